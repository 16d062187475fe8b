package coach.connects.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A few of the workers at once, for what needs much memory; what has to wait for them keeps no other worker busy. */
public final class BoundedExecutor implements Executor {
    private final Executor workers;
    private final int most;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int busy;

    /** So many of these workers at most. */
    public BoundedExecutor(Executor workers, int most) {
        this.workers = workers;
        this.most = most;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (this) {
            if (busy == most) {
                waiting.add(work);
                return;
            }
            busy++;
        }
        begin(work);
    }

    /** How much waits. */
    public synchronized int waiting() {
        return waiting.size();
    }

    private void begin(Runnable work) {
        workers.execute(() -> {
            try {
                work.run();
            } finally {
                goOn();
            }
        });
    }

    private void goOn() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                busy--;
            }
        }
        if (next != null) {
            begin(next);
        }
    }
}
