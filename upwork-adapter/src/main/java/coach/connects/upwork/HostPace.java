package coach.connects.upwork;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Keeps the whole program to two requests a second: who comes too early waits for a turn, in order, and who would wait too long
 * is sent away.
 */
final class HostPace {
    static final int MOST_A_SECOND = 2;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_WAIT = Duration.ofSeconds(10).toNanos();

    private final LongSupplier nanos;
    private final Pause pause;
    private final Deque<Long> turns = new ArrayDeque<>();

    /** Waits. */
    interface Pause {
        /** As a thread sleeps. */
        Pause REAL = pause -> Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);

        void of(Duration pause) throws InterruptedException;
    }

    HostPace(LongSupplier nanos, Pause pause) {
        this.nanos = nanos;
        this.pause = pause;
    }

    /** Waits for a turn; false when there are too many before. */
    boolean await() throws InterruptedException {
        long wait = turn();
        if (wait > 0) {
            pause.of(Duration.ofNanos(wait));
        }
        return wait >= 0;
    }

    /** How long until the turn that is now taken; -1 when none was. */
    private synchronized long turn() {
        long now = nanos.getAsLong();
        long turn = now;
        if (turns.size() == MOST_A_SECOND) {
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
