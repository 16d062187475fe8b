package coach.connects.console;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.Messages;
import coach.connects.profile.Identity;
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

    private final ConsoleIo io;
    private final NumberedButtons buttons = new NumberedButtons();
    private final MessageIds ids = MessageIds.ofThisRun();
    private final TerminalView face;
    private final ConsoleScreen screen;
    private final Clock clock;
    private final Messages messages;

    TerminalConsole(ConsoleIo io, Clock clock, Messages messages, Path dataFolder) {
        this.io = io;
        this.clock = clock;
        this.messages = messages;
        this.face = new TerminalView(io, buttons, messages);
        AttachmentFolder files = AttachmentFolder.in(dataFolder, FILES_KEPT);
        this.screen = new ConsoleScreen(face, files, ids, clock, messages);
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
            InputStream in, OutputStream out, Clock clock, Messages messages, Path dataFolder) throws IOException {
        Optional<ConsoleIo> capable = JLineIo.open(messages, dataFolder).map(administration -> administration);
        ConsoleIo io = capable.orElseGet(() -> new PipeIo(in, out, messages, false));
        return new TerminalConsole(io, clock, messages, dataFolder);
    }

    /** A console that reads from a pipe or a file. */
    public static TerminalConsole onStreams(
            InputStream in, OutputStream out, Clock clock, Messages messages, Path dataFolder) {
        return new TerminalConsole(new PipeIo(in, out, messages, true), clock, messages, dataFolder);
    }

    /** The way out for what the bot sends by itself. */
    public MessageSender outbox() {
        return screen;
    }

    /**
     * Lets this person talk to the bot, until they leave.
     *
     * @param person the person's name among all who use the console
     * @param commands the names of the commands, without the slash
     */
    public void run(BotGateway gateway, String person, List<String> commands) {
        Identity identity = new Identity(ConsoleChat.PLATFORM, person);
        ScriptUser user = new ScriptUser(identity, ChatAddress.privateOf(identity), false, Optional.empty());
        ConsoleChat chat = new ConsoleChat(gateway, screen, clock, ids);
        io.open(commands);
        try {
            face.say(messages.text(io.welcome()));
            Optional<String> message = io.next();
            while (message.isPresent() && !LEAVING.contains(message.get().strip())) {
                take(message.get(), user, chat);
                message = io.next();
            }
        } catch (ConsoleScreen.Closed e) {
            LOG.warn("nobody reads any more: {}", e.getMessage());
        }
    }

    /** Gives the terminal back as it was. */
    @Override
    public void close() throws IOException {
        io.close();
    }

    private void take(String message, ScriptUser user, ConsoleChat chat) {
        try {
            answer(message.strip(), message, user, chat).forEach(screen::show);
        } catch (ScriptException e) {
            face.say(messages.text(e.key(), e.values()));
        } catch (ConsoleScreen.Closed e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("a message failed", e);
            face.say(messages.text("console.failed"));
        }
    }

    private List<OutgoingMessage> answer(String typed, String message, ScriptUser user, ConsoleChat chat)
            throws ScriptException {
        Optional<NumberedButtons.Numbered> button = buttons.typed(typed);
        buttons.answered();
        if (button.isPresent()) {
            face.say(messages.text("console.pressed", "label", button.get().label()));
            return chat.press(user, button.get().found());
        }
        if (typed.startsWith("@") && typed.length() > 1 && typed.indexOf('\n') < 0) {
            return chat.send(user, unquoted(typed.substring(1)));
        }
        if (typed.startsWith("=") && typed.length() > 1 && Character.isDigit(typed.charAt(1))) {
            return chat.say(user, typed.substring(1));
        }
        return chat.say(user, message);
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
