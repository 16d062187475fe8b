package coach.connects.app.logging;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Standard error with one line an event, which begins with the time: what the log says, and what libraries and the JVM print
 * by themselves; the lines of a trace stand behind the first. A line ends when it is flushed, or when the next one begins.
 */
public final class SingleLineLogStream extends PrintStream {
    private final Clock clock;
    private volatile LogFormat format = LogFormat.TEXT;
    private final StringBuilder open = new StringBuilder();
    private boolean isOpen;

    /** Over a stream; the clock's zone is that of the lines. */
    public SingleLineLogStream(OutputStream out, Clock clock) {
        super(out, true, StandardCharsets.UTF_8);
        this.clock = clock;
    }

    void use(LogFormat chosen) {
        format = chosen;
    }

    /** An event of the log. */
    synchronized void write(String level, String logger, String words, Optional<String> messageId) {
        end();
        print(new LogLine(ZonedDateTime.now(clock), Optional.of(level), Optional.of(logger), words, messageId)
                        .in(format)
                + "\n");
        super.flush();
    }

    @Override
    public synchronized void println(String line) {
        end();
        open.append(line);
        isOpen = true;
    }

    /** A line of a trace: the JVM prints them so. */
    @Override
    public synchronized void println(Object line) {
        open.append(isOpen ? "\n" : "").append(line);
        isOpen = true;
    }

    @Override
    public synchronized void flush() {
        end();
        super.flush();
    }

    private void end() {
        if (isOpen) {
            isOpen = false;
            String words = open.toString();
            open.setLength(0);
            print(new LogLine(ZonedDateTime.now(clock), Optional.empty(), Optional.empty(), words, Optional.empty())
                            .in(format)
                    + "\n");
        }
    }
}
