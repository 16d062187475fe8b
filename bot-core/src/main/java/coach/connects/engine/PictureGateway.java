package coach.connects.engine;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.OutgoingMessage;
import coach.connects.parsing.EnumNames;
import coach.connects.reading.screen.PictureReader;
import coach.connects.reading.screen.PictureReader.Refusal;
import coach.connects.reading.screen.ScreenLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has pictures read before anybody's step begins: that takes seconds, and meanwhile whatever else the person does goes on. Of
 * the pictures nothing is kept.
 */
public final class PictureGateway extends ForwardingGateway {
    private static final Logger LOG = LoggerFactory.getLogger(PictureGateway.class);

    /** What is said where no picture is read. */
    public static final String UNREAD = "check.picture";

    private final PictureReader reader;

    /** Before this one. */
    public PictureGateway(BotGateway core, PictureReader reader) {
        super(core);
        this.reader = reader;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        return super.handle(event instanceof ChatEvent.PhotoMessage photo && isMeant(photo) ? prepared(photo) : event);
    }

    /** Whether it was sent to the bot: what people show each other in a group is theirs. */
    private static boolean isMeant(ChatEvent.PhotoMessage photo) {
        return photo.source().chat().supportsEphemeral()
                || photo.caption().strip().startsWith("/");
    }

    @Override
    public boolean readsPictures() {
        return reader.isThere();
    }

    private ChatEvent prepared(ChatEvent.PhotoMessage photo) {
        if (readsPictures() && !photo.pictures().isEmpty()) {
            return text(photo);
        }
        // Several that nobody reads are told so once.
        return photo.mayContinue()
                ? new ChatEvent.PictureText(photo.source(), photo.caption(), List.of(), List.of(UNREAD), true)
                : photo;
    }

    private ChatEvent.PictureText text(ChatEvent.PhotoMessage photo) {
        List<String> pictures = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (FileContent picture : photo.pictures()) {
            look(picture.array(), pictures)
                    .map(why -> "picture.refused." + EnumNames.of(why))
                    .ifPresent(refusals::add);
        }
        return new ChatEvent.PictureText(photo.source(), photo.caption(), pictures, refusals, photo.mayContinue());
    }

    /** Reads one; empty when it could be. */
    private Optional<Refusal> look(byte[] picture, List<String> into) {
        try {
            return reader.read(picture)
                    .either(
                            seen -> {
                                into.add(String.join("\n", ScreenLines.of(seen)));
                                return Optional.empty();
                            },
                            Optional::of);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("a picture could not be read", e);
            return Optional.of(Refusal.UNREADABLE);
        }
    }
}
