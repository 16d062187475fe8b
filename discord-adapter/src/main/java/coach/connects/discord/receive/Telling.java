package coach.connects.discord.receive;

import coach.connects.chat.Address;
import coach.connects.chat.Bytes;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Incoming.Origin;
import coach.connects.chat.Reply;
import coach.connects.discord.api.Attachments;
import coach.connects.text.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message.Attachment;

/** Tells the core of what people send, piece by piece; files once they are fetched. Blocks. */
final class Telling {
    private final Attachments attachments;
    private final EntryPoint core;
    private final Catalogue catalogue;

    Telling(Attachments attachments, EntryPoint core, Catalogue catalogue) {
        this.attachments = attachments;
        this.core = core;
        this.catalogue = catalogue;
    }

    /**
     * What the core said to a message.
     *
     * @param replies its answers
     * @param waiting the key of the last piece that it kept, to read it together with what follows
     */
    record Told(List<Reply> replies, Optional<String> waiting) {}

    /** Tells of a message to which nothing more belongs. */
    List<Reply> whole(Origin origin, Sent sent) {
        Told told = begin(origin, sent);
        List<Reply> replies = new ArrayList<>(told.replies());
        told.waiting().map(key -> end(origin, key)).ifPresent(replies::addAll);
        return replies;
    }

    /** Tells of a message that others may follow; {@link #end} tells that none did. */
    Told begin(Origin origin, Sent sent) {
        List<Reply> replies = new ArrayList<>();
        Optional<String> waiting = Optional.empty();
        for (int i = 0; i < sent.pieces().size(); i++) {
            Origin one = i == 0 ? origin : keyed(origin, ":" + i);
            List<Reply> answers = tell(one, sent.pieces().get(i), sent.isTogether());
            waiting = answers.isEmpty() ? Optional.of(one.key()) : waiting;
            replies.addAll(answers);
        }
        return new Told(replies, waiting);
    }

    /** Tells that nothing followed the piece of this key. */
    List<Reply> end(Origin origin, String key) {
        return core.handle(new Incoming.Paused(keyed(origin, ":paused"), key));
    }

    /** Fetches a file that belongs to nothing else, and tells of it. */
    List<Reply> file(Origin origin, Attachment file, String caption) {
        return tell(origin, new Sent.Piece(caption, Optional.of(file)), false);
    }

    /** A picture is not fetched: nobody here can read it. */
    private List<Reply> tell(Origin origin, Sent.Piece piece, boolean together) {
        if (piece.file().isEmpty()) {
            return core.handle(new Incoming.Words(origin, piece.words(), together));
        }
        Attachment file = piece.file().get();
        if (Sent.isPicture(file)) {
            return core.handle(new Incoming.Picture(origin, piece.words()));
        }
        return attachments.fetch(
                file.getUrl(),
                file.getSize(),
                bytes -> core.handle(
                        new Incoming.Upload(origin, file.getFileName(), Bytes.of(bytes), piece.words(), together)),
                () -> say(origin, "discord.file.large"),
                () -> say(origin, "discord.file.failed"));
    }

    private static Origin keyed(Origin message, String more) {
        return new Origin(
                message.from(),
                message.at(),
                message.key() + more,
                message.sentAt(),
                message.administrator(),
                message.language(),
                message.group());
    }

    private List<Reply> say(Origin origin, String key) {
        return List.of(Reply.at(
                Address.privateOf(origin.from()),
                catalogue.in(origin.language()).say(key)));
    }
}
