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
        long most = 0;
        long took = 1;
        for (int round = 0; round < ROUNDS && took > most; round++) {
            most = times * Math.max(1, least(twin));
            took = least(work);
        }
        assertThat(took).as("%s: more than %d times its twin", what, times).isLessThanOrEqualTo(most);
    }

    /** The least processor time of a few tries, in nanoseconds. */
    public static long least(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from);
        }
        return least;
    }
}
