package coach.connects.discord.receive;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.AttachmentDownloader;
import coach.connects.i18n.MessageCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message.Attachment;

/** Tells the core of what people send, piece by piece; files once they are fetched. Blocks. */
final class MessageDispatcher {
    private final AttachmentDownloader attachmentDownloader;
    private final BotGateway gateway;
    private final MessageCatalogue catalogue;

    MessageDispatcher(AttachmentDownloader attachmentDownloader, BotGateway gateway, MessageCatalogue catalogue) {
        this.attachmentDownloader = attachmentDownloader;
        this.gateway = gateway;
        this.catalogue = catalogue;
    }

    /**
     * What the core said to a message.
     *
     * @param replies its answers
     * @param waiting the key of the last piece that it kept, to read it together with what follows
     */
    record DispatchResult(List<OutgoingMessage> replies, Optional<String> waiting) {}

    boolean readsPictures() {
        return gateway.readsPictures();
    }

    /** Tells of a message to which nothing more belongs. */
    List<OutgoingMessage> whole(EventSource source, MessageContent content) {
        DispatchResult dispatchResult = begin(source, content);
        List<OutgoingMessage> replies = new ArrayList<>(dispatchResult.replies());
        dispatchResult.waiting().map(key -> end(source, key)).ifPresent(replies::addAll);
        return replies;
    }

    /** Tells of a message that others may follow; {@link #end} tells that none did. */
    DispatchResult begin(EventSource source, MessageContent content) {
        List<OutgoingMessage> replies = new ArrayList<>();
        Optional<String> waiting = Optional.empty();
        for (int i = 0; i < content.parts().size(); i++) {
            EventSource one = i == 0 ? source : keyed(source, ":" + i);
            List<OutgoingMessage> answers = tell(one, content.parts().get(i), content.isTogether(), content.replied());
            waiting = answers.isEmpty() ? Optional.of(one.eventId()) : waiting;
            replies.addAll(answers);
        }
        return new DispatchResult(replies, waiting);
    }

    /** Tells that nothing followed the piece of this key. */
    List<OutgoingMessage> end(EventSource source, String key) {
        return gateway.handle(new ChatEvent.InputPaused(keyed(source, ":paused"), key));
    }

    /**
     * Tells of the new words of a message.
     *
     * @param edits the key of that message, where what its first words did stands
     */
    List<OutgoingMessage> edited(
            EventSource source, String words, String edits, Optional<ChatEvent.RepliedMessage> replied) {
        return gateway.handle(new ChatEvent.TextMessage(source, words, false, false, Optional.of(edits), replied));
    }

    /** Fetches a file that belongs to nothing else, and tells of it. */
    List<OutgoingMessage> file(EventSource source, Attachment file, String caption) {
        return tell(source, new MessageContent.Fragment(caption, Optional.of(file)), false, Optional.empty());
    }

    /** A picture is fetched only where somebody reads it. */
    private List<OutgoingMessage> tell(
            EventSource source,
            MessageContent.Fragment fragment,
            boolean together,
            Optional<ChatEvent.RepliedMessage> replied) {
        if (fragment.file().isEmpty()) {
            return gateway.handle(new ChatEvent.TextMessage(source, fragment.words(), together).replyingTo(replied));
        }
        Attachment file = fragment.file().get();
        if (MessageContent.isStill(file) && gateway.readsPictures()) {
            return attachmentDownloader.fetch(
                    file.getUrl(),
                    file.getSize(),
                    AttachmentDownloader.MOST_OF_A_PICTURE,
                    bytes -> gateway.handle(new ChatEvent.PhotoMessage(
                            source, fragment.words(), List.of(FileContent.of(bytes)), together)),
                    () -> say(source, "picture.refused.too-big"),
                    () -> say(source, "discord.file.failed"));
        }
        if (MessageContent.isPicture(file)) {
            return gateway.handle(new ChatEvent.PhotoMessage(source, fragment.words()));
        }
        return attachmentDownloader.fetch(
                file.getUrl(),
                file.getSize(),
                AttachmentDownloader.MOST_BYTES,
                bytes -> gateway.handle(new ChatEvent.FileUpload(
                        source, file.getFileName(), FileContent.of(bytes), fragment.words(), together)),
                () -> say(source, "discord.file.large"),
                () -> say(source, "discord.file.failed"));
    }

    private static EventSource keyed(EventSource message, String more) {
        return message.withEventId(message.eventId() + more);
    }

    private List<OutgoingMessage> say(EventSource source, String key) {
        return List.of(OutgoingMessage.at(
                ChatAddress.privateOf(source.user()),
                catalogue.in(source.language()).text(key)));
    }
}
