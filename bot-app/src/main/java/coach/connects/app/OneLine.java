package coach.connects.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard error with one line an event: the trace of an exception stands behind what is said of it, and no text from
 * outside begins a line of its own. A line ends when it is flushed, or when the next one begins.
 */
final class OneLine extends PrintStream {
    private static final String BETWEEN = " | ";

    private boolean open;

    OneLine(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void println(String line) {
        end();
        print(joined(line));
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
                .map(String::strip)
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
    }
}
