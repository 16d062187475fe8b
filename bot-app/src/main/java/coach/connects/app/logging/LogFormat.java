package coach.connects.app.logging;

import java.util.Arrays;
import java.util.Optional;

/** How a line of the log is written. */
public enum LogFormat {
    /** For people. */
    TEXT,
    /** For programs that collect logs: an object a line. */
    JSON;

    /** The one of this name, in any case. */
    public static Optional<LogFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
