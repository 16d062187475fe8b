package coach.connects.telegram.send;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a reply of the core into messages: as many as its length asks for, the buttons under the last. */
final class ReplyRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyRenderer.class);

    private static final int LONGEST_BUTTON_ID = 64;

    /** A longer answer would bury the chat; it comes as a file. */
    private static final int MOST_PARTS = 8;

    private final DeepLinks links;
    private final RichText asFile;

    /**
     * Writes messages.
     *
     * @param links leads into the private chat
     * @param asFile what is said above an answer that comes as a file for its length
     */
    ReplyRenderer(DeepLinks links, RichText asFile) {
        this.links = links;
        this.asFile = asFile;
    }

    /**
     * The messages that a reply becomes, in order.
     *
     * @param replyTo the message that the first one replies to
     * @param answers whether the first one is the answer to what somebody just did
     */
    List<TelegramMessage> write(OutgoingMessage message, Optional<Integer> replyTo, boolean answers) {
        FormattedText formatted = FormattedText.of(message.text());
        List<FormattedText> parts = formatted.parts(FormattedText.LONGEST_MESSAGE);
        if (parts.size() > MOST_PARTS) {
            List<TelegramMessage> files = new ArrayList<>();
            if (message.file().isPresent()) {
                // Its own file goes first: the text becomes another one.
                files.addAll(write(message.withoutButtons().withText(RichText.of("")), replyTo, answers));
            }
            files.addAll(write(message.withTextAsFile(asFile), replyTo, answers));
            return files;
        }
        // A chart follows its words: they say the same, and whatever becomes of the picture they are there.
        boolean charted =
                message.file().flatMap(OutgoingMessage.Attachment::chart).isPresent();
        boolean captioned = message.file().isPresent()
                && !charted
                && message.replacesMessageId().isEmpty()
                && formatted.text().length() <= FormattedText.LONGEST_CAPTION;
        return captioned
                ? List.of(message(message, formatted, true, replyTo, answers, message.file()))
                : series(message, parts, replyTo, answers);
    }

    private List<TelegramMessage> series(
            OutgoingMessage outgoing, List<FormattedText> parts, Optional<Integer> replyTo, boolean answers) {
        List<TelegramMessage> messages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean first = i == 0;
            TelegramMessage message = message(
                    outgoing,
                    parts.get(i),
                    i == parts.size() - 1,
                    first ? replyTo : Optional.empty(),
                    first && answers,
                    Optional.empty());
            messages.add(first ? editing(message, outgoing) : message);
        }
        if (outgoing.file().isPresent()) {
            messages.add(message(
                    outgoing,
                    new FormattedText("", List.of()),
                    messages.isEmpty(),
                    Optional.empty(),
                    messages.isEmpty() && answers,
                    outgoing.file()));
        }
        return messages;
    }

    private TelegramMessage message(
            OutgoingMessage message,
            FormattedText formatted,
            boolean withButtons,
            Optional<Integer> replyTo,
            boolean answers,
            Optional<OutgoingMessage.Attachment> file) {
        boolean group = !message.at().isPrivate();
        TelegramMessage.Place place = new TelegramMessage.Place(
                message.at().chat(), group, message.at().thread().flatMap(TelegramMessage::number), replyTo);
        List<List<TelegramMessage.KeyboardButton>> keyboard =
                withButtons ? keyboard(message.buttons(), group) : List.of();
        return new TelegramMessage(place, formatted, keyboard, Optional.empty(), file, answers, false);
    }

    private static TelegramMessage editing(TelegramMessage message, OutgoingMessage outgoing) {
        return new TelegramMessage(
                message.place(),
                message.formatted(),
                message.keyboard(),
                outgoing.replacesMessageId()
                        .flatMap(TelegramMessage::number)
                        .map(id -> new TelegramMessage.EditTarget(
                                id, outgoing.version(), message.answers() || !outgoing.isUpdatable())),
                message.file(),
                message.answers(),
                false);
    }

    private List<List<TelegramMessage.KeyboardButton>> keyboard(List<List<Button>> rows, boolean group) {
        return KeyboardLayout.of(rows.stream()
                .map(row -> row.stream().flatMap(button -> key(button, group)).toList())
                .toList());
    }

    private Stream<TelegramMessage.KeyboardButton> key(Button button, boolean group) {
        if (Button.isAddress(button.id())) {
            return Stream.of(new TelegramMessage.KeyboardButton(button.label(), button.id(), true, false));
        }
        Optional<String> address = group && button.inPrivate() ? links.start(button.id()) : Optional.empty();
        if (address.isPresent()) {
            return Stream.of(new TelegramMessage.KeyboardButton(button.label(), address.get(), true, false));
        }
        if (button.id().getBytes(StandardCharsets.UTF_8).length > LONGEST_BUTTON_ID) {
            // Telegram would refuse the whole message. Words still work.
            LOG.error("a button is left out, its id is above 64 bytes: {}", button.label());
            return Stream.empty();
        }
        return Stream.of(new TelegramMessage.KeyboardButton(button.label(), button.id(), false, button.isDangerous()));
    }
}
