package coach.connects.parsing;

import coach.connects.parsing.DateError.Reason;
import java.time.LocalDate;
import java.util.Optional;

/** Which days may be meant. */
sealed interface DateConstraint {
    /** Why this day may not be meant; empty when it may. */
    Optional<Reason> refusal(LocalDate day);

    /** The year from which on a day without a year is looked for. */
    int firstYear();

    /** In which direction of time it is looked for: 1 or -1. */
    int direction();

    /** The day of an entry: from 2010 to today (W-08). */
    record UpTo(LocalDate today) implements DateConstraint {
        private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

        @Override
        public Optional<Reason> refusal(LocalDate day) {
            if (day.isAfter(today)) {
                return Optional.of(Reason.FUTURE);
            }
            return day.isBefore(EARLIEST) ? Optional.of(Reason.TOO_EARLY) : Optional.empty();
        }

        @Override
        public int firstYear() {
            return today.getYear();
        }

        @Override
        public int direction() {
            return -1;
        }
    }

    /** The day at whose start something ends, which lies after its beginning (W-08). */
    record After(LocalDate beginning) implements DateConstraint {
        @Override
        public Optional<Reason> refusal(LocalDate day) {
            return day.isAfter(beginning) ? Optional.empty() : Optional.of(Reason.NOT_AFTER);
        }

        @Override
        public int firstYear() {
            return beginning.getYear();
        }

        @Override
        public int direction() {
            return 1;
        }
    }
}
