package coach.connects.telegram.receive;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.kit.DelayScheduler;
import coach.connects.kit.KeyedExecutor;
import coach.connects.telegram.send.ReplyContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Comes back to the core when nothing has followed a message that may go on. The update of that message stays
 * unconfirmed until then, so that a process that dies meanwhile is told again, and waits again.
 */
final class FollowUpTimer {
    /** So long a client takes at most between the parts of a text that it cut, or postings that it passes on. */
    static final Duration LONG_ENOUGH = Duration.ofMillis(1500);

    private final KeyedExecutor executor;
    private final DelayScheduler delays;
    private volatile boolean stopped;

    FollowUpTimer(KeyedExecutor executor, DelayScheduler delays) {
        this.executor = executor;
        this.delays = delays;
    }

    /** Handles the pause when it is over; done when what the core then said went out. */
    CompletableFuture<?> after(UpdateAction waiting, Function<UpdateAction, CompletableFuture<?>> handle) {
        CompletableFuture<Object> answered = new CompletableFuture<>();
        UpdateAction.Dispatch pause = pause(waiting);
        String key = waiting.source().user().user();
        delays.after(LONG_ENOUGH, () -> {
            if (!stopped) {
                executor.run(key, () -> {
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

    private static UpdateAction.Dispatch pause(UpdateAction waiting) {
        EventSource source = waiting.source();
        EventSource own = new EventSource(
                source.user(), source.chat(), source.eventId() + ":paused", source.sentAt(), false, source.language());
        ReplyContext reply = new ReplyContext(
                source.user(), source.chat(), Optional.empty(), Optional.empty(), Optional.empty(), source.language());
        return new UpdateAction.Dispatch(reply, own, false, who -> new ChatEvent.InputPaused(who, source.eventId()));
    }
}
