package coach.connects.upwork;

import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.RequestSlots;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps the host to two requests a second, this process by itself and all of them by what they count together: who comes too
 * early waits for a turn, in this process in order, and who would wait too long is sent away.
 */
final class HostRateLimiter {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_WAIT = Duration.ofSeconds(10).toNanos();

    private final LongSupplier nanos;
    private final InstantSource machine;
    private final Pause pause;
    private final CallCounter counter;
    private final Deque<Long> turns = new ArrayDeque<>();

    /** Waits. */
    interface Pause {
        /** As a thread sleeps. */
        Pause REAL = pause -> Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);

        void of(Duration pause) throws InterruptedException;
    }

    /**
     * Counts with others there.
     *
     * @param machine the machine's own clock
     */
    HostRateLimiter(LongSupplier nanos, InstantSource machine, Pause pause, CallCounter counter) {
        this.nanos = nanos;
        this.machine = machine;
        this.pause = pause;
        this.counter = counter;
    }

    /** Waits for a turn; false when there are too many before. */
    boolean await() throws InterruptedException {
        long wait = turn();
        if (wait > 0) {
            pause.of(Duration.ofNanos(wait));
        }
        Optional<Duration> others = wait < 0 ? Optional.empty() : counter.turn(machine.instant());
        if (others.isPresent() && others.get().compareTo(Duration.ZERO) > 0) {
            pause.of(others.get());
        }
        return others.isPresent();
    }

    /** How long until the turn that is now taken; -1 when none was. */
    private synchronized long turn() {
        long now = nanos.getAsLong();
        long turn = now;
        if (turns.size() == RequestSlots.MOST_A_SECOND) {
            turn = Math.max(now, turns.getFirst() + SECOND);
            if (turn - now > LONGEST_WAIT) {
                return -1;
            }
            turns.removeFirst();
        }
        turns.addLast(turn);
        return turn - now;
    }
}
