package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.profile.Profile;
import java.util.function.UnaryOperator;

/**
 * One answer that a question offers as a button.
 *
 * @param name by which the answer is told from the others of its question
 * @param posting what it does to the posting
 * @param profile what it does to the profile
 */
public record AnswerOption(
        String name, LocalizedReason label, UnaryOperator<Posting> posting, UnaryOperator<Profile> profile) {
    /** An answer that tells a fact of the posting. */
    static <T> AnswerOption fact(String name, LocalizedReason label, Fact<T> fact, T value) {
        return new AnswerOption(
                name, label, known -> known.with(fact, value, SourcedValue.Origin.ANSWER), UnaryOperator.identity());
    }

    /** An answer that tells nothing which the rules could weigh; as good as a skipped question. */
    static AnswerOption nothing(String name, LocalizedReason label) {
        return new AnswerOption(name, label, UnaryOperator.identity(), UnaryOperator.identity());
    }

    public Posting answer(Posting known) {
        return posting.apply(known);
    }

    public Profile tell(Profile known) {
        return profile.apply(known);
    }
}
