package coach.connects.discord.receive;

import coach.connects.chat.Address;
import coach.connects.chat.Reply;
import coach.connects.text.Catalogue;
import coach.connects.timer.Timer;
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
    private final Timer timer;
    private final Catalogue catalogue;

    Handling(Executor workers, Timer timer, Catalogue catalogue) {
        this.workers = workers;
        this.few = new Few(workers, HEAVY_AT_ONCE);
        this.timer = timer;
        this.catalogue = catalogue;
    }

    /** Takes it on; comes back at once. */
    void take(Work work) {
        timer.after(work.patience(), work.answering()::acknowledge);
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
        List<Reply> replies;
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
    private Reply own(Work work, String key) {
        return Reply.at(
                Address.privateOf(work.person()), catalogue.in(work.language()).say(key));
    }
}
