package coach.connects.telegram.send;

import java.util.concurrent.TimeUnit;

/**
 * The pace of all chats together. What the bot sends by itself keeps the published figure, counting everything; replies
 * do once the server has said "429" at a moment at which that figure was exceeded. Times are in nanoseconds.
 */
final class Pace {
    /** A little more than a second: what leaves evenly does not arrive so. */
    static final long SECOND = TimeUnit.MILLISECONDS.toNanos(1020);

    private static final long CAREFUL = TimeUnit.MINUTES.toNanos(1);

    private final Recent recent;
    private long carefulUntil = Long.MIN_VALUE;

    Pace(Limits limits) {
        this.recent = new Recent(limits.perSecond(), SECOND);
    }

    /** The earliest time at which one more may go. */
    long freeAt(boolean own, long now) {
        return !own && now >= carefulUntil ? now : recent.freeAt(now);
    }

    void sent(long now) {
        recent.add(now);
    }

    void tooMany(long now) {
        if (recent.freeAt(now) > now) {
            carefulUntil = now + CAREFUL;
        }
    }
}
