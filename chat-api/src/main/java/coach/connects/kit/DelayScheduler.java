package coach.connects.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes what waits, in one thread of its own; so nothing that takes long may be done there. */
public final class DelayScheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DelayScheduler.class);

    private final ScheduledThreadPoolExecutor thread;

    /** A timer whose thread has this name, and does not hold the process. */
    public DelayScheduler(String name) {
        thread = new ScheduledThreadPoolExecutor(1, DaemonThreads.named(name));
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Does this after a while; never once the timer is closed. */
    public void after(Duration wait, Runnable task) {
        try {
            var unused = thread.schedule(() -> run(task), wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("the timer is closed");
        }
    }

    /** Does this after a while and then again and again, until what is returned is cancelled; never once the timer is closed. */
    public Future<?> repeatedly(Duration first, Duration then, Runnable task) {
        try {
            return thread.scheduleWithFixedDelay(
                    () -> run(task), first.toNanos(), then.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("the timer is closed");
            return CompletableFuture.completedFuture(task);
        }
    }

    @Override
    public void close() {
        var unused = thread.shutdownNow();
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("what the timer woke failed", e);
        }
    }
}
