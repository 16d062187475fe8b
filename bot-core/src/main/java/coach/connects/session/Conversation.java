package coach.connects.session;

import java.time.Duration;
import java.time.Instant;

/**
 * Questions and answers under way in one chat with one person.
 *
 * @param chat the chat, as {@link coach.connects.chat.ChatAddress#chatKey()}
 * @param topic what it is about and how far it is
 * @param lastAt when the last step was taken
 */
public record Conversation(String chat, ConversationState topic, Instant lastAt) {
    /** How long a conversation waits for its next answer; pasted text is kept no longer either. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    /** Whether the answer came too late to go on; one from a time that is still to come was begun by a wrong clock. */
    public boolean isOver(Instant now) {
        return now.isAfter(lastAt.plus(PATIENCE)) || lastAt.isAfter(now.plus(PATIENCE));
    }
}
