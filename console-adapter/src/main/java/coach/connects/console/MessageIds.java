package coach.connects.console;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids for messages, none of which was given before, neither in this run nor in an earlier one: a run is told from others
 * by the time of its start and by chance.
 */
final class MessageIds {
    private final String run;
    private final AtomicLong last = new AtomicLong();

    /**
     * Ids of one run.
     *
     * @param run what tells the run from all others
     */
    MessageIds(String run) {
        this.run = run;
    }

    /** Ids of the present run. */
    static MessageIds ofThisRun() {
        // The real clock, whatever the simulated one shows: two runs may be told to start at the same instant.
        long chance = ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36);
        return new MessageIds(Long.toString(System.currentTimeMillis(), 36) + Long.toString(chance, 36));
    }

    String next() {
        return run + "-" + last.incrementAndGet();
    }
}
