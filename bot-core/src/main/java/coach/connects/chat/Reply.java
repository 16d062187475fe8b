package coach.connects.chat;

import coach.connects.freelancer.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A message of the bot.
 *
 * @param at where it appears
 * @param onlyFor the one person who can see it, where it is not for everybody there
 * @param text the words
 * @param buttons rows of buttons
 * @param file a document that comes with it
 * @param edits the platform's id of the earlier message that it replaces
 * @param reminder what makes it a message that the bot sends by itself, and unique
 * @param form questions that a platform with forms asks instead of this message, when it can at that moment; the message
 *     asks the same, to be answered in words
 * @param edition how new it is among all that ever stood in the place of one message; adapters let no older edition
 *     replace a newer one, however they were overtaken on the way. Absent where nothing can overtake
 */
public record Reply(
        Address at,
        Optional<Identity> onlyFor,
        Text text,
        List<List<Button>> buttons,
        Optional<Document> file,
        Optional<String> edits,
        Optional<ReminderKey> reminder,
        Optional<Form> form,
        OptionalLong edition) {

    /**
     * A document to send.
     *
     * @param name the file's name
     * @param content the bytes
     */
    public record Document(String name, Bytes content) {}

    /**
     * What makes a reminder unique, written {@code KIND:KEY}.
     *
     * @param kind expiry, rollover, grant, outcome or digest
     * @param key what makes it unique among those
     */
    public record ReminderKey(String kind, String key) {}

    /** Keeps its own copies. */
    public Reply {
        buttons = buttons.stream().map(List::copyOf).toList();
    }

    /** A message without a form. */
    public Reply(
            Address at,
            Optional<Identity> onlyFor,
            Text text,
            List<List<Button>> buttons,
            Optional<Document> file,
            Optional<String> edits,
            Optional<ReminderKey> reminder) {
        this(at, onlyFor, text, buttons, file, edits, reminder, Optional.empty(), OptionalLong.empty());
    }

    /** Whether everybody there reads it and it may be written anew later: whoever posts it tells the core its id. */
    public boolean staysCurrent() {
        return edition.isPresent() && onlyFor.isEmpty() && !at.isPrivate();
    }

    /** A new message of words alone, for everybody at this address. */
    public static Reply at(Address address, Text text) {
        return new Reply(
                address, Optional.empty(), text, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same message with a further row of buttons. */
    public Reply withRow(List<Button> row) {
        List<List<Button>> rows = new ArrayList<>(buttons);
        rows.add(row);
        return new Reply(at, onlyFor, text, rows, file, edits, reminder, form, edition);
    }

    /** The same message, sent by the bot of its own accord; the key makes it unique. */
    public Reply asReminder(ReminderKey key) {
        return new Reply(at, onlyFor, text, buttons, file, edits, Optional.of(key), form, edition);
    }

    /** The same message, for this person's eyes alone. */
    public Reply onlyFor(Identity person) {
        return new Reply(at, Optional.of(person), text, buttons, file, edits, reminder, form, edition);
    }

    /** The same message with a document. */
    public Reply withFile(Document document) {
        return new Reply(at, onlyFor, text, buttons, Optional.of(document), edits, reminder, form, edition);
    }

    /** The same message in the place of an earlier one. */
    public Reply editing(String message) {
        return new Reply(at, onlyFor, text, buttons, file, Optional.of(message), reminder, form, edition);
    }

    /** The same message, with the form that asks the same. */
    public Reply withForm(Form questions) {
        return new Reply(at, onlyFor, text, buttons, file, edits, reminder, Optional.of(questions), edition);
    }

    /** The same message, known to be so new among all that stand in the place of one; numbers only ever rise. */
    public Reply ofEdition(long number) {
        return new Reply(at, onlyFor, text, buttons, file, edits, reminder, form, OptionalLong.of(number));
    }
}
