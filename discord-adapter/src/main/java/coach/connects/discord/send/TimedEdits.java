package coach.connects.discord.send;

import coach.connects.kit.EditThrottle;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/** Edits of messages that many press, by a timer: each is written anew at most once a second, with the newest text. */
final class TimedEdits {
    private static final Duration APART = Duration.ofSeconds(1);
    private static final int MOST = 5_000;

    private final BiConsumer<Duration, Runnable> delays;
    private final LongSupplier clock;
    private final EditThrottle<String, Waiting> throttle = new EditThrottle<>(APART, MOST);

    /**
     * Edits by this clock.
     *
     * @param delays runs something when so much time is over
     * @param clock nanoseconds, ever rising
     */
    TimedEdits(BiConsumer<Duration, Runnable> delays, LongSupplier clock) {
        this.delays = delays;
        this.clock = clock;
    }

    private static final class Waiting {
        private Runnable write;

        Waiting(Runnable write) {
            this.write = write;
        }
    }

    /** Whether this version may be written now; then it counts as written. */
    synchronized boolean mayNow(String message, OptionalLong version) {
        long now = clock.getAsLong();
        if (throttle.waiting(message).isPresent()
                || now < throttle.freeAt(message)
                || !throttle.overtakes(message, version)) {
            return false;
        }
        throttle.started(message, now);
        return true;
    }

    /** Writes this version when a second is over, unless a newer one comes until then. */
    synchronized void later(String message, OptionalLong version, Runnable write) {
        if (!throttle.overtakes(message, version)) {
            return;
        }
        Optional<Waiting> planned = throttle.waiting(message);
        if (planned.isPresent()) {
            planned.get().write = write;
            return;
        }
        Waiting waiting = new Waiting(write);
        throttle.await(message, waiting);
        long now = clock.getAsLong();
        long free = Math.max(now, throttle.freeAt(message));
        delays.accept(Duration.ofNanos(free - now), () -> write(message, waiting));
    }

    private void write(String message, Waiting waiting) {
        Runnable due;
        synchronized (this) {
            due = waiting.write;
            throttle.started(message, clock.getAsLong());
        }
        due.run();
    }
}
