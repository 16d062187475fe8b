package coach.connects.picture;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a few in at a time, in the order in which they came; of those that wait there is a bound too. */
final class PictureQueue {
    private final Semaphore room;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration patience;

    PictureQueue(OcrLimits limits) {
        this.room = new Semaphore(limits.atOnce(), true);
        this.mostWaiting = limits.waiting();
        this.patience = limits.patience();
    }

    /** Waits for a turn; false when too many wait, or when it takes too long. Whoever got one gives it back. */
    boolean enter() throws InterruptedException {
        // Not past those who wait: an untimed try would be.
        if (room.tryAcquire(0, TimeUnit.SECONDS)) {
            return true;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        room.release();
    }

    /** How many wait now. */
    int waiting() {
        return waiting.get();
    }
}
