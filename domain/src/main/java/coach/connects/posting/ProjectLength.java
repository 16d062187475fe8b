package coach.connects.posting;

import java.util.OptionalInt;

/**
 * How long a project lasts (G-28): one of the ranges that a page shows, or days where a person said so.
 *
 * @param range the range that the length falls into
 * @param days the exact number of days, 1 or more, when it was said
 */
public record ProjectLength(Range range, OptionalInt days) {
    public enum Range {
        LESS_THAN_1_WEEK,
        LESS_THAN_1_MONTH,
        FROM_1_TO_3_MONTHS,
        FROM_3_TO_6_MONTHS,
        MORE_THAN_6_MONTHS
    }

    public static ProjectLength of(Range range) {
        return new ProjectLength(range, OptionalInt.empty());
    }

    /** A length said in days; the range follows from it (a week is 7 days, a month 30). */
    public static ProjectLength ofDays(int days) {
        return new ProjectLength(rangeOf(days), OptionalInt.of(days));
    }

    private static Range rangeOf(int days) {
        if (days < 7) {
            return Range.LESS_THAN_1_WEEK;
        }
        if (days < 30) {
            return Range.LESS_THAN_1_MONTH;
        }
        if (days <= 91) {
            return Range.FROM_1_TO_3_MONTHS;
        }
        return days <= 183 ? Range.FROM_3_TO_6_MONTHS : Range.MORE_THAN_6_MONTHS;
    }
}
