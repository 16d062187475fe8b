package coach.connects.chat;

import coach.connects.profile.Identity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A message of the bot. Made by {@link #at} and the methods that change one thing; those keep everything else.
 *
 * @param at where it appears
 * @param visibleTo the one person who can see it, where it is not for everybody there
 * @param text the words
 * @param tone what it advises, where it advises; the words say the same
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
        Optional<Tone> tone,
        List<List<Button>> buttons,
        Optional<Attachment> file,
        Optional<String> replacesMessageId,
        Optional<NotificationKey> notification,
        Optional<Form> form,
        OptionalLong version) {

    /** What a message advises, for platforms that can show that at a glance. */
    public enum Tone {
        GOOD,
        CAUTION,
        BAD
    }

    /**
     * A document to send.
     *
     * @param name the file's name
     * @param chart what it shows, where it is the picture of a chart; not drawn yet as long as there are no bytes
     */
    public record Attachment(String name, FileContent content, Optional<Chart> chart) {
        public Attachment(String name, FileContent content) {
            this(name, content, Optional.empty());
        }

        /** A chart that is still to be drawn. */
        public static Attachment of(String name, Chart chart) {
            return new Attachment(name, FileContent.of(new byte[0]), Optional.of(chart));
        }
    }

    /**
     * What makes a reminder unique, written {@code KIND:KEY}.
     *
     * @param kind expiry, rollover, grant, outcome or digest
     * @param key what makes it unique among those
     */
    public record NotificationKey(String kind, String key) {}

    public OutgoingMessage {
        buttons = buttons.stream().map(List::copyOf).toList();
    }

    /** A new message of words alone, for everybody at this address. */
    public static OutgoingMessage at(ChatAddress address, RichText text) {
        return new OutgoingMessage(
                address,
                Optional.empty(),
                text,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty());
    }

    /** Whether everybody there reads it and it may be written anew later: whoever posts it tells the core its id. */
    public boolean isUpdatable() {
        return version.isPresent() && visibleTo.isEmpty() && !at.isPrivate();
    }

    /** Whether all in a group are shown it as a message of its own, as against what only changes there. */
    public boolean isPost() {
        return !at.isPrivate() && visibleTo.isEmpty() && replacesMessageId.isEmpty();
    }

    /**
     * What is for one person alone in a group, in their private chat with the bot, for platforms that cannot show it in the
     * group; there it replaces nothing, since that stands in the group. Any other message as it is.
     */
    public OutgoingMessage inPrivate() {
        if (at.isPrivate() || visibleTo.isEmpty()) {
            return this;
        }
        return new OutgoingMessage(
                ChatAddress.privateOf(visibleTo.get()),
                visibleTo,
                text,
                tone,
                buttons,
                file,
                Optional.empty(),
                notification,
                form,
                version);
    }

    /** The same, whose words come as a document {@code message.txt} below this line: they would bury the chat. */
    public OutgoingMessage withTextAsFile(RichText line) {
        FileContent words = FileContent.of(text.plain().getBytes(StandardCharsets.UTF_8));
        return withText(line).withTone(Optional.empty()).withFile(new Attachment("message.txt", words));
    }

    public OutgoingMessage withText(RichText words) {
        return new OutgoingMessage(
                at, visibleTo, words, tone, buttons, file, replacesMessageId, notification, form, version);
    }

    public OutgoingMessage withTone(Optional<Tone> advice) {
        return new OutgoingMessage(
                at, visibleTo, text, advice, buttons, file, replacesMessageId, notification, form, version);
    }

    public OutgoingMessage withRow(List<Button> row) {
        List<List<Button>> rows = new ArrayList<>(buttons);
        rows.add(row);
        return new OutgoingMessage(
                at, visibleTo, text, tone, rows, file, replacesMessageId, notification, form, version);
    }

    /** The same with nothing to press or to fill in. */
    public OutgoingMessage withoutButtons() {
        return new OutgoingMessage(
                at, visibleTo, text, tone, List.of(), file, replacesMessageId, notification, Optional.empty(), version);
    }

    /** The same, sent by the bot of its own accord. */
    public OutgoingMessage asNotification(NotificationKey key) {
        return new OutgoingMessage(
                at, visibleTo, text, tone, buttons, file, replacesMessageId, Optional.of(key), form, version);
    }

    public OutgoingMessage visibleTo(Identity person) {
        return new OutgoingMessage(
                at, Optional.of(person), text, tone, buttons, file, replacesMessageId, notification, form, version);
    }

    public OutgoingMessage withFile(Attachment attachment) {
        return new OutgoingMessage(
                at,
                visibleTo,
                text,
                tone,
                buttons,
                Optional.of(attachment),
                replacesMessageId,
                notification,
                form,
                version);
    }

    public OutgoingMessage withoutFile() {
        return new OutgoingMessage(
                at, visibleTo, text, tone, buttons, Optional.empty(), replacesMessageId, notification, form, version);
    }

    public OutgoingMessage replacingMessage(String message) {
        return new OutgoingMessage(
                at, visibleTo, text, tone, buttons, file, Optional.of(message), notification, form, version);
    }

    public OutgoingMessage withForm(Form questions) {
        return withForm(Optional.of(questions));
    }

    private OutgoingMessage withForm(Optional<Form> questions) {
        return new OutgoingMessage(
                at, visibleTo, text, tone, buttons, file, replacesMessageId, notification, questions, version);
    }

    /** The same without the form for an answer, for where words are heard as they are written. */
    public OutgoingMessage withoutAnswerForm() {
        return form.filter(Form::isAnswer).isEmpty() ? this : withForm(Optional.empty());
    }

    /** The same, known to be so new among all that stand in the place of one; numbers only ever rise. */
    public OutgoingMessage withVersion(long number) {
        return new OutgoingMessage(
                at,
                visibleTo,
                text,
                tone,
                buttons,
                file,
                replacesMessageId,
                notification,
                form,
                OptionalLong.of(number));
    }
}
