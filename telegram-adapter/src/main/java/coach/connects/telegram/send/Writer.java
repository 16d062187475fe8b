package coach.connects.telegram.send;

import coach.connects.chat.Button;
import coach.connects.chat.Bytes;
import coach.connects.chat.Reply;
import coach.connects.chat.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a reply of the core into messages: as many as its length asks for, the buttons under the last. */
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private static final int LONGEST_BUTTON_ID = 64;

    /** A longer answer would bury the chat; it comes as a file. */
    private static final int MOST_PARTS = 8;

    private final DeepLinks links;
    private final Text asFile;

    /**
     * Writes messages.
     *
     * @param links leads into the private chat
     * @param asFile what is said above an answer that comes as a file for its length
     */
    Writer(DeepLinks links, Text asFile) {
        this.links = links;
        this.asFile = asFile;
    }

    /**
     * The messages that a reply becomes, in order.
     *
     * @param replyTo the message that the first one replies to
     * @param answers whether the first one is the answer to what somebody just did
     */
    List<Outgoing> write(Reply reply, Optional<Integer> replyTo, boolean answers) {
        Body body = Body.of(reply.text());
        List<Body> parts = Splitting.parts(body, Splitting.LONGEST_MESSAGE);
        if (parts.size() > MOST_PARTS) {
            Bytes whole = Bytes.of(body.text().getBytes(StandardCharsets.UTF_8));
            return write(
                    new Reply(
                            reply.at(),
                            reply.onlyFor(),
                            asFile,
                            reply.buttons(),
                            Optional.of(new Reply.Document("message.txt", whole)),
                            reply.edits(),
                            reply.reminder(),
                            reply.form(),
                            reply.edition()),
                    replyTo,
                    answers);
        }
        boolean captioned = reply.file().isPresent()
                && reply.edits().isEmpty()
                && body.text().length() <= Splitting.LONGEST_CAPTION;
        return captioned
                ? List.of(message(reply, body, true, replyTo, answers, reply.file()))
                : series(reply, parts, replyTo, answers);
    }

    private List<Outgoing> series(Reply reply, List<Body> parts, Optional<Integer> replyTo, boolean answers) {
        List<Outgoing> messages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean first = i == 0;
            Outgoing message = message(
                    reply,
                    parts.get(i),
                    i == parts.size() - 1,
                    first ? replyTo : Optional.empty(),
                    first && answers,
                    Optional.empty());
            messages.add(first ? editing(message, reply) : message);
        }
        if (reply.file().isPresent()) {
            messages.add(message(
                    reply,
                    new Body("", List.of()),
                    messages.isEmpty(),
                    Optional.empty(),
                    messages.isEmpty() && answers,
                    reply.file()));
        }
        return messages;
    }

    private Outgoing message(
            Reply reply,
            Body body,
            boolean withButtons,
            Optional<Integer> replyTo,
            boolean answers,
            Optional<Reply.Document> file) {
        boolean group = !reply.at().isPrivate();
        Outgoing.Place place =
                new Outgoing.Place(reply.at().chat(), group, reply.at().thread().flatMap(Outgoing::number), replyTo);
        List<List<Key>> keyboard = withButtons ? keyboard(reply.buttons(), group) : List.of();
        return new Outgoing(place, body, keyboard, Optional.empty(), file, answers, false);
    }

    private static Outgoing editing(Outgoing message, Reply reply) {
        return new Outgoing(
                message.place(),
                message.body(),
                message.keyboard(),
                reply.edits()
                        .flatMap(Outgoing::number)
                        .map(id -> new Edit(id, reply.edition(), message.answers() || !reply.staysCurrent())),
                message.file(),
                message.answers(),
                false);
    }

    private List<List<Key>> keyboard(List<List<Button>> rows, boolean group) {
        return rows.stream()
                .map(row -> row.stream().flatMap(button -> key(button, group)).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private Stream<Key> key(Button button, boolean group) {
        Optional<String> address = group && button.inPrivate() ? links.start(button.id()) : Optional.empty();
        if (address.isPresent()) {
            return Stream.of(new Key(button.label(), address.get(), true));
        }
        if (button.id().getBytes(StandardCharsets.UTF_8).length > LONGEST_BUTTON_ID) {
            // Telegram would refuse the whole message. Words still work.
            LOG.error("a button is left out, its id is above 64 bytes: {}", button.label());
            return Stream.empty();
        }
        return Stream.of(new Key(button.label(), button.id(), false));
    }
}
