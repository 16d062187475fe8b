package coach.connects.session;

import coach.connects.chat.RichText;
import coach.connects.wallet.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Questions and answers under way in one chat with one person.
 *
 * @param chat the chat, as {@link coach.connects.chat.ChatAddress#chatKey()}
 * @param topic what it is about and how far it is
 * @param lastAt when the last step was taken
 * @param listed whether a list was shown since, or with it, so that a bare number is one of that list
 * @param pool whose Connects it is about (W-37)
 * @param asked how its question was put; empty where that is not known
 */
public record Conversation(
        String chat, ConversationState topic, Instant lastAt, boolean listed, Pool pool, Optional<Asked> asked) {
    /** How long a conversation waits for its next answer; pasted text is kept no longer either. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    /**
     * How a question was put, so that it can be put once more.
     *
     * @param cause the person's message that led to it
     * @param group the message that it stood in, as {@link ActiveButton#group()}
     * @param words its words; none where it is worded anew each time
     */
    public record Asked(String cause, String group, RichText words) {}

    /** One that asked last. */
    public Conversation(String chat, ConversationState topic, Instant lastAt) {
        this(chat, topic, lastAt, false, Pool.OWN, Optional.empty());
    }

    public Conversation about(Pool other) {
        return new Conversation(chat, topic, lastAt, listed, other, asked);
    }

    /** The same, its question put like this. */
    public Conversation asked(Asked put) {
        return new Conversation(chat, topic, lastAt, listed, pool, Optional.of(put));
    }

    /** The same, which goes on at this instant. */
    public Conversation goingOn(Instant now) {
        return new Conversation(chat, topic, now, listed, pool, asked);
    }

    /** The same, about that. */
    Conversation with(ConversationState other) {
        return new Conversation(chat, other, lastAt, listed, pool, asked);
    }

    /** The same, with a list shown below its question. */
    Conversation withListBelow() {
        return new Conversation(chat, topic, lastAt, true, pool, asked);
    }

    /** Whether the answer came too late to go on; one from a time that is still to come was begun by a wrong clock. */
    public boolean isOver(Instant now) {
        return now.isAfter(lastAt.plus(PATIENCE)) || lastAt.isAfter(now.plus(PATIENCE));
    }
}
