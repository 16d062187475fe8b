package coach.connects.app;

import coach.connects.i18n.UntrustedText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Standard error with one line an event, which begins with the time: the trace of an exception stands behind what is said
 * of it, and no text from outside begins a line of its own. A line ends when it is flushed, or when the next one begins.
 */
final class SingleLineLogStream extends PrintStream {
    private static final String BETWEEN = " | ";

    private final Clock clock;
    private boolean open;

    SingleLineLogStream(OutputStream out, Clock clock) {
        super(out, true, StandardCharsets.UTF_8);
        this.clock = clock;
    }

    @Override
    public synchronized void println(String line) {
        end();
        print(Times.of(clock) + " " + joined(line));
        open = true;
    }

    /** A line of a trace: the library that logs, and the JVM, print them so. */
    @Override
    public synchronized void println(Object line) {
        String words = joined(String.valueOf(line).strip());
        if (open) {
            print(BETWEEN + words);
        } else {
            println(words);
        }
    }

    @Override
    public synchronized void flush() {
        end();
        super.flush();
    }

    private void end() {
        if (open) {
            open = false;
            print("\n");
        }
    }

    private static String joined(String text) {
        return text.lines()
                .map(line -> UntrustedText.line(line).strip())
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
    }

    /** Not left to the library that logs, and apart: most runs say nothing, and need not wait for a format of dates. */
    private static final class Times {
        private static final DateTimeFormatter FORMAT =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

        static String of(Clock clock) {
            return FORMAT.format(ZonedDateTime.now(clock));
        }
    }
}
