package coach.connects.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long something took, again and again; in nanoseconds. */
final class Times {
    private final long[] nanos;
    private int taken;

    Times(int most) {
        this.nanos = new long[most];
    }

    /** Does it once and keeps how long it took. */
    <T> T of(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        nanos[taken++] = System.nanoTime() - start;
        return result;
    }

    /** The time, in milliseconds, below which this share of them lies. */
    double millis(double share) {
        long[] sorted = Arrays.copyOf(nanos, taken);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(taken - 1L, Math.round(taken * share))] / 1e6;
    }
}
