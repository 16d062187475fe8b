package coach.connects.reading.answer;

import java.util.List;

/**
 * The name of the work at the beginning of a clause, "account manager, verified", "telegram bot developer verified 5-10": it
 * doubts nothing beside it, and a word of it warns of nothing. It ends in a word that names a trade or a piece of work, and
 * holds none that turns, doubts or asks.
 */
final class WorkName {
    private static final int LONGEST = 6;

    private WorkName() {}

    /** Whether all of these words, behind whatever stands there, are such a name. */
    static boolean is(List<TypedToken> words) {
        return !words.isEmpty() && length(words) == words.size();
    }

    /** How many words of this clause are such a name, 0 where it begins otherwise. */
    static int length(List<TypedToken> words) {
        int length = 0;
        for (int i = 0; i < Math.min(words.size(), LONGEST) && isPossible(words, i); i++) {
            length = words.get(i).is("trade") ? i + 1 : length;
        }
        return length;
    }

    private static boolean isPossible(List<TypedToken> words, int at) {
        boolean compound = TypedSegmenter.isCompound(words, at) || TypedSegmenter.isCompound(words, at - 1);
        return compound || isPossible(words.get(at));
    }

    private static boolean isPossible(TypedToken word) {
        boolean warns = word.is("warning") && !word.is("subject");
        return !word.isFigure()
                && !word.isLabel()
                && !word.isOrnament()
                && !warns
                && !word.is("doubts")
                && !word.is("turning")
                && !word.is("unreal")
                && !word.is("asks")
                && word.text().chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '/' || c == '&');
    }
}
