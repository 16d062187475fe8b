package coach.connects.console;

import coach.connects.i18n.Messages;
import coach.connects.i18n.UntrustedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pipe or a file in front, and a stream behind: plain lines of 80 columns. Also a terminal that can do no more than such a
 * stream, and shows by itself what is typed.
 *
 * <p>A line is a message; lines between two lines of three quotation marks are one together, and so are many lines in a row
 * that came at once with no known command among them: somebody sends a whole page. From a pipe each message is repeated, so
 * that what comes out reads as a dialog.
 */
final class PipeIo implements ConsoleIo {
    static final String FENCE = "\"\"\"";

    /** From how many lines on they are taken for a page; answers that somebody prepared are seldom as many. */
    private static final int PAGE = 8;

    private static final int LONGEST_MESSAGE = 1_000_000;
    private static final int LONGEST_LINE = 2_000_000;
    private static final int WIDTH = 80;
    private static final String PROMPT = "> ";

    private final InputLines lines;
    private final OutputStream out;
    private final Messages messages;
    private final boolean repeats;
    private final CommandNames names = new CommandNames();
    private final Deque<String> ahead = new ArrayDeque<>();

    /**
     * Between two streams.
     *
     * @param repeats whether what comes in is to be written out too; a terminal has done so already
     */
    PipeIo(InputStream in, OutputStream out, Messages messages, boolean repeats) {
        this.lines = new InputLines(in, LONGEST_LINE);
        this.out = out;
        this.messages = messages;
        this.repeats = repeats;
    }

    @Override
    public void open(List<String> commands) {
        names.learn(commands);
    }

    @Override
    public Optional<String> next() {
        write(PROMPT);
        Optional<String> message = read();
        while (message.isPresent() && message.get().isBlank()) {
            message = read();
        }
        if (repeats || message.isEmpty()) {
            write(message.map(PipeIo::shortened).orElse("") + "\n");
        }
        return message;
    }

    @Override
    public String welcome() {
        return "console.welcome.pipe";
    }

    @Override
    public synchronized void write(String lines) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new ConsoleScreen.Closed(e);
        }
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public boolean showsEmphasis() {
        return false;
    }

    /** Leaves the streams open: they are the whole program's. */
    @Override
    public void close() {}

    private Optional<String> read() {
        Optional<String> first = line();
        if (first.isEmpty() || names.begin(first.get())) {
            return first;
        }
        if (isFence(first.get())) {
            return Optional.of(fenced());
        }
        return Optional.of(pageFrom(first.get()));
    }

    private String fenced() {
        StringBuilder message = new StringBuilder();
        for (Optional<String> line = line(); line.isPresent() && !isFence(line.get()); line = line()) {
            append(message, line.get());
        }
        return message.toString();
    }

    /** The line together with those that wait behind it, if they are many; else alone, and they wait on. */
    private String pageFrom(String first) {
        while (ahead.size() < PAGE - 1 && !endsBefore(ahead.peekLast()) && isWaiting()) {
            Optional<String> next = fromStream();
            if (next.isEmpty()) {
                break;
            }
            ahead.addLast(next.get());
        }
        int plain = (int) ahead.stream().takeWhile(line -> !endsBefore(line)).count();
        StringBuilder message = new StringBuilder(first);
        if (plain < PAGE - 1) {
            return message.toString();
        }
        while (!ahead.isEmpty() && !endsBefore(ahead.peekFirst())) {
            append(message, ahead.removeFirst());
            if (ahead.isEmpty() && isWaiting()) {
                fromStream().ifPresent(ahead::addLast);
            }
        }
        return message.toString();
    }

    private boolean endsBefore(@Nullable String line) {
        return line != null && (names.begin(line) || isFence(line));
    }

    private static boolean isFence(String line) {
        return line.strip().equals(FENCE);
    }

    private static void append(StringBuilder message, String line) {
        if (message.length() + line.length() < LONGEST_MESSAGE) {
            message.append(message.isEmpty() ? "" : "\n").append(line);
        }
    }

    private static String shortened(String message) {
        int end = message.indexOf('\n');
        // What was pasted from a page may hold what steers a terminal.
        return end < 0 ? UntrustedText.line(message) : UntrustedText.line(message.substring(0, end)) + " …";
    }

    private Optional<String> line() {
        return ahead.isEmpty() ? fromStream() : Optional.of(ahead.removeFirst());
    }

    private boolean isWaiting() {
        try {
            return lines.isWaiting();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> fromStream() {
        try {
            return lines.next().map(this::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(InputLine line) {
        if (line.tooLong()) {
            write(messages.plain("console.line.too-long") + "\n");
        }
        String text = new String(line.bytes(), StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
