package coach.connects.telegram.send;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What waits for one chat, in order: replies, then what the bot sends by itself. One message is on its way at a time. */
final class ChatLine {
    private final ChatPace pace;
    private final Deque<Item> replies = new ArrayDeque<>();
    private final Deque<Item> own = new ArrayDeque<>();
    private final Edits edits = new Edits();
    private boolean busy;
    private long wakesAt = Long.MAX_VALUE;

    ChatLine(ChatPace pace) {
        this.pace = pace;
    }

    ChatPace pace() {
        return pace;
    }

    Edits edits() {
        return edits;
    }

    Deque<Item> waiting(Priority priority) {
        return priority.isOwn() ? own : replies;
    }

    /** What goes next, or null. */
    @Nullable
    Item head() {
        Item reply = replies.peekFirst();
        return reply == null ? own.peekFirst() : reply;
    }

    boolean isBusy() {
        return busy;
    }

    void busy(boolean now) {
        busy = now;
    }

    boolean isEmpty() {
        return !busy && head() == null && edits.isEmpty();
    }

    /** Whether somebody will look here again at or before this time. */
    boolean isWokenBy(long time) {
        return wakesAt <= time;
    }

    void wakesAt(long time) {
        wakesAt = time;
    }
}
