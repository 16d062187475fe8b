package coach.connects.console;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
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
    List<OutgoingMessage> say(Sender sender, String text) {
        return gateway.handle(new ChatEvent.TextMessage(origin(sender), text, false));
    }

    /** Somebody presses what is labelled so: the newest such button on the screen, or one from before the screen was. */
    List<OutgoingMessage> pressLabel(Sender sender, String label) {
        ShownButtons.Found found = screen.button(sender, label)
                .or(() -> remembered(sender, label))
                .orElse(new ShownButtons.Found(NO_SUCH_BUTTON, NO_MESSAGE));
        return press(sender, found);
    }

    /** Somebody presses the button of this id, whether it can be seen or not: the core judges that. */
    List<OutgoingMessage> pressId(Sender sender, String id) {
        return press(sender, screen.buttonById(sender, id).orElse(new ShownButtons.Found(id, NO_MESSAGE)));
    }

    /** Somebody sends the file at this path. */
    List<OutgoingMessage> send(Sender sender, String path) throws RefusedLine {
        Path file = existing(path);
        byte[] content = read(file, path);
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean picture = PICTURES.stream().anyMatch(lower::endsWith);
        return gateway.handle(
                picture
                        ? new ChatEvent.PhotoMessage(origin(sender), "")
                        : new ChatEvent.FileUpload(origin(sender), name, FileContent.of(content), ""));
    }

    /** Somebody presses this very button. */
    List<OutgoingMessage> press(Sender sender, ShownButtons.Found found) {
        return gateway.handle(new ChatEvent.ButtonPress(origin(sender), found.id(), found.message()));
    }

    private Optional<ShownButtons.Found> remembered(Sender sender, String label) {
        try {
            return gateway.activeButtons(sender.person(), sender.chat()).stream()
                    .filter(button -> button.label().equals(label))
                    .map(Button::id)
                    .map(id -> new ShownButtons.Found(id, NO_MESSAGE))
                    .findFirst();
        } catch (RuntimeException e) {
            // The press goes to the core all the same, whose answer says what is the matter.
            LOG.warn("the live buttons could not be looked up: {}", e.toString());
            return Optional.empty();
        }
    }

    private ChatEvent.EventSource origin(Sender sender) {
        return new ChatEvent.EventSource(
                sender.person(),
                sender.chat(),
                key(sender.chat(), sender.messageId()),
                clock.instant(),
                sender.administrator(),
                Optional.empty());
    }

    /** What makes the message unique: ids that scripts give and ids that we give cannot meet, nor those of two chats. */
    private String key(ChatAddress chat, Optional<String> messageId) {
        String name = chat.chat().replace("%", "%25").replace(":", "%3A");
        return PLATFORM + ":" + name + messageId.map(id -> ":m:" + id).orElseGet(() -> ":n:" + ids.next());
    }

    private static Path existing(String path) throws RefusedLine {
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            throw new RefusedLine("console.file.missing", "path", path);
        }
        if (!Files.exists(file)) {
            throw new RefusedLine("console.file.missing", "path", path);
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedLine("console.file.not-a-file", "path", path);
        }
        return file;
    }

    private static byte[] read(Path file, String path) throws RefusedLine {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw new RefusedLine("console.file.too-large", "path", path, "megabytes", LARGEST_FILE / 1_000_000);
            }
            return content;
        } catch (IOException e) {
            throw new RefusedLine("console.file.unreadable", "path", path);
        }
    }
}
