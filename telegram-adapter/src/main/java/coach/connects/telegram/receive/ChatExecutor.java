package coach.connects.telegram.receive;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs what people ask for: one person's in order, people side by side, turn by turn, so that one who sends much does not
 * keep the others waiting. What waits is bounded by how much is received before it is confirmed.
 */
final class ChatExecutor {
    private final Executor workers;
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();

    ChatExecutor(Executor workers) {
        this.workers = workers;
    }

    /** Runs this after everything else of the same lane. */
    void run(String lane, Runnable step) {
        synchronized (this) {
            Queue<Runnable> steps = waiting.get(lane);
            if (steps != null) {
                steps.add(step);
                return;
            }
            waiting.put(lane, new ArrayDeque<>());
        }
        workers.execute(() -> take(lane, step));
    }

    private void take(String lane, Runnable step) {
        try {
            step.run();
        } finally {
            Runnable next = next(lane);
            if (next != null) {
                workers.execute(() -> take(lane, next));
            }
        }
    }

    private synchronized @Nullable Runnable next(String lane) {
        Queue<Runnable> steps = waiting.get(lane);
        Runnable next = steps == null ? null : steps.poll();
        if (next == null) {
            waiting.remove(lane);
        }
        return next;
    }
}
