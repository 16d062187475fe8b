package coach.connects;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/**
 * The processor time of some work beside that of a twin in the same run: how fast the machine is, and what else it does, is
 * the same for both.
 */
public final class Effort {
    private static final int TRIES = 5;
    private static final int ROUNDS = 4;

    private Effort() {}

    /**
     * Fails when the work takes more than so many times what its twin takes. Of a few tries the shortest counts, for a machine
     * is now and then busy with itself; before a failure all of it is tried again.
     */
    public static void isAtMost(int times, String what, Runnable twin, Runnable work) {
        beside(twin).isAtMost(times, what, work);
    }

    /** Measures a twin for whatever is held beside it; only before a failure it is measured again. */
    public static Twin beside(Runnable twin) {
        return new Twin(twin, least(twin));
    }

    /** A twin, and what it took in nanoseconds. */
    public record Twin(Runnable twin, long first) {
        /** As the other one, beside what this twin took. */
        public void isAtMost(int times, String what, Runnable work) {
            long most = times * Math.max(1, first);
            long took = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS && took > most; round++) {
                most = round == 0 ? most : times * Math.max(1, least(twin));
                for (int i = 0; i < TRIES && took > most; i++) {
                    took = Math.min(took, once(work));
                }
            }
            assertThat(took).as("%s: more than %d times its twin", what, times).isLessThanOrEqualTo(most);
        }
    }

    /** The least processor time of a few tries, in nanoseconds. */
    public static long least(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            least = Math.min(least, once(work));
        }
        return least;
    }

    private static long once(Runnable work) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    }
}
