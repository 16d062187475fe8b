package coach.connects.telegram.receive;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.telegram.send.ReplyContext;
import java.util.Optional;
import java.util.function.Function;

/** What an update asks of us. */
sealed interface UpdateAction {
    /** What it came from and where its answers go. */
    ReplyContext reply();

    /** Who, where, when. */
    EventSource source();

    /** Whether the core may wait for what follows. */
    default boolean mayContinue() {
        return false;
    }

    /** Hands it to whoever does such things. */
    void accept(Visitor visitor);

    /** Who does what updates ask for. */
    interface Visitor {
        void tell(Dispatch dispatch);

        void fetch(DownloadAndDispatch download);

        void rejectAnonymous(RejectAnonymous rejectAnonymous);

        void offer(AnswerInlineQuery inlineQuery);
    }

    /**
     * Tell the core.
     *
     * @param reply what it came from
     * @param source who, where, when
     * @param administratorMatters whether to ask first if the person is an administrator of the group
     * @param mayContinue whether the core may wait for what follows, and wants to be told when nothing did
     * @param incoming what to tell, given the origin
     */
    record Dispatch(
            ReplyContext reply,
            EventSource source,
            boolean administratorMatters,
            boolean mayContinue,
            Function<EventSource, ChatEvent> incoming)
            implements UpdateAction {
        /** What is whole. */
        Dispatch(
                ReplyContext reply,
                EventSource source,
                boolean administratorMatters,
                Function<EventSource, ChatEvent> incoming) {
            this(reply, source, administratorMatters, false, incoming);
        }

        /** The same, of which there may be more. */
        Dispatch continuing() {
            return new Dispatch(reply, source, administratorMatters, true, incoming);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.tell(this);
        }
    }

    /**
     * Fetch a file, then tell the core.
     *
     * @param reply what it came from
     * @param source who, where, when
     * @param file Telegram's id of the file
     * @param name its name, foreign text; empty of a picture that is to be read
     * @param size how many bytes it is said to have, 0 when that is not said
     * @param caption words sent with it
     * @param mayContinue whether it came together with others or was passed on, so that the core may wait for the next
     */
    record DownloadAndDispatch(
            ReplyContext reply,
            EventSource source,
            String file,
            Optional<String> name,
            long size,
            String caption,
            boolean mayContinue)
            implements UpdateAction {
        boolean isPicture() {
            return name.isEmpty();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.fetch(this);
        }
    }

    /**
     * Say that nobody stands behind the message.
     *
     * @param reply where it came from; its person is none
     * @param source where, when
     */
    record RejectAnonymous(ReplyContext reply, EventSource source) implements UpdateAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.rejectAnonymous(this);
        }
    }

    /**
     * Offer what somebody can send into another chat.
     *
     * @param reply who asks; nothing is answered in a chat
     * @param source who asks, when
     * @param query Telegram's id of the question
     * @param words what they wrote behind the bot's name
     */
    record AnswerInlineQuery(ReplyContext reply, EventSource source, String query, String words)
            implements UpdateAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.offer(this);
        }
    }
}
