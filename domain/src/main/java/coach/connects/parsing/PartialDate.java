package coach.connects.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day as it was written, perhaps without its year.
 *
 * @param year the year, when it was written
 * @param month the month's number, which may be none
 * @param day the day of the month, which may be none
 */
record PartialDate(OptionalInt year, int month, int day) {
    /** 29 February comes back within eight years. */
    private static final int YEARS = 8;

    /** The day that is meant: without a year the nearest one that may be meant; empty where there is no such day. */
    Optional<LocalDate> in(DateConstraint constraint) {
        if (year.isPresent()) {
            return dayOf(year.getAsInt());
        }
        for (int i = 0; i <= YEARS; i++) {
            Optional<LocalDate> found = dayOf(constraint.firstYear() + i * constraint.direction())
                    .filter(candidate -> constraint.refusal(candidate).isEmpty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dayOf(int ofYear) {
        try {
            return Optional.of(LocalDate.of(ofYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
