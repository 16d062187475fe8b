package coach.connects.telegram.receive;

import coach.connects.chat.Incoming;
import coach.connects.chat.Incoming.Origin;
import coach.connects.telegram.send.Cause;
import coach.connects.timer.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Comes back to the core when nothing has followed a message that may go on. The update of that message stays
 * unconfirmed until then, so that a process that dies meanwhile is told again, and waits again.
 */
final class Pauses {
    /** So long a client takes at most between the parts of a text that it cut, or postings that it passes on. */
    static final Duration LONG_ENOUGH = Duration.ofMillis(1500);

    private final Lanes lanes;
    private final Timer timer;
    private volatile boolean stopped;

    Pauses(Lanes lanes, Timer timer) {
        this.lanes = lanes;
        this.timer = timer;
    }

    /** Handles the pause when it is over; done when what the core then said went out. */
    CompletableFuture<?> after(Read waiting, Function<Read, CompletableFuture<?>> handle) {
        CompletableFuture<Object> answered = new CompletableFuture<>();
        Read.Tell pause = pause(waiting);
        String lane = waiting.origin().from().user();
        timer.after(LONG_ENOUGH, () -> {
            if (!stopped) {
                lanes.run(lane, () -> {
                    var unused = handle.apply(pause).whenComplete((nothing, failure) -> answered.complete(pause));
                });
            }
        });
        return answered;
    }

    /** Ends no pause any more, or does again: what still waits when the bot is stopped is told to the next process. */
    void stop(boolean now) {
        stopped = now;
    }

    private static Read.Tell pause(Read waiting) {
        Origin origin = waiting.origin();
        Origin own = new Origin(
                origin.from(), origin.at(), origin.key() + ":paused", origin.sentAt(), false, origin.language());
        Cause cause = new Cause(
                origin.from(), origin.at(), Optional.empty(), Optional.empty(), Optional.empty(), origin.language());
        return new Read.Tell(cause, own, false, who -> new Incoming.Paused(who, origin.key()));
    }
}
