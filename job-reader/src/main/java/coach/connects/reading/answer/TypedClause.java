package coach.connects.reading.answer;

import java.util.List;

/**
 * The words of a typed line up to a comma or the end of a sentence.
 *
 * @param isAside whether brackets stand round them: they are of what stands before
 * @param isSaid whether they say what is: not so in a question, and behind an "if"
 */
record TypedClause(List<TypedToken> tokens, boolean isAside, boolean isSaid) {
    TypedClause {
        tokens = List.copyOf(tokens);
    }

    TypedClause unsaid() {
        return new TypedClause(tokens, isAside, false);
    }
}
