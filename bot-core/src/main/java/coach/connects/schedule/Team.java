package coach.connects.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many freelancers are looked at at the same time: one after the other where the order is to be seen, several where
 * most of the time goes by in waiting for a platform.
 */
public final class Team {
    private static final Logger LOG = LoggerFactory.getLogger(Team.class);

    private final int size;

    private Team(int size) {
        this.size = size;
    }

    /** One after the other, in order. */
    public static Team alone() {
        return new Team(1);
    }

    /** So many at the same time, begun in order. */
    public static Team of(int size) {
        return new Team(size);
    }

    /** Does this for each, and comes back when all is done. One that fails keeps no other from its turn. */
    <T> void each(List<T> all, Consumer<T> work) {
        if (size == 1 || all.size() < 2) {
            all.forEach(one -> safely(one, work));
            return;
        }
        ExecutorService workers = workers(Math.min(size, all.size()));
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (T one : all) {
                begun.add(workers.submit(() -> safely(one, work)));
            }
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdown();
        }
    }

    /** Threads for one round; whoever hands over more than they can take does it itself, so that nothing queues up. */
    private static ExecutorService workers(int size) {
        return new ThreadPoolExecutor(
                size,
                size,
                1,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> {
                    Thread thread = new Thread(task, "sweep");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private static <T> void safely(T one, Consumer<T> work) {
        try {
            work.accept(one);
        } catch (RuntimeException e) {
            LOG.warn("{} waits for the next round: {}", one.getClass().getSimpleName(), e.toString());
        }
    }
}
