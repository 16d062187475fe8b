package coach.connects.console;

import coach.connects.chat.Address;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Outbox;
import coach.connects.chat.Reply;
import coach.connects.freelancer.Identity;
import coach.connects.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console for a person. They write, press buttons by number or by name, send a file by {@code @PATH}, and leave by the
 * end of the input.
 */
public final class TerminalConsole implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalConsole.class);
    private static final int FILES_KEPT = 100;
    /** What is typed to leave. */
    static final List<String> LEAVING = List.of("/quit", "/exit");

    private final Desk desk;
    private final NumberedButtons buttons = new NumberedButtons();
    private final MessageIds ids = MessageIds.ofThisRun();
    private final TerminalFace face;
    private final ConsoleScreen screen;
    private final Clock clock;
    private final Wording words;

    TerminalConsole(Desk desk, Clock clock, Wording words, Path dataFolder) {
        this.desk = desk;
        this.clock = clock;
        this.words = words;
        this.face = new TerminalFace(desk.paper(), buttons, words);
        SentFiles files = SentFiles.in(dataFolder, FILES_KEPT);
        this.screen = new ConsoleScreen(face, files, ids, clock, words);
    }

    /**
     * A console on the terminal in which the program was started, with line editing, history and completion where it can
     * do that.
     *
     * @param in what is typed, where it cannot
     * @param out the terminal, where it cannot
     * @throws IOException when there is no terminal
     */
    public static TerminalConsole onTerminal(
            InputStream in, OutputStream out, Clock clock, Wording words, Path dataFolder) throws IOException {
        Optional<Desk> capable = TerminalDesk.open(words, dataFolder).map(desk -> desk);
        Desk desk = capable.orElseGet(() -> new PipeDesk(in, out, words, false));
        return new TerminalConsole(desk, clock, words, dataFolder);
    }

    /** A console that reads from a pipe or a file. */
    public static TerminalConsole onStreams(
            InputStream in, OutputStream out, Clock clock, Wording words, Path dataFolder) {
        return new TerminalConsole(new PipeDesk(in, out, words, true), clock, words, dataFolder);
    }

    /** The way out for what the bot sends by itself. */
    public Outbox outbox() {
        return screen;
    }

    /**
     * Lets this person talk to the bot, until they leave.
     *
     * @param person the person's name among all who use the console
     * @param commands the names of the commands, without the slash
     */
    public void run(EntryPoint core, String person, List<String> commands) {
        Identity identity = new Identity(ConsoleChat.PLATFORM, person);
        Sender sender = new Sender(identity, Address.privateOf(identity), false, Optional.empty());
        ConsoleChat chat = new ConsoleChat(core, screen, clock, ids);
        Keyboard keyboard = desk.keyboard(commands);
        try {
            face.say(words.say(desk.welcome()));
            Optional<String> message = keyboard.next();
            while (message.isPresent() && !LEAVING.contains(message.get().strip())) {
                take(message.get(), sender, chat);
                message = keyboard.next();
            }
        } catch (ConsoleScreen.Closed e) {
            LOG.warn("nobody reads any more: {}", e.getMessage());
        }
    }

    /** Gives the terminal back as it was. */
    @Override
    public void close() throws IOException {
        desk.close();
    }

    private void take(String message, Sender sender, ConsoleChat chat) {
        try {
            answer(message.strip(), message, sender, chat).forEach(screen::show);
        } catch (RefusedLine e) {
            face.say(words.say(e.key(), e.values()));
        } catch (ConsoleScreen.Closed e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("a message failed", e);
            face.say(words.say("console.failed"));
        }
    }

    private List<Reply> answer(String typed, String message, Sender sender, ConsoleChat chat) throws RefusedLine {
        Optional<NumberedButtons.Numbered> button = buttons.typed(typed);
        buttons.answered();
        if (button.isPresent()) {
            face.say(words.say("console.pressed", "label", button.get().label()));
            return chat.press(sender, button.get().found());
        }
        if (typed.startsWith("@") && typed.length() > 1 && typed.indexOf('\n') < 0) {
            return chat.send(sender, unquoted(typed.substring(1)));
        }
        if (typed.startsWith("=") && typed.length() > 1 && Character.isDigit(typed.charAt(1))) {
            return chat.say(sender, typed.substring(1));
        }
        return chat.say(sender, message);
    }

    /** A path as terminals put it there when a file is dragged onto them. */
    private static String unquoted(String path) {
        String bare = path.strip();
        boolean quoted = bare.length() > 1
                && (bare.charAt(0) == '\'' || bare.charAt(0) == '"')
                && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
