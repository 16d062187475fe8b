package coach.connects.parsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What reading a date came to. */
public sealed interface DateResult {
    /**
     * It is this day.
     *
     * @param day the day
     */
    record Read(LocalDate day) implements DateResult {}

    /**
     * It may be either of two days, such as {@code 2/3/2026}: to be asked back.
     *
     * @param candidates both days, day before month first
     */
    record Ambiguous(List<LocalDate> candidates) implements DateResult {
        /** Keeps its own copy. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Why something is no date that can be used here. */
    enum Reason {
        /** It is no date. */
        NO_DATE,
        /** The calendar has no such day. */
        NO_SUCH_DAY,
        /** It lies after today (W-04). */
        FUTURE,
        /** It lies before 2010 (W-08). */
        TOO_EARLY,
        /** It does not lie after the day that it has to follow (W-08). */
        NOT_AFTER
    }

    /**
     * It is none that can be used here.
     *
     * @param reason why
     * @param day the day that was read, where one was
     */
    record Refused(Reason reason, Optional<LocalDate> day) implements DateResult {}
}
