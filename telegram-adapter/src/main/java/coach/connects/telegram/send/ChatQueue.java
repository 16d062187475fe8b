package coach.connects.telegram.send;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What waits for one chat, in order: replies, then what the bot sends by itself. One message is on its way at a time. */
final class ChatQueue {
    private final ChatRateLimiter rateLimiter;
    private final Deque<QueuedMessage> replies = new ArrayDeque<>();
    private final Deque<QueuedMessage> own = new ArrayDeque<>();
    private final EditCoalescer editCoalescer = new EditCoalescer();
    private boolean busy;
    private long wakesAt = Long.MAX_VALUE;

    ChatQueue(ChatRateLimiter rateLimiter) {
        this.rateLimiter = rateLimiter;
    }

    ChatRateLimiter rateLimiter() {
        return rateLimiter;
    }

    EditCoalescer edits() {
        return editCoalescer;
    }

    Deque<QueuedMessage> waiting(QueuedMessage.Priority priority) {
        return priority.isOwn() ? own : replies;
    }

    /** How many wait for their turn. */
    int waiting() {
        return replies.size() + own.size();
    }

    /** What goes next, or null. */
    @Nullable
    QueuedMessage head() {
        QueuedMessage reply = replies.peekFirst();
        return reply == null ? own.peekFirst() : reply;
    }

    boolean isBusy() {
        return busy;
    }

    void busy(boolean now) {
        busy = now;
    }

    boolean isEmpty() {
        return !busy && head() == null && editCoalescer.isEmpty();
    }

    /** Whether somebody will look here again at or before this time. */
    boolean isWokenBy(long time) {
        return wakesAt <= time;
    }

    void wakesAt(long time) {
        wakesAt = time;
    }
}
