package coach.connects.chat;

import coach.connects.profile.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A message of the bot.
 *
 * @param at where it appears
 * @param visibleTo the one person who can see it, where it is not for everybody there
 * @param text the words
 * @param buttons rows of buttons
 * @param file a document that comes with it
 * @param replacesMessageId the platform's id of the earlier message that it replaces
 * @param notification what makes it a message that the bot sends by itself, and unique
 * @param form questions that a platform with forms asks instead of this message, when it can at that moment; the message
 *     asks the same, to be answered in words
 * @param version how new it is among all that ever stood in the place of one message; adapters let no older edition
 *     replace a newer one, however they were overtaken on the way. Absent where nothing can overtake
 */
public record OutgoingMessage(
        ChatAddress at,
        Optional<Identity> visibleTo,
        RichText text,
        List<List<Button>> buttons,
        Optional<Attachment> file,
        Optional<String> replacesMessageId,
        Optional<NotificationKey> notification,
        Optional<Form> form,
        OptionalLong version) {

    /**
     * A document to send.
     *
     * @param name the file's name
     * @param content the bytes
     */
    public record Attachment(String name, FileContent content) {}

    /**
     * What makes a reminder unique, written {@code KIND:KEY}.
     *
     * @param kind expiry, rollover, grant, outcome or digest
     * @param key what makes it unique among those
     */
    public record NotificationKey(String kind, String key) {}

    /** Keeps its own copies. */
    public OutgoingMessage {
        buttons = buttons.stream().map(List::copyOf).toList();
    }

    /** A message without a form. */
    public OutgoingMessage(
            ChatAddress at,
            Optional<Identity> onlyFor,
            RichText text,
            List<List<Button>> buttons,
            Optional<Attachment> file,
            Optional<String> edits,
            Optional<NotificationKey> reminder) {
        this(at, onlyFor, text, buttons, file, edits, reminder, Optional.empty(), OptionalLong.empty());
    }

    /** Whether everybody there reads it and it may be written anew later: whoever posts it tells the core its id. */
    public boolean isUpdatable() {
        return version.isPresent() && visibleTo.isEmpty() && !at.isPrivate();
    }

    /** A new message of words alone, for everybody at this address. */
    public static OutgoingMessage at(ChatAddress address, RichText text) {
        return new OutgoingMessage(
                address, Optional.empty(), text, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same message with a further row of buttons. */
    public OutgoingMessage withRow(List<Button> row) {
        List<List<Button>> rows = new ArrayList<>(buttons);
        rows.add(row);
        return new OutgoingMessage(at, visibleTo, text, rows, file, replacesMessageId, notification, form, version);
    }

    /** The same message, sent by the bot of its own accord; the key makes it unique. */
    public OutgoingMessage asNotification(NotificationKey key) {
        return new OutgoingMessage(
                at, visibleTo, text, buttons, file, replacesMessageId, Optional.of(key), form, version);
    }

    /** The same message, for this person's eyes alone. */
    public OutgoingMessage visibleTo(Identity person) {
        return new OutgoingMessage(
                at, Optional.of(person), text, buttons, file, replacesMessageId, notification, form, version);
    }

    /** The same message with a document. */
    public OutgoingMessage withFile(Attachment attachment) {
        return new OutgoingMessage(
                at, visibleTo, text, buttons, Optional.of(attachment), replacesMessageId, notification, form, version);
    }

    /** The same message in the place of an earlier one. */
    public OutgoingMessage replacingMessage(String message) {
        return new OutgoingMessage(
                at, visibleTo, text, buttons, file, Optional.of(message), notification, form, version);
    }

    /** The same message, with the form that asks the same. */
    public OutgoingMessage withForm(Form questions) {
        return new OutgoingMessage(
                at, visibleTo, text, buttons, file, replacesMessageId, notification, Optional.of(questions), version);
    }

    /** The same message, known to be so new among all that stand in the place of one; numbers only ever rise. */
    public OutgoingMessage withVersion(long number) {
        return new OutgoingMessage(
                at, visibleTo, text, buttons, file, replacesMessageId, notification, form, OptionalLong.of(number));
    }
}
