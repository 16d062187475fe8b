package coach.connects.scheduling;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many freelancers are looked at at the same time: one after the other where the order is to be seen, several where
 * most of the time goes by in waiting for a platform.
 */
public final class WorkerPool {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

    private final int size;

    private WorkerPool(int size) {
        this.size = size;
    }

    /** One after the other, in order. */
    public static WorkerPool alone() {
        return new WorkerPool(1);
    }

    /** So many at the same time, begun in order. */
    public static WorkerPool of(int size) {
        return new WorkerPool(size);
    }

    /** The hands of one round. */
    Batch begin() {
        return new Batch();
    }

    /**
     * Work under way, in one round. Whoever waits long for an answer holds up nobody else: others go on with the hands that
     * are free. For one thread that hands out the work.
     */
    final class Batch implements AutoCloseable {
        private final Semaphore free = new Semaphore(size);
        /** As many threads as are needed: that they are no more than hands is the semaphore's to say. */
        private final ExecutorService executor = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), WorkerPool::daemon);

        private boolean begun;

        private Batch() {}

        /** Begins this as soon as a hand is free. If it fails, that keeps nothing else from its turn. */
        void begin(Runnable work) {
            if (size == 1) {
                safely(work);
                begun = true;
                return;
            }
            try {
                free.acquire();
                begun = true;
                executor.execute(() -> {
                    try {
                        safely(work);
                    } finally {
                        free.release();
                    }
                });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Waits until all that was begun is done; whether anything was since the last time. */
        boolean awaitDone() {
            try {
                free.acquire(size);
                free.release(size);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            boolean some = begun;
            begun = false;
            return some;
        }

        @Override
        public void close() {
            awaitDone();
            executor.shutdown();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sweep");
        thread.setDaemon(true);
        return thread;
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("one waits for the next round: {}", e.toString());
        }
    }
}
