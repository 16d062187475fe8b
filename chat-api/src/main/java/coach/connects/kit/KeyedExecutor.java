package coach.connects.kit;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs what people ask for: one key's in order, keys side by side, step by step, so that one who sends much does not keep
 * the others waiting.
 */
public final class KeyedExecutor {
    private final Executor workers;
    private final int mostWaiting;
    private final Map<String, Queue<Step>> waiting = new HashMap<>();

    private record Step(Executor workers, Runnable work) {}

    /**
     * Runs by these workers.
     *
     * @param mostWaiting how many steps of one key may wait
     */
    public KeyedExecutor(Executor workers, int mostWaiting) {
        this.workers = workers;
        this.mostWaiting = mostWaiting;
    }

    /** Does this after everything else of the same key; false when too much waits there already. */
    public boolean run(String key, Runnable work) {
        return run(key, workers, work);
    }

    /** The same by other workers. */
    public boolean run(String key, Executor others, Runnable work) {
        Step step = new Step(others, work);
        synchronized (this) {
            Queue<Step> steps = waiting.get(key);
            if (steps != null) {
                return steps.size() < mostWaiting && steps.add(step);
            }
            waiting.put(key, new ArrayDeque<>());
        }
        begin(key, step);
        return true;
    }

    private void begin(String key, Step step) {
        step.workers().execute(() -> take(key, step));
    }

    private void take(String key, Step step) {
        try {
            step.work().run();
        } finally {
            Step next = next(key);
            if (next != null) {
                begin(key, next);
            }
        }
    }

    private synchronized @Nullable Step next(String key) {
        Queue<Step> steps = waiting.get(key);
        Step next = steps == null ? null : steps.poll();
        if (next == null) {
            waiting.remove(key);
        }
        return next;
    }
}
