package coach.connects.discord.receive;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs what people ask for: one person's in order, people side by side, turn by turn, so that one who sends much does not
 * keep the others waiting. What waits of one person is bounded.
 */
final class KeyedExecutor {
    private static final int MOST_WAITING = 20;

    private final Map<String, Queue<Step>> waiting = new HashMap<>();

    private record Step(Executor workers, Runnable work) {}

    /** Lets these workers do this after everything else of the same lane; false when too much waits there already. */
    boolean run(String lane, Executor workers, Runnable work) {
        Step step = new Step(workers, work);
        synchronized (this) {
            Queue<Step> steps = waiting.get(lane);
            if (steps != null) {
                return steps.size() < MOST_WAITING && steps.add(step);
            }
            waiting.put(lane, new ArrayDeque<>());
        }
        begin(lane, step);
        return true;
    }

    private void begin(String lane, Step step) {
        step.workers().execute(() -> take(lane, step));
    }

    private void take(String lane, Step step) {
        try {
            step.work().run();
        } finally {
            Step next = next(lane);
            if (next != null) {
                begin(lane, next);
            }
        }
    }

    private synchronized @Nullable Step next(String lane) {
        Queue<Step> steps = waiting.get(lane);
        Step next = steps == null ? null : steps.poll();
        if (next == null) {
            waiting.remove(lane);
        }
        return next;
    }
}
