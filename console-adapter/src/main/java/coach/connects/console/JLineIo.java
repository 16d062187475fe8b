package coach.connects.console;

import coach.connects.i18n.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** A terminal with line editing. A page pasted into it is one message, however many lines it has. */
final class JLineIo implements ConsoleIo {
    private static final int NARROWEST = 20;
    private static final int USUAL = 80;
    private static final int WIDEST = 100;
    private static final int USUAL_HEIGHT = 24;
    /** What nearly every terminal is, also one of a name that this machine has never heard. */
    private static final String USUAL_TYPE = "ansi";

    private static final String PROMPT = "> ";

    /** How long lines may lie apart that were pasted together; nobody types two of them as fast. */
    private static final long PASTE_MILLIS = 40;

    private final Terminal terminal;
    private final LineReader reader;
    private final Messages messages;
    private final CommandNames names = new CommandNames();

    /** A command that was pasted together with the message before it. */
    private Optional<String> ahead = Optional.empty();

    JLineIo(Terminal terminal, Messages messages, Path dataFolder) {
        this.terminal = terminal;
        this.messages = messages;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new RawLineParser())
                .completer(names)
                .history(new CommandHistory())
                .variable(LineReader.HISTORY_FILE, CommandHistory.file(dataFolder))
                .variable(LineReader.HISTORY_FILE_SIZE, CommandHistory.MOST)
                .variable(LineReader.BELL_STYLE, "none")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .build();
    }

    /** The terminal in which the program was started; empty when it is one that cannot edit lines. */
    static Optional<JLineIo> open(Messages messages, Path dataFolder) throws IOException {
        // Not asked what it makes of composed characters: it would answer among what is typed.
        TerminalBuilder builder = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .graphemeCluster(false);
        String type = System.getenv("TERM");
        if (type != null && !isDescribed(type)) {
            builder.type(USUAL_TYPE);
        }
        Terminal terminal = builder.build();
        if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            terminal.close();
            return Optional.empty();
        }
        return Optional.of(new JLineIo(terminal, messages, dataFolder));
    }

    /** Whether the system knows what such a terminal can do. Asked first: the library would print a trace. */
    private static boolean isDescribed(String type) {
        try {
            return !InfoCmp.getInfoCmp(type).isEmpty();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void open(List<String> commands) {
        names.learn(commands);
        // For good, and not line by line: only so can be seen whether more has come. Closing gives the old mode back.
        terminal.enterRawMode();
        if (terminal.getSize().getColumns() == 0) {
            // Some who start programs in a terminal of their own leave its size open.
            terminal.setSize(Size.of(USUAL, USUAL_HEIGHT));
        }
    }

    @Override
    public String welcome() {
        return "console.welcome.terminal";
    }

    @Override
    public Optional<String> next() {
        String message = "";
        while (message.isBlank()) {
            try {
                message = message();
            } catch (UserInterruptException e) {
                write(messages.plain("console.leave") + "\n");
            } catch (EndOfFileException e) {
                return Optional.empty();
            }
        }
        return Optional.of(message);
    }

    @Override
    public void write(String lines) {
        if (reader.isReading()) {
            reader.printAbove(lines);
        } else {
            terminal.writer().print(lines);
            terminal.writer().flush();
        }
    }

    @Override
    public int width() {
        int columns = terminal.getSize().getColumns();
        return columns < NARROWEST ? USUAL : Math.min(columns, WIDEST);
    }

    @Override
    public boolean showsEmphasis() {
        return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    private String message() {
        StringBuilder message = new StringBuilder(ahead.orElseGet(() -> reader.readLine(PROMPT)));
        ahead = Optional.empty();
        // Terminals that mark what is pasted give it as one line; from others its lines come at once, one by one.
        try {
            while (pastedGoesOn()) {
                String line = reader.readLine("");
                if (names.begin(line)) {
                    ahead = Optional.of(line);
                    return message.toString();
                }
                message.append('\n').append(line);
            }
        } catch (EndOfFileException e) {
            // What came before the end counts; the next reading meets the end again.
            return message.toString();
        }
        return message.toString();
    }

    private boolean pastedGoesOn() {
        try {
            int next = terminal.reader().peek(PASTE_MILLIS);
            return next >= ' ' || next == '\r' || next == '\n' || next == '\t';
        } catch (IOException e) {
            return false;
        }
    }
}
