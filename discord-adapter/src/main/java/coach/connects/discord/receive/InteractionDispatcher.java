package coach.connects.discord.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.BoundedExecutor;
import coach.connects.kit.DelayScheduler;
import coach.connects.kit.FailureBarrier;
import coach.connects.kit.KeyedExecutor;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what people ask for, one thing at a time for each, acknowledges it in time and answers it. */
final class InteractionDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionDispatcher.class);

    /** Files are held in memory, and the bot should run in little of it. */
    private static final int HEAVY_AT_ONCE = 2;

    /** So many pictures of everybody may wait to be read. */
    private static final int MOST_PICTURES = 100;

    /** Of one person. */
    private static final int MOST_WAITING = 20;

    private final KeyedExecutor executor;
    private final Executor workers;
    private final Executor few;
    private final BoundedExecutor pictures;
    private final DelayScheduler delays;
    private final MessageCatalogue catalogue;

    InteractionDispatcher(Executor workers, DelayScheduler delays, MessageCatalogue catalogue) {
        this.executor = new KeyedExecutor(workers, MOST_WAITING);
        this.workers = workers;
        this.few = new BoundedExecutor(workers, HEAVY_AT_ONCE);
        this.pictures = new BoundedExecutor(workers, HEAVY_AT_ONCE);
        this.delays = delays;
        this.catalogue = catalogue;
    }

    /** Takes it on; comes back at once. */
    void take(InteractionTask task) {
        delays.after(task.acknowledgeAfter(), task.responder()::acknowledge);
        boolean crowded = task.weight() == InteractionTask.Weight.PICTURE && pictures.waiting() >= MOST_PICTURES;
        if (crowded) {
            var unused = task.responder().answer(List.of(own(task, "picture.refused.busy")));
            return;
        }
        Executor by = by(task.weight());
        try {
            if (!executor.run(task.person().user(), by, () -> run(task))) {
                var unused = task.responder().answer(List.of(own(task, "discord.busy")));
            }
        } catch (RejectedExecutionException e) {
            LOG.debug("too late: the bot is stopping");
        }
    }

    /** How much waits behind something else of the same person. */
    int waiting() {
        return executor.waiting();
    }

    /** How many pictures wait for those before them. */
    int picturesWaiting() {
        return pictures.waiting();
    }

    /** A picture takes seconds; so those keep no file waiting. */
    private Executor by(InteractionTask.Weight weight) {
        return switch (weight) {
            case LIGHT -> workers;
            case FILE -> few;
            case PICTURE -> pictures;
        };
    }

    private void run(InteractionTask task) {
        List<OutgoingMessage> replies = FailureBarrier.call(task.replies(), failure -> {
            LOG.error("something of {} could not be handled", task.person(), failure);
            return List.of(own(task, "bot.error.bug"));
        });
        var unused = task.responder().answer(replies);
    }

    /** A line of our own, for the person alone. */
    private OutgoingMessage own(InteractionTask task, String key) {
        return OutgoingMessage.at(
                ChatAddress.privateOf(task.person()),
                catalogue.in(task.language()).text(key));
    }
}
