package coach.connects.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as it is written down, such as {@code 2027-01-15}: of a year of four digits, so that days around it are days too. */
final class IsoDay {
    private static final int LENGTH = 10;

    private IsoDay() {}

    static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(written.strip())
                    .filter(day -> day.length() == LENGTH && !day.startsWith("-"))
                    .map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
