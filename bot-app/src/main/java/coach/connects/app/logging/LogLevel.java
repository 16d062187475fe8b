package coach.connects.app;

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

    static Optional<LogLevel> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The name as the logging library writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
