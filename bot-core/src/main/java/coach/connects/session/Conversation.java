package coach.connects.session;

import coach.connects.wallet.Pool;
import java.time.Duration;
import java.time.Instant;

/**
 * Questions and answers under way in one chat with one person.
 *
 * @param chat the chat, as {@link coach.connects.chat.ChatAddress#chatKey()}
 * @param topic what it is about and how far it is
 * @param lastAt when the last step was taken
 * @param listed whether a list was shown since, or with it, so that a bare number is one of that list
 * @param pool whose Connects it is about (W-37)
 */
public record Conversation(String chat, ConversationState topic, Instant lastAt, boolean listed, Pool pool) {
    /** How long a conversation waits for its next answer; pasted text is kept no longer either. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    /** One that asked last. */
    public Conversation(String chat, ConversationState topic, Instant lastAt) {
        this(chat, topic, lastAt, false, Pool.OWN);
    }

    public Conversation about(Pool other) {
        return new Conversation(chat, topic, lastAt, listed, other);
    }

    /** The same, with a list shown below its question. */
    Conversation withListBelow() {
        return new Conversation(chat, topic, lastAt, true, pool);
    }

    /** Whether the answer came too late to go on; one from a time that is still to come was begun by a wrong clock. */
    public boolean isOver(Instant now) {
        return now.isAfter(lastAt.plus(PATIENCE)) || lastAt.isAfter(now.plus(PATIENCE));
    }
}
