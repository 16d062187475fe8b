package coach.connects.command;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.conversation.Conversation;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Library;
import coach.connects.conversation.Question;
import coach.connects.conversation.Topic;
import coach.connects.text.Messages;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * One message on its way through the core: who said what, where and when, and what is known of them.
 *
 * @param dossier what is known of the freelancer
 * @param event what they did
 * @param at where the answer goes: the chat of the message, or their private chat for a private command said in a group
 * @param now the present
 * @param messages the catalogue in their language
 * @param policies the policies in force
 * @param library what is kept beside the dossier, to read
 */
public record Turn(
        Dossier dossier,
        ChatEvent event,
        ChatAddress at,
        Instant now,
        Messages messages,
        Policies policies,
        Library library) {
    /** The freelancer's time zone; UTC until they told it. */
    public ZoneId zone() {
        return dossier.profile().timeZone().orElse(ZoneOffset.UTC);
    }

    /** The calendar day at the freelancer's place; never before the wallet's last day (W-04). */
    public LocalDate today() {
        return dossier.wallet().today(LocalDate.ofInstant(now, zone()));
    }

    /** Whether one person alone is answered in the group itself, where the bot hears no bare words. */
    public boolean isAside() {
        ChatAddress said = event.source().chat();
        return at.isPrivate() && said.supportsEphemeral() && !said.isPrivate();
    }

    /** What makes this message unique (W-10); an entry remembers it. */
    public String cause() {
        return event.source().eventId();
    }

    /** A sentence of the catalogue in the person's language. */
    public RichText words(String key, Object... namesAndValues) {
        return messages.text(key, namesAndValues);
    }

    /** A label of the catalogue in the person's language. */
    public String label(String key, Object... namesAndValues) {
        return messages.plain(key, namesAndValues);
    }

    /** A message for the place where the answer goes. */
    public Say message(RichText text) {
        return Say.of(at, text);
    }

    /** A step that changes nothing and says this. */
    public Step say(RichText text) {
        return Step.of(dossier, message(text));
    }

    /** A step that changes nothing and says this. */
    public Step say(Say say) {
        return Step.of(dossier, say);
    }

    /** A step that asks: the answer goes to {@link Command#answer} of this command with this state. */
    public Step ask(Say question, String command, String state) {
        return Step.of(talkingOf(new Question(command, state)), question);
    }

    /** The dossier with a conversation about this, in the chat where the answer goes. */
    public Dossier talkingOf(Topic topic) {
        return dossier.with(new Conversation(at.chatKey(), topic, now));
    }

    /** The same turn, answered elsewhere. */
    public Turn movedTo(ChatAddress elsewhere) {
        return new Turn(dossier, event, elsewhere, now, messages, policies, library);
    }

    /** The same turn with another dossier, for a command that goes on with what another one made. */
    public Turn with(Dossier other) {
        return new Turn(other, event, at, now, messages, policies, library);
    }
}
