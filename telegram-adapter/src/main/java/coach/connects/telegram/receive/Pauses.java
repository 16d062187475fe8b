package coach.connects.telegram.receive;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.telegram.send.Cause;
import coach.connects.timer.DelayScheduler;
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
    private final DelayScheduler delays;
    private volatile boolean stopped;

    Pauses(Lanes lanes, DelayScheduler delays) {
        this.lanes = lanes;
        this.delays = delays;
    }

    /** Handles the pause when it is over; done when what the core then said went out. */
    CompletableFuture<?> after(Read waiting, Function<Read, CompletableFuture<?>> handle) {
        CompletableFuture<Object> answered = new CompletableFuture<>();
        Read.Tell pause = pause(waiting);
        String lane = waiting.source().user().user();
        delays.after(LONG_ENOUGH, () -> {
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
        EventSource source = waiting.source();
        EventSource own = new EventSource(
                source.user(), source.chat(), source.eventId() + ":paused", source.sentAt(), false, source.language());
        Cause cause = new Cause(
                source.user(), source.chat(), Optional.empty(), Optional.empty(), Optional.empty(), source.language());
        return new Read.Tell(cause, own, false, who -> new ChatEvent.InputPaused(who, source.eventId()));
    }
}
