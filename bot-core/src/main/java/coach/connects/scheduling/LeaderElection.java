package coach.connects.scheduling;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Several processes stand by, and the one that holds the lease is on duty; when it gives it up, another one takes over
 * within two seconds, and when it is gone without a word, within a minute.
 */
public final class LeaderElection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeaderElection.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Lease lease;
    private final LeaderTask task;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "stand-by");
        thread.setDaemon(true);
        return thread;
    });
    private boolean onDuty;

    /** What is done while the lease is held; the two alternate. */
    public interface LeaderTask {
        /** Begins; comes back soon. */
        void begin();

        /** Ends, after what is under way. */
        void end() throws InterruptedException;

        /**
         * Whether it ends while the database is away and nobody knows who is on duty; otherwise it goes on until it is known
         * that another process is.
         */
        default boolean stopsWhenUncertain() {
            return true;
        }

        /**
         * What a look has found, each time.
         *
         * @param there whether another process is known to be on duty
         */
        default void elsewhere(boolean there) {}
    }

    /** A process that stands by for this duty. */
    public LeaderElection(Lease lease, LeaderTask task) {
        this.lease = lease;
        this.task = task;
    }

    /** Begins to look at the lease, now and every few seconds. */
    public void start() {
        var unused = looking.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One look: begins or ends the duty as the lease says. */
    public synchronized void look() {
        try {
            boolean held = lease.tryHold();
            task.elsewhere(!held && !lease.isInDoubt());
            if (held && !onDuty) {
                LOG.info("on duty");
                onDuty = true;
                task.begin();
            } else if (!held && onDuty && (task.stopsWhenUncertain() || !lease.isInDoubt())) {
                LOG.warn("off duty: another process is on it, or the database is lost");
                onDuty = false;
                task.end();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("standing by failed; the next look is in {} seconds", LOOK.toSeconds(), e);
        }
    }

    /** Looks no more; ends the duty and gives up the lease, so that another process goes on at once. */
    @Override
    public void close() {
        looking.shutdownNow();
        endDuty();
    }

    private synchronized void endDuty() {
        try {
            if (onDuty) {
                onDuty = false;
                task.end();
                lease.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the lease was not given up, and will be over in a minute: {}", e.getMessage());
        }
    }
}
