package coach.connects.command;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.Form;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
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
 * @param rows the buttons
 * @param file a document that comes with it
 * @param inPlace whether it takes the place of the message whose button was pressed
 * @param form the same questions, for platforms that can ask several at once
 * @param edition how new it is among all that take the place of one message, where they may overtake each other
 * @param earlier the platform's id of the message whose place it takes, when that is another one than was pressed
 */
public record Say(
        ChatAddress at,
        boolean personal,
        RichText text,
        List<List<Offer>> rows,
        Optional<OutgoingMessage.Attachment> file,
        boolean inPlace,
        Optional<Form> form,
        OptionalLong edition,
        Optional<String> earlier) {
    /** Keeps its own copies. */
    public Say {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A new message of words alone. */
    public static Say of(ChatAddress at, RichText text) {
        return new Say(
                at,
                false,
                text,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /** The same with a further row of buttons; an empty row adds none. */
    public Say row(Offer... offers) {
        return row(List.of(offers));
    }

    /** The same with a further row of buttons; an empty row adds none. */
    public Say row(List<Offer> offers) {
        if (offers.isEmpty()) {
            return this;
        }
        List<List<Offer>> more = new ArrayList<>(rows);
        more.add(offers);
        return new Say(at, personal, text, more, file, inPlace, form, edition, earlier);
    }

    /** The same with a document. */
    public Say withFile(OutgoingMessage.Attachment attachment) {
        return new Say(at, personal, text, rows, Optional.of(attachment), inPlace, form, edition, earlier);
    }

    /** The same as a message of its own. */
    public Say anew() {
        return new Say(at, personal, text, rows, file, false, form, edition, earlier);
    }

    /** The same, in the place of the message whose button was pressed; a new message when none was. */
    public Say replacing() {
        return new Say(at, personal, text, rows, file, true, form, edition, earlier);
    }

    /** The same in the place of an earlier message that stands elsewhere; nothing where that is gone. */
    public Say rewriting(String message) {
        return new Say(at, personal, text, rows, file, inPlace, form, edition, Optional.of(message));
    }

    /** The same, for the person's eyes alone. */
    public Say forPersonAlone() {
        return new Say(at, true, text, rows, file, inPlace, form, edition, earlier);
    }

    /** The same in other words. */
    public Say saying(RichText text) {
        return new Say(at, personal, text, rows, file, inPlace, form, edition, earlier);
    }

    /** The same, known to be so new among all that take the place of one message. */
    public Say ofEdition(long number) {
        return new Say(at, personal, text, rows, file, inPlace, form, OptionalLong.of(number), earlier);
    }

    /** The same, with a form that asks the same; its answers come to {@link Command#filled}. */
    public Say withForm(Form questions) {
        return new Say(at, personal, text, rows, file, inPlace, Optional.of(questions), edition, earlier);
    }
}
