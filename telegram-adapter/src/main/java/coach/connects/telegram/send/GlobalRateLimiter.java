package coach.connects.telegram.send;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The pace of all chats together. What the bot sends by itself keeps the published figure, counting everything; replies
 * do once the server has said "429" at a moment at which that figure was exceeded. Times are in nanoseconds.
 *
 * <p>A message takes one of so many places until a second after its answer, less what the way there and back takes at
 * least: when it arrived is not known, but it was no later than that answer left. So however long messages are on their
 * way, no more arrive within a second than may.
 */
final class GlobalRateLimiter {
    /** A little more than a second: the server may count in ticks of its own. */
    private static final long SECOND = TimeUnit.MILLISECONDS.toNanos(1005);

    private static final long CAREFUL = TimeUnit.MINUTES.toNanos(1);

    /** So many places of messages that were not taken are given away again in a second: the server may mean all others. */
    private static final int GIVEN_AWAY = 2;

    /** What leaves in one heap holds itself up; twice as fast as on average, what was late still catches up. */
    private static final int SPREAD = 2;

    private final int most;
    /** Those that were taken last, at most as many as matter. */
    private final List<Place> places = new ArrayList<>();

    private final SlidingWindow givenAway = new SlidingWindow(GIVEN_AWAY, SECOND);
    private long lastAt = Long.MIN_VALUE / 2;
    private long carefulUntil = Long.MIN_VALUE;
    private long quickest = Long.MAX_VALUE;
    private int answers;

    GlobalRateLimiter(RateLimits limits) {
        this.most = limits.perSecond();
    }

    /** What one message takes up. */
    static final class Place {
        private final long sentAt;
        private long freeAt = Long.MAX_VALUE;

        private Place(long sentAt) {
            this.sentAt = sentAt;
        }
    }

    /** The earliest time at which one more may go, as far as that is known before the next answer. */
    long freeAt(boolean own, long now) {
        if (!own) {
            return now < carefulUntil ? placeAt(now) : now;
        }
        return Math.max(placeAt(now), lastAt + SECOND / most / SPREAD);
    }

    private long placeAt(long now) {
        places.removeIf(place -> place.freeAt <= now);
        return places.size() < most
                ? now
                : places.stream()
                        .mapToLong(place -> place.freeAt)
                        .sorted()
                        .skip(places.size() - (long) most)
                        .findFirst()
                        .orElse(now);
    }

    /** One goes now; its place is kept until {@link #over}. */
    Place sent(long now) {
        if (places.size() == most + GIVEN_AWAY) {
            places.remove(places.stream()
                    .min(Comparator.comparingLong(place -> place.freeAt))
                    .orElseThrow());
        }
        Place place = new Place(now);
        places.add(place);
        lastAt = now;
        return place;
    }

    /**
     * Nothing more will be heard of it.
     *
     * @param heard whether the server answered; else it may have arrived until now
     */
    void over(Place place, boolean heard, long now) {
        if (heard) {
            answers++;
            quickest = Math.min(quickest, now - place.sentAt);
        }
        // The first ones also connect, so the quickest of them says too much.
        place.freeAt = now + SECOND - (heard && answers > 2 * most ? quickest : 0);
    }

    /** It is over, and the answer was "429". */
    void tooMany(Place place, long now) {
        if (placeAt(now) > now) {
            carefulUntil = now + CAREFUL;
        }
        if (givenAway.freeAt(now) <= now) {
            givenAway.add(now);
            places.remove(place);
        }
    }
}
