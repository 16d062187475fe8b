package coach.connects.telegram.send;

import coach.connects.chat.MessageSender.Delivery;
import java.time.Duration;

/** What became of a message, in the end. */
public sealed interface SendResult {
    /** The same in the words of the core. */
    Delivery delivery();

    /** Whether the person or group cannot be reached. */
    default boolean isUnreachable() {
        return false;
    }

    default boolean isSent() {
        return false;
    }

    /**
     * The platform took it.
     *
     * @param message the message's id, or empty where the server did not say
     */
    record Accepted(String message) implements SendResult {
        @Override
        public Delivery delivery() {
            return new Delivery.Delivered(message);
        }

        @Override
        public boolean isSent() {
            return true;
        }
    }

    /** Blocked, left, closed to messages, or never opened. */
    record Unreachable() implements SendResult {
        @Override
        public Delivery delivery() {
            return new Delivery.Unreachable();
        }

        @Override
        public boolean isUnreachable() {
            return true;
        }
    }

    /**
     * The platform will not take it.
     *
     * @param why in the platform's words
     */
    record Refused(String why) implements SendResult {
        @Override
        public Delivery delivery() {
            return new Delivery.Refused(why);
        }
    }

    /**
     * It did not go out now.
     *
     * @param after how long to wait at least
     */
    record PutOff(Duration after) implements SendResult {
        @Override
        public Delivery delivery() {
            return new Delivery.RetryAfter(after);
        }
    }
}
