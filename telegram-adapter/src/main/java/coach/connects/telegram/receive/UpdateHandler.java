package coach.connects.telegram.receive;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.FailureBarrier;
import coach.connects.telegram.send.ReplyContext;
import coach.connects.telegram.send.ReplyDelivery;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what an update asks for: tells the core, blocks until it has saved, and sends what it answers. */
final class UpdateHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);

    /** Files are held in memory, and the bot should run in little of it. */
    private static final int FILES_AT_ONCE = 2;

    private final BotGateway gateway;
    private final ReplyDelivery replyDelivery;
    private final MessageCatalogue catalogue;
    private final ChatMembers members;
    private final TypingIndicator typing;
    private final FileDownloader fileDownloader;
    private final FollowUpTimer followUps;
    private final InlineQueryResponder inline;
    private final Semaphore room = new Semaphore(FILES_AT_ONCE);

    UpdateHandler(
            BotGateway gateway,
            ReplyDelivery replyDelivery,
            MessageCatalogue catalogue,
            ChatMembers members,
            TypingIndicator typing,
            FileDownloader fileDownloader,
            FollowUpTimer followUps,
            InlineQueryResponder inline) {
        this.gateway = gateway;
        this.replyDelivery = replyDelivery;
        this.catalogue = catalogue;
        this.members = members;
        this.typing = typing;
        this.fileDownloader = fileDownloader;
        this.followUps = followUps;
        this.inline = inline;
    }

    /**
     * Does it. Returns when the core has saved; what is returned is done when the answers went out. A failure of the core
     * is answered and logged, and never thrown.
     */
    CompletableFuture<?> handle(UpdateAction action) {
        Future<?> shown = typing.whileAt(action.reply().at());
        List<OutgoingMessage> replies;
        try {
            replies = replies(action);
        } finally {
            shown.cancel(false);
        }
        CompletableFuture<?> answered = replyDelivery.answer(replies, action.reply());
        return replies.isEmpty() && action.mayContinue() ? waited(action) : answered;
    }

    /** The core keeps a message that may go on; whoever wrote it sees that it was taken. */
    private CompletableFuture<?> waited(UpdateAction action) {
        typing.showAt(action.reply().at());
        return followUps.after(action, this::handle);
    }

    private List<OutgoingMessage> replies(UpdateAction action) {
        return FailureBarrier.call(
                () -> {
                    Collected collected = new Collected();
                    action.accept(collected);
                    return collected.replies;
                },
                failure -> failed(action, failure));
    }

    private List<OutgoingMessage> failed(UpdateAction action, Throwable failure) {
        if (failure instanceof InterruptedWait) {
            Thread.currentThread().interrupt();
        } else {
            LOG.error(
                    "an update of {} could not be handled", action.reply().at().chatKey(), failure);
        }
        return List.of(message(action.reply(), "bot.error.bug"));
    }

    /** Does each kind of thing, and keeps what is to be answered. */
    private final class Collected implements UpdateAction.Visitor {
        private List<OutgoingMessage> replies = List.of();

        @Override
        public void tell(UpdateAction.Dispatch dispatch) {
            EventSource source = dispatch.administratorMatters() ? ranked(dispatch.source()) : dispatch.source();
            replies = gateway.handle(dispatch.incoming().apply(source));
        }

        @Override
        public void fetch(UpdateAction.DownloadAndDispatch download) {
            if (download.isPicture()) {
                // Few are handled at once already, and none keeps the files of others waiting.
                replies = picture(download);
                return;
            }
            try {
                room.acquire();
            } catch (InterruptedException e) {
                throw new InterruptedWait(e);
            }
            try {
                replies = fileDownloader
                        .fetch(download.file(), download.size())
                        .either(
                                content -> gateway.handle(new ChatEvent.FileUpload(
                                        download.source(),
                                        download.name().orElse(""),
                                        FileContent.of(content),
                                        download.caption(),
                                        download.mayContinue())),
                                () -> List.of(message(download.reply(), "telegram.file.too-big")),
                                why -> notFetched(download, why));
            } finally {
                room.release();
            }
        }

        @Override
        public void offer(UpdateAction.AnswerInlineQuery inlineQuery) {
            inline.answer(inlineQuery);
        }

        @Override
        public void rejectAnonymous(UpdateAction.RejectAnonymous rejectAnonymous) {
            replies = List.of(message(rejectAnonymous.reply(), "telegram.nobody"));
        }
    }

    private List<OutgoingMessage> picture(UpdateAction.DownloadAndDispatch download) {
        if (download.size() > MessageMedia.MOST_BYTES) {
            return List.of(message(download.reply(), "picture.refused.too-big"));
        }
        return fileDownloader
                .fetch(download.file(), download.size())
                .either(
                        content -> gateway.handle(new ChatEvent.PhotoMessage(
                                download.source(),
                                download.caption(),
                                List.of(FileContent.of(content)),
                                download.mayContinue())),
                        () -> List.of(message(download.reply(), "telegram.file.too-big")),
                        why -> notFetched(download, why));
    }

    /** Says that too many pictures wait for one more to be taken. */
    void refuseCrowdedPicture(UpdateAction picture) {
        var unused = replyDelivery.answer(List.of(message(picture.reply(), "picture.refused.busy")), picture.reply());
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

    private List<OutgoingMessage> notFetched(UpdateAction.DownloadAndDispatch download, String why) {
        LOG.warn("a file of {} could not be fetched: {}", download.source().eventId(), why);
        return List.of(message(download.reply(), "telegram.file.failed"));
    }

    /** A line of our own: in a group to the presser alone, where there is one. */
    private OutgoingMessage message(ReplyContext reply, String key) {
        OutgoingMessage message =
                OutgoingMessage.at(reply.at(), catalogue.in(reply.language()).text(key));
        return reply.press().isPresent() ? message.visibleTo(reply.person()) : message;
    }
}
