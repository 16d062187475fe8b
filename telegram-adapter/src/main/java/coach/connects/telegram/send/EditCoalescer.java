package coach.connects.telegram.send;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.kit.EditThrottle;
import java.time.Duration;
import java.util.Optional;

/**
 * The edits of one chat's messages, in the chat's line: a card that two hundred people press is not written anew two hundred
 * times. Times are in nanoseconds.
 */
final class EditCoalescer {
    private static final int KEPT = 200;

    private final EditThrottle<Integer, QueuedMessage> throttle =
            new EditThrottle<>(Duration.ofNanos(ChatRateLimiter.SECOND), KEPT);

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
        TelegramMessage.EditTarget edit = queued.message().edits().get();
        if (!throttle.overtakes(edit.message(), edit.edition())) {
            queued.done().complete(new Delivery.Delivered(String.valueOf(edit.message())));
            return true;
        }
        Optional<QueuedMessage> before = throttle.waiting(edit.message());
        before.ifPresentOrElse(one -> one.giveWayTo(queued), () -> throttle.await(edit.message(), queued));
        return before.isPresent();
    }

    /** The earliest time at which this message may go as far as its own edits are concerned. */
    long freeAt(QueuedMessage queued) {
        return edited(queued).map(throttle::freeAt).orElse(Long.MIN_VALUE);
    }

    /** It is on its way now; the next one for the same message waits for a second. */
    void started(QueuedMessage queued, long now) {
        edited(queued).ifPresent(message -> throttle.started(message, now));
    }

    void arrived(QueuedMessage queued, long now) {
        edited(queued).ifPresent(message -> throttle.arrived(message, now));
    }

    /** It goes out once more, unless a newer one has come meanwhile: then that one tells how it ended. */
    boolean yields(QueuedMessage queued) {
        Optional<Integer> message = edited(queued);
        Optional<QueuedMessage> newer = message.flatMap(throttle::waiting);
        newer.ifPresentOrElse(one -> one.endsFor(queued), () -> message.ifPresent(id -> throttle.await(id, queued)));
        return newer.isPresent();
    }

    boolean isEmpty() {
        return throttle.isIdle();
    }

    private static Optional<Integer> edited(QueuedMessage queued) {
        return queued.message().edits().map(TelegramMessage.EditTarget::message);
    }
}
