package coach.connects.console;

import coach.connects.i18n.Messages;
import coach.connects.i18n.UntrustedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Messages from a pipe or a file. A line is a message; lines between two lines of three quotation marks are one together,
 * and so are many lines in a row that came at once with no known command among them: somebody sends a whole page. Each message
 * is repeated, so that what comes out reads as a dialog.
 */
final class PipeInput implements ConsoleInput {
    static final String FENCE = "\"\"\"";

    /** From how many lines on they are taken for a page; answers that somebody prepared are seldom as many. */
    private static final int PAGE = 8;

    private static final int LONGEST_MESSAGE = 1_000_000;
    private static final int LONGEST_LINE = 2_000_000;
    private static final String PROMPT = "> ";

    private final InputLines lines;
    private final Consumer<String> out;
    private final Messages messages;
    private final CommandNames names;
    private final boolean repeats;
    private final Deque<String> ahead = new ArrayDeque<>();

    /**
     * Reads from a stream.
     *
     * @param out takes the prompt and the repeated messages
     * @param names the commands that begin a message of their own
     * @param repeats whether messages are repeated
     */
    PipeInput(InputStream in, Consumer<String> out, Messages messages, CommandNames names, boolean repeats) {
        this.lines = new InputLines(in, LONGEST_LINE);
        this.out = out;
        this.messages = messages;
        this.names = names;
        this.repeats = repeats;
    }

    @Override
    public Optional<String> next() {
        out.accept(PROMPT);
        Optional<String> message = read();
        while (message.isPresent() && message.get().isBlank()) {
            message = read();
        }
        if (repeats || message.isEmpty()) {
            out.accept(message.map(PipeInput::shortened).orElse("") + "\n");
        }
        return message;
    }

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
            out.accept(messages.plain("console.line.too-long") + "\n");
        }
        String text = new String(line.bytes(), StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
