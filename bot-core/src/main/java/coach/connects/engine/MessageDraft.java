package coach.connects.engine;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.Form;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.OutgoingMessage.Tone;
import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A message that a command wants to send, its buttons not yet bound to anybody.
 *
 * @param at where
 * @param personal whether only the person may see it
 * @param text the words
 * @param tone what it advises, where it advises
 * @param rows the buttons
 * @param file a document that comes with it
 * @param inPlace whether it takes the place of the message whose button was pressed
 * @param form the same questions, for platforms that can ask several at once
 * @param version how new it is among all that take the place of one message, where they may overtake each other
 * @param replacedMessageId the platform's id of the message whose place it takes, when that is another one than was pressed
 */
public record MessageDraft(
        ChatAddress at,
        boolean personal,
        RichText text,
        Optional<Tone> tone,
        List<List<ButtonSpec>> rows,
        Optional<OutgoingMessage.Attachment> file,
        boolean inPlace,
        Optional<Form> form,
        OptionalLong version,
        Optional<String> replacedMessageId) {
    public MessageDraft {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A new message of words alone. */
    public static MessageDraft of(ChatAddress at, RichText text) {
        return new MessageDraft(
                at,
                false,
                text,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /** The same with a further row of buttons; an empty row adds none. */
    public MessageDraft withRow(ButtonSpec... offers) {
        return withRow(List.of(offers));
    }

    /** The same with a further row of buttons; an empty row adds none. */
    public MessageDraft withRow(List<ButtonSpec> offers) {
        if (offers.isEmpty()) {
            return this;
        }
        List<List<ButtonSpec>> more = new ArrayList<>(rows);
        more.add(offers);
        return new MessageDraft(at, personal, text, tone, more, file, inPlace, form, version, replacedMessageId);
    }

    /** The same with these buttons in rows of at most so many. */
    public MessageDraft withRowsOf(int most, List<ButtonSpec> offers) {
        MessageDraft draft = this;
        for (int from = 0; from < offers.size(); from += most) {
            draft = draft.withRow(offers.subList(from, Math.min(offers.size(), from + most)));
        }
        return draft;
    }

    /** The same, its buttons about this pool where they are about none yet. */
    public MessageDraft about(Pool pool) {
        List<List<ButtonSpec>> all = rows.stream()
                .map(row -> row.stream().map(button -> button.about(pool)).toList())
                .toList();
        return new MessageDraft(at, personal, text, tone, all, file, inPlace, form, version, replacedMessageId);
    }

    /** The same with a document. */
    public MessageDraft withFile(OutgoingMessage.Attachment attachment) {
        return new MessageDraft(
                at, personal, text, tone, rows, Optional.of(attachment), inPlace, form, version, replacedMessageId);
    }

    /** The same as a message of its own. */
    public MessageDraft asNewMessage() {
        return new MessageDraft(at, personal, text, tone, rows, file, false, form, version, replacedMessageId);
    }

    /** The same, in the place of the message whose button was pressed; a new message when none was. */
    public MessageDraft inPlaceOfPressed() {
        return new MessageDraft(at, personal, text, tone, rows, file, true, form, version, replacedMessageId);
    }

    /** The same in the place of an earlier message that stands elsewhere; nothing where that is gone. */
    public MessageDraft replacingMessage(String message) {
        return new MessageDraft(at, personal, text, tone, rows, file, inPlace, form, version, Optional.of(message));
    }

    /** The same, for the person's eyes alone. */
    public MessageDraft ephemeral() {
        return new MessageDraft(at, true, text, tone, rows, file, inPlace, form, version, replacedMessageId);
    }

    /** The same in other words. */
    public MessageDraft withText(RichText text) {
        return new MessageDraft(at, personal, text, tone, rows, file, inPlace, form, version, replacedMessageId);
    }

    /** The same, known to say this decision. */
    public MessageDraft withTone(Decision decision) {
        Tone advice = switch (decision) {
            case APPLY -> Tone.GOOD;
            case CAUTION -> Tone.CAUTION;
            case SKIP -> Tone.BAD;
        };
        return new MessageDraft(
                at, personal, text, Optional.of(advice), rows, file, inPlace, form, version, replacedMessageId);
    }

    /** The same, known to be so new among all that take the place of one message. */
    public MessageDraft withVersion(long number) {
        return new MessageDraft(
                at, personal, text, tone, rows, file, inPlace, form, OptionalLong.of(number), replacedMessageId);
    }

    /** The same, with a form that asks the same; its answers come to {@link Command#onFormSubmit}. */
    public MessageDraft withForm(Form questions) {
        return new MessageDraft(
                at, personal, text, tone, rows, file, inPlace, Optional.of(questions), version, replacedMessageId);
    }
}
