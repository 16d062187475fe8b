package coach.connects.console;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.i18n.Messages;
import coach.connects.profile.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What everybody in the console can see: gives each message its id, keeps its file, remembers its buttons, and has it
 * written. Also the console's way out for what the bot sends by itself, from any thread.
 */
final class ConsoleScreen implements MessageSender {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleScreen.class);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final MessageView messageView;
    private final AttachmentFolder files;
    private final MessageIds ids;
    private final Clock clock;
    private final Messages messages;
    private final VisibleButtons buttons = new VisibleButtons();
    private final Set<String> administrators = ConcurrentHashMap.newKeySet();

    interface MessageView {
        void write(ScreenMessage message);
    }

    /** Nobody reads any more what is written. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }
    }

    ConsoleScreen(MessageView messageView, AttachmentFolder files, MessageIds ids, Clock clock, Messages messages) {
        this.messageView = messageView;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Shows a message.
     *
     * @return the message's id
     */
    synchronized String show(OutgoingMessage message) {
        String id = message.replacesMessageId()
                .filter(earlier -> !earlier.isEmpty())
                .orElseGet(ids::next);
        OutgoingMessage complete = message;
        Optional<Path> file = Optional.empty();
        if (message.file().isPresent()) {
            file = keep(message, message.file().get());
            complete = file.isPresent() ? withChartAsText(message) : withoutFile(message);
        }
        buttons.show(message.at().chat(), reader(message).map(Identity::user), id, message.buttons());
        messageView.write(new ScreenMessage(id, complete, file, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return id;
    }

    /** Whoever writes to the console says who they are and where: there is nobody else to ask. */
    @Override
    public GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
        return GroupMembers.Belonging.MEMBER;
    }

    /** Who this was said to be at last, there or in private; nobody else can be asked. */
    @Override
    public ChatEvent.Rank rank(Identity person, ChatAddress group) {
        boolean administrator = administrators.contains(key(person, group))
                || administrators.contains(key(person, ChatAddress.privateOf(person)));
        return administrator ? ChatEvent.Rank.ADMINISTRATOR : ChatEvent.Rank.MEMBER;
    }

    /** Somebody does something, as an administrator or not. */
    void acts(ScriptUser user) {
        String key = key(user.person(), user.chat());
        if (user.administrator()) {
            administrators.add(key);
        } else {
            administrators.remove(key);
        }
    }

    private static String key(Identity person, ChatAddress at) {
        return person + " " + at.chatKey();
    }

    /** The newest button of this label that the sender sees. */
    synchronized Optional<VisibleButtons.Found> button(ScriptUser user, String label) {
        return buttons.byLabel(user.chat().chat(), user.person().user(), label);
    }

    /** The newest button of this id that the sender sees. */
    synchronized Optional<VisibleButtons.Found> buttonById(ScriptUser user, String id) {
        return buttons.byId(user.chat().chat(), user.person().user(), id);
    }

    @Override
    public String platform() {
        return ConsoleChat.PLATFORM;
    }

    @Override
    public Delivery send(OutgoingMessage message) {
        try {
            return new Delivery.Delivered(show(message));
        } catch (Closed e) {
            return new Delivery.RetryAfter(SOON);
        }
    }

    /** The one person who can see a message, if it is not for everybody there. */
    static Optional<Identity> reader(OutgoingMessage message) {
        ChatAddress at = message.at();
        return at.isPrivate() ? Optional.of(new Identity(at.platform(), at.chat())) : message.visibleTo();
    }

    private Optional<Path> keep(OutgoingMessage message, OutgoingMessage.Attachment attachment) {
        try {
            return Optional.of(files.keep(ids.next(), reader(message), attachment));
        } catch (IOException e) {
            LOG.error("a file to send could not be written: {}", e.toString());
            return Optional.empty();
        }
    }

    /** A terminal shows no picture: the same in letters stands below the words. */
    private static OutgoingMessage withChartAsText(OutgoingMessage message) {
        return message.file()
                .flatMap(OutgoingMessage.Attachment::chart)
                .map(chart ->
                        message.withText(message.text().plus(RichText.of("\n\n" + String.join("\n", chart.asText())))))
                .orElse(message);
    }

    private OutgoingMessage withoutFile(OutgoingMessage message) {
        RichText text = message.text().plus(RichText.of("\n")).plus(messages.text("console.file.not-kept"));
        return message.withText(text).withoutFile();
    }
}
