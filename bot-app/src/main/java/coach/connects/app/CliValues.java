package coach.connects.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** What the values of options are read as. */
final class CliValues {
    /** Between these every date can be written and reckoned with. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private CliValues() {}

    /** An instant in UTC from 1970 to 9999; empty when the value is none. */
    static Optional<Instant> instant(String value) {
        try {
            return Optional.of(Instant.parse(value))
                    .filter(instant -> !instant.isBefore(FIRST) && !instant.isAfter(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A path; empty when the value can be none on this machine. */
    static Optional<Path> path(String value) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
