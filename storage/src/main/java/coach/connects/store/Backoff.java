package coach.connects.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * How to go on when a compare-and-set is lost to another process: at once after the first two, then after a pause of a
 * random length that grows, so that two who are at the same document do not meet again and again. All pauses together
 * stay below two seconds, and after {@link #MOST_TRIES} it is given up.
 */
public final class Backoff {
    public static final int MOST_TRIES = 20;

    /** The first pause comes after so many lost tries. */
    private static final int PATIENT = 3;

    private static final long FIRST_MILLIS = 5;
    private static final long LONGEST_MILLIS = 100;

    private final Waiting waiting;
    private final RandomGenerator random;

    /** Lets time pass; a test's needs none. */
    @FunctionalInterface
    public interface Waiting {
        /** Comes back after so long, or earlier when the thread is interrupted. */
        void pause(Duration time);
    }

    /**
     * Waits by these.
     *
     * @param random draws the lengths of the pauses
     */
    public Backoff(Waiting waiting, RandomGenerator random) {
        this.waiting = waiting;
        this.random = random;
    }

    /** Waits on the real clock. */
    public static Backoff real() {
        return new Backoff(Backoff::sleep, () -> ThreadLocalRandom.current().nextLong());
    }

    /** Lets so much time pass, for what others are longer at than a write takes. */
    public void pause(Duration time) {
        waiting.pause(time);
    }

    public Tries begin() {
        return new Tries();
    }

    /** Lets time pass on the real clock, or less when the thread is interrupted. */
    public static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public final class Tries {
        private int lost;

        private Tries() {}

        /**
         * A try was lost to somebody else: comes back when it is time for the next one.
         *
         * @throws ContentionException when there have been enough
         */
        public void lost() {
            lost++;
            if (lost >= MOST_TRIES) {
                throw new ContentionException(lost);
            }
            if (lost >= PATIENT) {
                long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(lost - PATIENT, Long.SIZE / 4));
                waiting.pause(Duration.ofMillis(random.nextLong(most + 1)));
            }
        }
    }
}
