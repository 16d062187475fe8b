package coach.connects.console;

import coach.connects.chat.Address;
import coach.connects.chat.Members;
import coach.connects.chat.Outbox;
import coach.connects.chat.Reply;
import coach.connects.chat.Text;
import coach.connects.freelancer.Identity;
import coach.connects.text.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What everybody in the console can see: gives each message its id, keeps its file, remembers its buttons, and has it
 * written. Also the console's way out for what the bot sends by itself, from any thread.
 */
final class ConsoleScreen implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleScreen.class);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Face face;
    private final SentFiles files;
    private final MessageIds ids;
    private final Clock clock;
    private final Wording words;
    private final ShownButtons buttons = new ShownButtons();

    /** How messages look. */
    interface Face {
        /** Writes a message. */
        void write(ScreenMessage message);
    }

    /** Nobody reads any more what is written. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }
    }

    ConsoleScreen(Face face, SentFiles files, MessageIds ids, Clock clock, Wording words) {
        this.face = face;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Shows a message.
     *
     * @return the message's id
     */
    synchronized String show(Reply reply) {
        String id = reply.edits().filter(earlier -> !earlier.isEmpty()).orElseGet(ids::next);
        Reply complete = reply;
        Optional<Path> file = Optional.empty();
        if (reply.file().isPresent()) {
            file = keep(reply, reply.file().get());
            complete = file.isPresent() ? reply : withoutFile(reply);
        }
        buttons.show(reply.at().chat(), reader(reply).map(Identity::user), id, reply.buttons());
        face.write(new ScreenMessage(id, complete, file, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return id;
    }

    /** Whoever writes to the console says who they are and where: there is nobody else to ask. */
    @Override
    public Members.Belonging belonging(Identity person, Address group) {
        return Members.Belonging.MEMBER;
    }

    /** The newest button of this label that the sender sees. */
    synchronized Optional<ShownButtons.Found> button(Sender sender, String label) {
        return buttons.byLabel(sender.chat().chat(), sender.person().user(), label);
    }

    /** The newest button of this id that the sender sees. */
    synchronized Optional<ShownButtons.Found> buttonById(Sender sender, String id) {
        return buttons.byId(sender.chat().chat(), sender.person().user(), id);
    }

    @Override
    public String platform() {
        return ConsoleChat.PLATFORM;
    }

    @Override
    public Delivery send(Reply reply) {
        try {
            return new Delivery.Delivered(show(reply));
        } catch (Closed e) {
            return new Delivery.Later(SOON);
        }
    }

    /** The one person who can see a message, if it is not for everybody there. */
    static Optional<Identity> reader(Reply reply) {
        Address at = reply.at();
        return at.isPrivate() ? Optional.of(new Identity(at.platform(), at.chat())) : reply.onlyFor();
    }

    private Optional<Path> keep(Reply reply, Reply.Document document) {
        try {
            return Optional.of(files.keep(ids.next(), reader(reply), document));
        } catch (IOException e) {
            LOG.error("a file to send could not be written: {}", e.toString());
            return Optional.empty();
        }
    }

    private Reply withoutFile(Reply reply) {
        Text text = reply.text().plus(Text.of("\n")).plus(words.say("console.file.not-kept"));
        return new Reply(
                reply.at(), reply.onlyFor(), text, reply.buttons(), Optional.empty(), reply.edits(), reply.reminder());
    }
}
