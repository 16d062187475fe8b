package coach.connects.console;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what people do in the console into the core's messages, and hands them to it. */
final class ConsoleChat {
    /** The console's name among the platforms. */
    static final String PLATFORM = "console";

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleChat.class);
    private static final int LARGEST_FILE = 10_000_000;
    private static final String NO_SUCH_BUTTON = "no-such-button";
    private static final String NO_MESSAGE = "";
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".bmp");

    private final BotGateway gateway;
    private final ConsoleScreen screen;
    private final Clock clock;
    private final MessageIds ids;

    ConsoleChat(BotGateway gateway, ConsoleScreen screen, Clock clock, MessageIds ids) {
        this.gateway = gateway;
        this.screen = screen;
        this.clock = clock;
        this.ids = ids;
    }

    /** The core hears what a message is called that it may want to write anew. */
    void posted(OutgoingMessage outgoing, String message) {
        if (outgoing.isUpdatable() && outgoing.replacesMessageId().isEmpty()) {
            gateway.onMessagePosted(outgoing, message);
        }
    }

    /** Somebody writes. */
    List<OutgoingMessage> say(ScriptUser user, String text) {
        return gateway.handle(new ChatEvent.TextMessage(origin(user), text, false));
    }

    /** Somebody presses what is labelled so: the newest such button on the screen, or one from before the screen was. */
    List<OutgoingMessage> pressLabel(ScriptUser user, String label) {
        VisibleButtons.Found found = screen.button(user, label)
                .or(() -> remembered(user, label))
                .orElse(new VisibleButtons.Found(NO_SUCH_BUTTON, NO_MESSAGE));
        return press(user, found);
    }

    /** Somebody presses the button of this id, whether it can be seen or not: the core judges that. */
    List<OutgoingMessage> pressId(ScriptUser user, String id) {
        return press(user, screen.buttonById(user, id).orElse(new VisibleButtons.Found(id, NO_MESSAGE)));
    }

    /** Somebody sends the file at this path. */
    List<OutgoingMessage> send(ScriptUser user, String path) throws ScriptException {
        Path file = existing(path);
        byte[] content = read(file, path);
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean picture = PICTURES.stream().anyMatch(lower::endsWith);
        return gateway.handle(
                picture
                        ? new ChatEvent.PhotoMessage(origin(user), "", List.of(FileContent.of(content)), false)
                        : new ChatEvent.FileUpload(origin(user), name, FileContent.of(content), ""));
    }

    /** Somebody presses this very button; one that opens an address shows it. */
    List<OutgoingMessage> press(ScriptUser user, VisibleButtons.Found found) {
        if (Button.isAddress(found.id()) && !found.message().equals(NO_MESSAGE)) {
            return List.of(
                    OutgoingMessage.at(user.chat(), RichText.of(found.id())).visibleTo(user.person()));
        }
        return gateway.handle(new ChatEvent.ButtonPress(origin(user), found.id(), found.message()));
    }

    private Optional<VisibleButtons.Found> remembered(ScriptUser user, String label) {
        try {
            return gateway.activeButtons(user.person(), user.chat()).stream()
                    .filter(button -> button.label().equals(label))
                    .map(Button::id)
                    .map(id -> new VisibleButtons.Found(id, NO_MESSAGE))
                    .findFirst();
        } catch (RuntimeException e) {
            // The press goes to the core all the same, whose answer says what is the matter.
            LOG.warn("the live buttons could not be looked up: {}", e.toString());
            return Optional.empty();
        }
    }

    private ChatEvent.EventSource origin(ScriptUser user) {
        screen.acts(user);
        return new ChatEvent.EventSource(
                user.person(),
                user.chat(),
                key(user.chat(), user.messageId()),
                clock.instant(),
                user.administrator(),
                Optional.empty());
    }

    /** What makes the message unique: ids that scripts give and ids that we give cannot meet, nor those of two chats. */
    private String key(ChatAddress chat, Optional<String> messageId) {
        String name = chat.chat().replace("%", "%25").replace(":", "%3A");
        return PLATFORM + ":" + name + messageId.map(id -> ":m:" + id).orElseGet(() -> ":n:" + ids.next());
    }

    private static Path existing(String path) throws ScriptException {
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            throw new ScriptException("console.file.missing", "path", path);
        }
        if (!Files.exists(file)) {
            throw new ScriptException("console.file.missing", "path", path);
        }
        if (!Files.isRegularFile(file)) {
            throw new ScriptException("console.file.not-a-file", "path", path);
        }
        return file;
    }

    private static byte[] read(Path file, String path) throws ScriptException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw new ScriptException(
                        "console.file.too-large", "path", path, "megabytes", LARGEST_FILE / 1_000_000);
            }
            return content;
        } catch (IOException e) {
            throw new ScriptException("console.file.unreadable", "path", path);
        }
    }
}
