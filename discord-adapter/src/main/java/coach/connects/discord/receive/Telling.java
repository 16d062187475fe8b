package coach.connects.discord.receive;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.Attachments;
import coach.connects.text.MessageCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message.Attachment;

/** Tells the core of what people send, piece by piece; files once they are fetched. Blocks. */
final class Telling {
    private final Attachments attachments;
    private final BotGateway gateway;
    private final MessageCatalogue catalogue;

    Telling(Attachments attachments, BotGateway gateway, MessageCatalogue catalogue) {
        this.attachments = attachments;
        this.gateway = gateway;
        this.catalogue = catalogue;
    }

    /**
     * What the core said to a message.
     *
     * @param replies its answers
     * @param waiting the key of the last piece that it kept, to read it together with what follows
     */
    record Told(List<OutgoingMessage> replies, Optional<String> waiting) {}

    /** Tells of a message to which nothing more belongs. */
    List<OutgoingMessage> whole(EventSource source, Sent sent) {
        Told told = begin(source, sent);
        List<OutgoingMessage> replies = new ArrayList<>(told.replies());
        told.waiting().map(key -> end(source, key)).ifPresent(replies::addAll);
        return replies;
    }

    /** Tells of a message that others may follow; {@link #end} tells that none did. */
    Told begin(EventSource source, Sent sent) {
        List<OutgoingMessage> replies = new ArrayList<>();
        Optional<String> waiting = Optional.empty();
        for (int i = 0; i < sent.pieces().size(); i++) {
            EventSource one = i == 0 ? source : keyed(source, ":" + i);
            List<OutgoingMessage> answers = tell(one, sent.pieces().get(i), sent.isTogether());
            waiting = answers.isEmpty() ? Optional.of(one.eventId()) : waiting;
            replies.addAll(answers);
        }
        return new Told(replies, waiting);
    }

    /** Tells that nothing followed the piece of this key. */
    List<OutgoingMessage> end(EventSource source, String key) {
        return gateway.handle(new ChatEvent.InputPaused(keyed(source, ":paused"), key));
    }

    /** Fetches a file that belongs to nothing else, and tells of it. */
    List<OutgoingMessage> file(EventSource source, Attachment file, String caption) {
        return tell(source, new Sent.Piece(caption, Optional.of(file)), false);
    }

    /** A picture is not fetched: nobody here can read it. */
    private List<OutgoingMessage> tell(EventSource source, Sent.Piece piece, boolean together) {
        if (piece.file().isEmpty()) {
            return gateway.handle(new ChatEvent.TextMessage(source, piece.words(), together));
        }
        Attachment file = piece.file().get();
        if (Sent.isPicture(file)) {
            return gateway.handle(new ChatEvent.PhotoMessage(source, piece.words()));
        }
        return attachments.fetch(
                file.getUrl(),
                file.getSize(),
                bytes -> gateway.handle(new ChatEvent.FileUpload(
                        source, file.getFileName(), FileContent.of(bytes), piece.words(), together)),
                () -> say(source, "discord.file.large"),
                () -> say(source, "discord.file.failed"));
    }

    private static EventSource keyed(EventSource message, String more) {
        return new EventSource(
                message.user(),
                message.chat(),
                message.eventId() + more,
                message.sentAt(),
                message.administrator(),
                message.language(),
                message.group());
    }

    private List<OutgoingMessage> say(EventSource source, String key) {
        return List.of(OutgoingMessage.at(
                ChatAddress.privateOf(source.user()),
                catalogue.in(source.language()).text(key)));
    }
}
