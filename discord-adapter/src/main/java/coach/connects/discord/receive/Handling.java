package coach.connects.discord.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.text.MessageCatalogue;
import coach.connects.timer.DelayScheduler;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what people ask for, in their lanes, acknowledges it in time and answers it. */
final class Handling {
    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    /** Files are held in memory, and the bot should run in little of it. */
    private static final int HEAVY_AT_ONCE = 2;

    private final Lanes lanes = new Lanes();
    private final Executor workers;
    private final Executor few;
    private final DelayScheduler delays;
    private final MessageCatalogue catalogue;

    Handling(Executor workers, DelayScheduler delays, MessageCatalogue catalogue) {
        this.workers = workers;
        this.few = new Few(workers, HEAVY_AT_ONCE);
        this.delays = delays;
        this.catalogue = catalogue;
    }

    /** Takes it on; comes back at once. */
    void take(Work work) {
        delays.after(work.patience(), work.answering()::acknowledge);
        Executor by = work.heavy() ? few : workers;
        try {
            if (!lanes.run(work.person().user(), by, () -> run(work))) {
                var unused = work.answering().answer(List.of(own(work, "discord.busy")));
            }
        } catch (RejectedExecutionException e) {
            LOG.debug("too late: the bot is stopping");
        }
    }

    private void run(Work work) {
        List<OutgoingMessage> replies;
        try {
            replies = work.replies().get();
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            // Whatever it is, it must not take the others along.
            LOG.error("something of {} could not be handled", work.person(), e);
            replies = List.of(own(work, "bot.error.bug"));
        }
        var unused = work.answering().answer(replies);
    }

    /** A line of our own, for the person alone. */
    private OutgoingMessage own(Work work, String key) {
        return OutgoingMessage.at(
                ChatAddress.privateOf(work.person()),
                catalogue.in(work.language()).text(key));
    }
}
