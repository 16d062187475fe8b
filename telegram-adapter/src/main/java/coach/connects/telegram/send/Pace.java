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

    /** So many places of messages that were not taken are given away again in a second: the server may mean all others. */
    private static final int GIVEN_AWAY = 2;

    private final Recent recent;
    private final Recent givenAway = new Recent(GIVEN_AWAY, SECOND);
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

    /**
     * The server said "429".
     *
     * @param sent when the message went that it did not take
     */
    void tooMany(long sent, long now) {
        if (recent.freeAt(now) > now) {
            carefulUntil = now + CAREFUL;
        }
        if (givenAway.freeAt(now) <= now) {
            givenAway.add(now);
            recent.takeBack(sent);
        }
    }
}
