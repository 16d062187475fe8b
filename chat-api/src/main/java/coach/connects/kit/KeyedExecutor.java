package coach.connects.kit;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Runs what people ask for: one key's in order, keys side by side, step by step, so that one who sends much does not keep
 * the others waiting.
 */
public final class KeyedExecutor {
    private final Executor workers;
    private final int mostWaiting;
    private final Map<String, Queue<Task>> waiting = new HashMap<>();

    private record Task(Executor workers, Runnable work) {}

    /**
     * Runs by these workers.
     *
     * @param mostWaiting how many steps of one key may wait
     */
    public KeyedExecutor(Executor workers, int mostWaiting) {
        this.workers = workers;
        this.mostWaiting = mostWaiting;
    }

    /** Does this after everything else of the same key; false when too much waits there already, or the workers ended. */
    public boolean run(String key, Runnable work) {
        return run(key, workers, work);
    }

    /** The same by other workers. */
    public boolean run(String key, Executor others, Runnable work) {
        Task task = new Task(others, work);
        synchronized (this) {
            Queue<Task> steps = waiting.get(key);
            if (steps != null) {
                return steps.size() < mostWaiting && steps.add(task);
            }
            waiting.put(key, new ArrayDeque<>());
        }
        return begin(key, task);
    }

    /** How many steps wait behind others of their key. */
    public synchronized int waiting() {
        return waiting.values().stream().mapToInt(Queue::size).sum();
    }

    /** Workers that have ended take no more: what waits of the key goes with them, and whoever sent it is told no word. */
    private boolean begin(String key, Task task) {
        try {
            task.workers().execute(() -> take(key, task));
            return true;
        } catch (RejectedExecutionException e) {
            synchronized (this) {
                waiting.remove(key);
            }
            return false;
        }
    }

    private void take(String key, Task task) {
        try {
            task.work().run();
        } finally {
            Task next = next(key);
            if (next != null) {
                begin(key, next);
            }
        }
    }

    private synchronized @Nullable Task next(String key) {
        Queue<Task> steps = waiting.get(key);
        Task next = steps == null ? null : steps.poll();
        if (next == null) {
            waiting.remove(key);
        }
        return next;
    }
}
