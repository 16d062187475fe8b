package coach.connects.telegram.receive;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.telegram.send.Cause;
import java.util.function.Function;

/** What an update asks of us. */
sealed interface Read {
    /** What it came from and where its answers go. */
    Cause cause();

    /** Who, where, when. */
    EventSource source();

    /** Whether the core may wait for what follows. */
    default boolean mayWait() {
        return false;
    }

    /** Hands it to whoever does such things. */
    void by(Doer doer);

    /** Who does what updates ask for. */
    interface Doer {
        void tell(Tell tell);

        void fetch(Fetch fetch);

        void refuse(Nobody nobody);

        void offer(Offer offer);
    }

    /**
     * Tell the core.
     *
     * @param cause what it came from
     * @param source who, where, when
     * @param administratorMatters whether to ask first if the person is an administrator of the group
     * @param mayGoOn whether the core may wait for what follows, and wants to be told when nothing did
     * @param incoming what to tell, given the origin
     */
    record Tell(
            Cause cause,
            EventSource source,
            boolean administratorMatters,
            boolean mayGoOn,
            Function<EventSource, ChatEvent> incoming)
            implements Read {
        /** What is whole. */
        Tell(Cause cause, EventSource source, boolean administratorMatters, Function<EventSource, ChatEvent> incoming) {
            this(cause, source, administratorMatters, false, incoming);
        }

        /** The same, of which there may be more. */
        Tell waiting() {
            return new Tell(cause, source, administratorMatters, true, incoming);
        }

        @Override
        public boolean mayWait() {
            return mayGoOn;
        }

        @Override
        public void by(Doer doer) {
            doer.tell(this);
        }
    }

    /**
     * Fetch a file, then tell the core.
     *
     * @param cause what it came from
     * @param source who, where, when
     * @param file Telegram's id of the file
     * @param name its name, foreign text
     * @param size how many bytes it is said to have, 0 when that is not said
     * @param caption words sent with it
     * @param mayGoOn whether it came together with others or was passed on, so that the core may wait for the next
     */
    record Fetch(Cause cause, EventSource source, String file, String name, long size, String caption, boolean mayGoOn)
            implements Read {
        @Override
        public boolean mayWait() {
            return mayGoOn;
        }

        @Override
        public void by(Doer doer) {
            doer.fetch(this);
        }
    }

    /**
     * Say that nobody stands behind the message.
     *
     * @param cause where it came from; its person is none
     * @param source where, when
     */
    record Nobody(Cause cause, EventSource source) implements Read {
        @Override
        public void by(Doer doer) {
            doer.refuse(this);
        }
    }

    /**
     * Offer what somebody can send into another chat.
     *
     * @param cause who asks; nothing is answered in a chat
     * @param source who asks, when
     * @param query Telegram's id of the question
     * @param words what they wrote behind the bot's name
     */
    record Offer(Cause cause, EventSource source, String query, String words) implements Read {
        @Override
        public void by(Doer doer) {
            doer.offer(this);
        }
    }
}
