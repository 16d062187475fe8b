package coach.connects.telegram.receive;

import coach.connects.kit.BoundedExecutor;
import coach.connects.kit.KeyedExecutor;
import coach.connects.telegram.send.CallbackAcknowledger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/** What one run of polling receives: each update is parsed and handled in its chat's turn, and confirmed when it is done. */
final class UpdateIntake {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateIntake.class);

    /** So many pictures may wait; a whole group's would be read in some minutes. */
    private static final int MOST_PICTURES = 100;

    private final UpdateParser parser;
    private final UpdateHandler handler;
    private final Function<Update, CallbackAcknowledger> acknowledge;
    private final KeyedExecutor executor;
    private final Executor workers;
    private final BoundedExecutor pictures;
    private final TypingIndicator typing;
    private final SecretRemover secrets;
    private final OffsetTracker offsets = new OffsetTracker();

    /**
     * Takes updates in.
     *
     * @param executor runs the updates of one chat one after the other
     * @param workers run what people ask for
     * @param pictures run what is to be read from pictures, a few at a time
     */
    UpdateIntake(
            UpdateParser parser,
            UpdateHandler handler,
            Function<Update, CallbackAcknowledger> acknowledge,
            KeyedExecutor executor,
            Executor workers,
            BoundedExecutor pictures,
            TypingIndicator typing,
            SecretRemover secrets) {
        this.parser = parser;
        this.handler = handler;
        this.acknowledge = acknowledge;
        this.executor = executor;
        this.workers = workers;
        this.pictures = pictures;
        this.typing = typing;
        this.secrets = secrets;
    }

    /** The id to ask for next, which confirms everything below. */
    int offset() {
        return offsets.offset(System.nanoTime());
    }

    /** Waits until everything taken in is done with, no longer than this. */
    void awaitDone(Duration longest) throws InterruptedException {
        offsets.awaitDone(longest);
    }

    /** Takes these in, and comes back when it is time for the next poll. */
    void take(List<Update> updates, long asked) throws InterruptedException {
        for (Update update : updates) {
            if (offsets.admit(update.getUpdateId())) {
                secrets.look(update);
                // Before its turn: whoever pressed sees that at once, however much waits there.
                Optional<CallbackAcknowledger> press =
                        Optional.of(update).filter(Update::hasCallbackQuery).map(acknowledge);
                Runnable step = () -> handle(update, press);
                if (UpdateParser.isPicture(update)) {
                    queue(update, step);
                } else {
                    executor.run(UpdateParser.key(update), workers, step);
                }
            }
        }
        offsets.awaitTurn(asked);
    }

    /**
     * A picture takes seconds, and many may come at once: those that wait keep no worker busy, and where so many do that
     * Telegram would send nothing else, it is told that they have come.
     */
    private void queue(Update update, Runnable step) {
        boolean crowded = pictures.waiting() >= MOST_PICTURES;
        offsets.pictureWaits(update.getUpdateId(), System.nanoTime());
        Optional<Future<?>> shown = UpdateParser.privateChat(update).map(typing::whileAt);
        executor.run(UpdateParser.key(update), crowded ? workers : pictures, () -> {
            shown.ifPresent(sign -> sign.cancel(false));
            if (crowded) {
                parser.read(update, Optional.empty()).ifPresent(handler::refuseCrowdedPicture);
                offsets.answered(update.getUpdateId());
            } else {
                step.run();
            }
        });
    }

    private void handle(Update update, Optional<CallbackAcknowledger> press) {
        int id = update.getUpdateId();
        try {
            Optional<UpdateAction> read = parser.read(update, press);
            if (read.isEmpty()) {
                offsets.answered(id);
                return;
            }
            var answered = handler.handle(read.get());
            offsets.handled(id, System.nanoTime());
            if (read.get().mayContinue() && !answered.isDone()) {
                offsets.hold(id);
            }
            var unused = answered.whenComplete((nothing, failure) -> offsets.answered(id));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("update {} is set aside", id, e);
            offsets.answered(id);
        }
    }
}
