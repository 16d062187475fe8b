package coach.connects.app.logging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of what the bot does is logged. */
public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /** The one of this name, in any case. */
    public static Optional<LogLevel> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Its name, as it is set. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
