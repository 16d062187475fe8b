package coach.connects.discord.send;

import coach.connects.kit.DelayScheduler;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Messages that many press: each is written anew at most once a second, with the newest text, and no older edition replaces
 * a newer one however they overtook each other on the way.
 */
final class EditThrottle {
    private static final long APART = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 5_000;

    private final DelayScheduler delays;
    private final LongSupplier clock;
    private final Map<String, State> states = new LinkedHashMap<>();

    /**
     * Edits by this clock.
     *
     * @param delays wakes what waits
     * @param clock nanoseconds, ever rising
     */
    EditThrottle(DelayScheduler delays, LongSupplier clock) {
        this.delays = delays;
        this.clock = clock;
    }

    private static final class State {
        private long newest = Long.MIN_VALUE;
        private long freeAt;
        private @Nullable Runnable waiting;
    }

    /** Whether this edition may be written now; then it counts as written. */
    synchronized boolean mayNow(String message, OptionalLong edition) {
        State state = state(message);
        long now = clock.getAsLong();
        if (isOld(state, edition) || state.waiting != null || now < state.freeAt) {
            return false;
        }
        state.newest = edition.orElse(state.newest);
        state.freeAt = now + APART;
        return true;
    }

    /** Writes this edition when a second is over, unless a newer one comes until then. */
    synchronized void later(String message, OptionalLong edition, Runnable write) {
        State state = state(message);
        if (isOld(state, edition)) {
            return;
        }
        state.newest = edition.orElse(state.newest);
        boolean planned = state.waiting != null;
        state.waiting = write;
        if (!planned) {
            long wait = Math.max(0, state.freeAt - clock.getAsLong());
            delays.after(Duration.ofNanos(wait), () -> write(message));
        }
    }

    private void write(String message) {
        Runnable due;
        synchronized (this) {
            State state = state(message);
            due = state.waiting;
            state.waiting = null;
            state.freeAt = clock.getAsLong() + APART;
        }
        if (due != null) {
            due.run();
        }
    }

    private static boolean isOld(State state, OptionalLong edition) {
        return edition.isPresent() && edition.getAsLong() < state.newest;
    }

    private State state(String message) {
        State known = states.get(message);
        if (known != null) {
            return known;
        }
        if (states.size() >= MOST) {
            states.values().removeIf(state -> state.waiting == null && state.freeAt < clock.getAsLong());
        }
        State fresh = new State();
        fresh.freeAt = clock.getAsLong();
        states.put(message, fresh);
        return fresh;
    }
}
