package coach.connects.telegram.send;

import java.util.concurrent.TimeUnit;

/**
 * The pace of one chat: a short burst, then one message a second; in a group besides only so many a minute. The first
 * message that answers somebody does not wait for the burst to refill, unless the server has said "429" here. Times are
 * in nanoseconds.
 */
final class ChatRateLimiter {
    /** A little more than a second: what leaves evenly does not arrive so. */
    static final long SECOND = TimeUnit.MILLISECONDS.toNanos(1020);

    private static final long CAREFUL = TimeUnit.MINUTES.toNanos(10);
    private static final long MINUTE = TimeUnit.MILLISECONDS.toNanos(60_500);

    private final long slack;
    private final SlidingWindow last = new SlidingWindow(1, SECOND);
    private final SlidingWindow minute;
    private long refilledAt = Long.MIN_VALUE / 2;
    private long carefulUntil = Long.MIN_VALUE;
    private long notBefore = Long.MIN_VALUE;

    ChatRateLimiter(RateLimits limits, boolean group) {
        this.slack = (limits.burst() - 1) * SECOND;
        this.minute = group ? new SlidingWindow(limits.perMinuteInGroup(), MINUTE) : new SlidingWindow(1, 0);
    }

    /** The earliest time at which this message may go. */
    long freeAt(boolean answers, QueuedMessage.Priority priority, long now) {
        long free = Math.max(notBefore, minute.freeAt(now));
        if (priority.isOwn() || now < carefulUntil) {
            return Math.max(free, last.freeAt(now));
        }
        return answers ? free : Math.max(free, refilledAt - slack);
    }

    void sent(boolean answers, long now) {
        last.add(now);
        minute.add(now);
        if (!answers) {
            refilledAt = Math.max(refilledAt, now) + SECOND;
        }
    }

    /** Nothing goes before then. */
    void hold(long until) {
        notBefore = Math.max(notBefore, until);
    }

    void tooMany(long now) {
        carefulUntil = now + CAREFUL;
    }

    /** Whether nothing of it matters any more. */
    boolean isForgettable(long now) {
        return notBefore <= now && carefulUntil <= now && last.freeAt(now) + MINUTE <= now;
    }
}
