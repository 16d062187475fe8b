package coach.connects.chat;

import coach.connects.profile.Identity;
import java.time.Duration;
import java.util.Optional;

/** One platform's way to send a message that the bot sends by itself. */
public interface MessageSender {
    /** The name of the platform that it serves, as in {@link ChatAddress#platform()}. */
    String platform();

    /**
     * An address that leads whoever opens it to their private chat with the bot, where they then say {@code /start
     * PAYLOAD}; empty where the platform has no such addresses, or not yet.
     *
     * @param payload 1 to 64 of {@code A-Z a-z 0-9 _ -}
     */
    default Optional<String> deepLink(String payload) {
        return Optional.empty();
    }

    /**
     * Whether somebody belongs to a group of this platform, as {@link GroupMembers#belonging} promises; untold where nobody can
     * be asked.
     */
    default GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
        return GroupMembers.Belonging.UNTOLD;
    }

    /**
     * Whether this person is an administrator of this group now; see {@link GroupMembers}.
     *
     * @param person an identity on this platform
     * @param group a group on this platform
     */
    default ChatEvent.Rank rank(Identity person, ChatAddress group) {
        return ChatEvent.Rank.UNTOLD;
    }

    /** Sends the message and waits until the platform took or refused it. Does not throw. */
    Delivery send(OutgoingMessage message);

    /** What became of a message, in the end. */
    sealed interface Delivery {
        /** Whether the platform took it. */
        default boolean isSent() {
            return this instanceof Delivered;
        }

        /**
         * The platform took it.
         *
         * @param message the platform's id of the message; empty where it did not say
         */
        record Delivered(String message) implements Delivery {}

        /** The person cannot be reached there any more: blocked, left, or closed to messages. */
        record Unreachable() implements Delivery {}

        /**
         * The platform will not take this message, now or later; another one it may.
         *
         * @param why in the platform's words
         */
        record Refused(String why) implements Delivery {}

        /**
         * It did not go out now, and may later.
         *
         * @param after how long to wait at least
         */
        record RetryAfter(Duration after) implements Delivery {}
    }
}
