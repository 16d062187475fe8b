package coach.connects.telegram.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.telegram.api.ApiResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * One message, ready to send.
 *
 * @param place where it goes
 * @param formatted its words; under a file, its caption
 * @param keyboard rows of buttons
 * @param edits the earlier message that it replaces
 * @param file what is sent with it
 * @param answers whether it is the first message that answers what somebody just did
 * @param perhapsTwice whether an earlier try may have arrived, which it then says
 */
record TelegramMessage(
        Place place,
        FormattedText formatted,
        List<List<KeyboardButton>> keyboard,
        Optional<EditTarget> edits,
        Optional<OutgoingMessage.Attachment> file,
        boolean answers,
        boolean perhapsTwice) {

    /**
     * Where a message goes.
     *
     * @param chat the chat's id
     * @param group whether more than one person reads there
     * @param thread the topic
     * @param replyTo the message that it replies to
     */
    record Place(String chat, boolean group, Optional<Integer> thread, Optional<Integer> replyTo) {
        static Place of(ChatAddress at, Optional<Integer> replyTo) {
            return new Place(at.chat(), !at.isPrivate(), at.thread().flatMap(TelegramMessage::number), replyTo);
        }
    }

    /**
     * That a message takes the place of an earlier one.
     *
     * @param message the earlier one's id
     * @param edition how new it is among all that ever stood there; absent where nothing can overtake
     * @param orNew whether it is sent as a new message where the earlier one is gone; what nobody waits for is not
     */
    record EditTarget(int message, OptionalLong edition, boolean orNew) {}

    /**
     * A button as Telegram has it.
     *
     * @param label the words on it
     * @param target what it gives back when pressed, or the address that it opens
     * @param opens whether it opens an address
     * @param isDangerous whether a press destroys what cannot be got back
     */
    record KeyboardButton(String label, String target, boolean opens, boolean isDangerous) {
        InlineKeyboardButton button() {
            InlineKeyboardButton button = new InlineKeyboardButton(label);
            if (opens) {
                button.setUrl(target);
            } else {
                button.setCallbackData(target);
            }
            if (isDangerous) {
                button.setStyle("danger");
            }
            return button;
        }
    }

    /** A message's or a topic's id as Telegram has it; empty when it is none. */
    static Optional<Integer> number(String id) {
        try {
            return Optional.of(Integer.valueOf(id));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The same to the id under which the group goes on. */
    TelegramMessage movedTo(String chat) {
        return at(new Place(chat, place.group(), place.thread(), Optional.empty()));
    }

    /** The same, saying that it may be there twice; an edit may be made twice without harm. */
    TelegramMessage sentPerhaps() {
        return edits.isPresent() ? this : new TelegramMessage(place, formatted, keyboard, edits, file, answers, true);
    }

    /** What to send instead of what was refused for a reason that lies in its form. */
    Optional<TelegramMessage> insteadOf(ApiResult.Rejected<?> refusal) {
        if (refusal.code() != 400) {
            return Optional.empty();
        }
        boolean threadGone = refusal.says("thread not found") || refusal.says("topic");
        if (threadGone && place.thread().isPresent()) {
            return Optional.of(at(new Place(place.chat(), place.group(), Optional.empty(), place.replyTo())));
        }
        if (refusal.says("entit") && !formatted.marks().isEmpty()) {
            return Optional.of(
                    new TelegramMessage(place, formatted.plain(), keyboard, edits, file, answers, perhapsTwice));
        }
        boolean reachable = !refusal.says("chat not found");
        return edits.filter(EditTarget::orNew).isPresent() && reachable ? Optional.of(asNew()) : Optional.empty();
    }

    private TelegramMessage asNew() {
        return new TelegramMessage(place, formatted, keyboard, Optional.empty(), file, answers, perhapsTwice);
    }

    private TelegramMessage at(Place other) {
        return new TelegramMessage(other, formatted, keyboard, edits, file, answers, perhapsTwice);
    }
}
