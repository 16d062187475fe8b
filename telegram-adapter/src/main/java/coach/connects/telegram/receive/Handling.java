package coach.connects.telegram.receive;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.telegram.send.Answers;
import coach.connects.telegram.send.Cause;
import coach.connects.text.MessageCatalogue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what an update asks for: tells the core, blocks until it has saved, and sends what it answers. */
final class Handling {
    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    /** Files are held in memory, and the bot should run in little of it. */
    private static final int FILES_AT_ONCE = 2;

    private final BotGateway gateway;
    private final Answers answers;
    private final MessageCatalogue catalogue;
    private final ChatMembers members;
    private final Typing typing;
    private final Files files;
    private final Pauses pauses;
    private final InlineAnswers inline;
    private final Semaphore room = new Semaphore(FILES_AT_ONCE);

    Handling(
            BotGateway gateway,
            Answers answers,
            MessageCatalogue catalogue,
            ChatMembers members,
            Typing typing,
            Files files,
            Pauses pauses,
            InlineAnswers inline) {
        this.gateway = gateway;
        this.answers = answers;
        this.catalogue = catalogue;
        this.members = members;
        this.typing = typing;
        this.files = files;
        this.pauses = pauses;
        this.inline = inline;
    }

    /**
     * Does it. Returns when the core has saved; what is returned is done when the answers went out. A failure of the core
     * is answered and logged, and never thrown.
     */
    CompletableFuture<?> handle(Read read) {
        Future<?> shown = typing.whileAt(read.cause().at());
        List<OutgoingMessage> replies;
        try {
            replies = replies(read);
        } finally {
            shown.cancel(false);
        }
        CompletableFuture<?> answered = answers.answer(replies, read.cause());
        return replies.isEmpty() && read.mayWait() ? waited(read) : answered;
    }

    /** The core keeps a message that may go on; whoever wrote it sees that it was taken. */
    private CompletableFuture<?> waited(Read read) {
        typing.showAt(read.cause().at());
        return pauses.after(read, this::handle);
    }

    private List<OutgoingMessage> replies(Read read) {
        Collected collected = new Collected();
        try {
            read.by(collected);
            return collected.replies;
        } catch (InterruptedWait e) {
            Thread.currentThread().interrupt();
            return List.of(message(read.cause(), "bot.error.bug"));
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            // Whatever it is, it must not take the others along.
            LOG.error("an update of {} could not be handled", read.cause().at().chatKey(), e);
            return List.of(message(read.cause(), "bot.error.bug"));
        }
    }

    /** Does each kind of thing, and keeps what is to be answered. */
    private final class Collected implements Read.Doer {
        private List<OutgoingMessage> replies = List.of();

        @Override
        public void tell(Read.Tell tell) {
            EventSource source = tell.administratorMatters() ? ranked(tell.source()) : tell.source();
            replies = gateway.handle(tell.incoming().apply(source));
        }

        @Override
        public void fetch(Read.Fetch fetch) {
            try {
                room.acquire();
            } catch (InterruptedException e) {
                throw new InterruptedWait(e);
            }
            try {
                replies = files.fetch(fetch.file(), fetch.size())
                        .either(
                                content -> gateway.handle(new ChatEvent.FileUpload(
                                        fetch.source(),
                                        fetch.name(),
                                        FileContent.of(content),
                                        fetch.caption(),
                                        fetch.mayGoOn())),
                                () -> List.of(message(fetch.cause(), "telegram.file.too-big")),
                                why -> notFetched(fetch, why));
            } finally {
                room.release();
            }
        }

        @Override
        public void offer(Read.Offer offer) {
            inline.answer(offer);
        }

        @Override
        public void refuse(Read.Nobody nobody) {
            replies = List.of(message(nobody.cause(), "telegram.nobody"));
        }
    }

    /** The bot is being stopped while somebody waits for their turn. */
    private static final class InterruptedWait extends RuntimeException {
        InterruptedWait(InterruptedException cause) {
            super(cause);
        }
    }

    private EventSource ranked(EventSource source) {
        return source.withAdministrator(members.rank(source.user(), source.chat()));
    }

    private List<OutgoingMessage> notFetched(Read.Fetch fetch, String why) {
        LOG.warn("a file of {} could not be fetched: {}", fetch.source().eventId(), why);
        return List.of(message(fetch.cause(), "telegram.file.failed"));
    }

    /** A line of our own: in a group to the presser alone, where there is one. */
    private OutgoingMessage message(Cause cause, String key) {
        OutgoingMessage message =
                OutgoingMessage.at(cause.at(), catalogue.in(cause.language()).text(key));
        return cause.press().isPresent() ? message.visibleTo(cause.person()) : message;
    }
}
