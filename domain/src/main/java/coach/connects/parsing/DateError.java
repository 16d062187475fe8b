package coach.connects.parsing;

import java.time.LocalDate;
import java.util.List;

/**
 * Why something is no date that can be used here.
 *
 * @param reason why
 * @param days the day that was read, where one was; both where it may be either, day before month first
 */
public record DateError(Reason reason, List<LocalDate> days) {
    /** Why something is no date that can be used here. */
    public enum Reason {
        /** It is no date. */
        NO_DATE,
        /** The calendar has no such day. */
        NO_SUCH_DAY,
        /** It may be either of two days, such as {@code 2/3/2026}: to be asked back, though one may be ruled out. */
        AMBIGUOUS,
        /** It lies after today (W-04). */
        FUTURE,
        /**
         * It was written without its year or month, and lies so long ago that the next such day, which is the second, or
         * another one may be meant: to be asked back.
         */
        LONG_AGO,
        /** It lies before 2010 (W-08). */
        TOO_EARLY,
        /** It does not lie after the day that it has to follow (W-08). */
        NOT_AFTER;

        /** Whether a day was read, and which one is meant has to be asked back. */
        public boolean isQuestion() {
            return this == AMBIGUOUS || this == LONG_AGO;
        }
    }

    /** Keeps its own copy. */
    public DateError {
        days = List.copyOf(days);
    }
}
