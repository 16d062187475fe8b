package coach.connects.telegram.send;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one chat's messages. Of one message at most one edit waits, the newest, and at most one goes out a second:
 * a card that two hundred people press is not written anew two hundred times. Times are in nanoseconds.
 */
final class EditCoalescer {
    /** So many messages are remembered; the one edited longest ago goes first. */
    private static final int KEPT = 200;

    private final Map<Integer, Edited> messages = new LinkedHashMap<>(16, 0.75f, true);

    /** What is known of one message. */
    private static final class Edited {
        private long freeAt = Long.MIN_VALUE;
        private long edition = Long.MIN_VALUE;
        private @Nullable QueuedMessage waiting;
    }

    /**
     * Takes up an edit that need not be sent by itself: one that a newer one has overtaken, or one whose place an earlier
     * one holds that still waits and now says what this one does.
     *
     * @return false when it has to be sent
     */
    boolean takesUp(QueuedMessage queued) {
        if (queued.message().edits().isEmpty()) {
            return false;
        }
        EditTarget edit = queued.message().edits().get();
        Edited message = messages.computeIfAbsent(edit.message(), id -> new Edited());
        OptionalLong edition = edit.edition();
        if (edition.isPresent() && edition.getAsLong() < message.edition) {
            queued.done().complete(new SendResult.Sent(String.valueOf(edit.message())));
            return true;
        }
        message.edition = edition.orElse(message.edition);
        QueuedMessage before = message.waiting;
        if (before != null) {
            before.giveWayTo(queued);
            return true;
        }
        message.waiting = queued;
        forgetSome();
        return false;
    }

    /** The earliest time at which this message may go as far as its own edits are concerned. */
    long freeAt(QueuedMessage queued) {
        Edited message = of(queued);
        return message == null ? Long.MIN_VALUE : message.freeAt;
    }

    /** It is on its way now; the next one for the same message waits for a second. */
    void started(QueuedMessage queued, long now) {
        Edited message = of(queued);
        if (message != null) {
            message.waiting = null;
            message.freeAt = now + ChatRateLimiter.SECOND;
        }
    }

    /** The server has it: the second is counted from here, since what leaves evenly does not arrive so. */
    void arrived(QueuedMessage queued, long now) {
        Edited message = of(queued);
        if (message != null) {
            message.freeAt = now + ChatRateLimiter.SECOND;
        }
    }

    /** It goes out once more, unless a newer one has come meanwhile: then that one tells how it ended. */
    boolean yields(QueuedMessage queued) {
        Edited message = of(queued);
        if (message == null) {
            return false;
        }
        QueuedMessage newer = message.waiting;
        if (newer == null) {
            message.waiting = queued;
            return false;
        }
        newer.endsFor(queued);
        return true;
    }

    /** Whether an edit waits. */
    boolean isEmpty() {
        return messages.values().stream().allMatch(message -> message.waiting == null);
    }

    private @Nullable Edited of(QueuedMessage queued) {
        return queued.message()
                .edits()
                .map(EditTarget::message)
                .map(messages::get)
                .orElse(null);
    }

    private void forgetSome() {
        if (messages.size() > KEPT) {
            messages.entrySet().stream()
                    .filter(entry -> entry.getValue().waiting == null)
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresent(messages::remove);
        }
    }
}
