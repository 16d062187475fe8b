package coach.connects.parsing;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * So much in a span of time, or for each job, as people say it: {@code 40 a week}, {@code 3 proposals a month},
 * {@code 2 of 16}.
 *
 * @param count how many
 * @param counted what is counted, where a word says it
 * @param each of how many Connects each is, where that was said
 * @param per the span, where one was said
 */
public record Rate(int count, Optional<Counted> counted, OptionalInt each, Optional<Span> per) {
    /** What a rate counts. */
    public enum Counted {
        CONNECTS,
        PROPOSALS
    }

    /** For what a rate holds. */
    public enum Span {
        DAY,
        WEEK,
        MONTH,
        JOB
    }
}
