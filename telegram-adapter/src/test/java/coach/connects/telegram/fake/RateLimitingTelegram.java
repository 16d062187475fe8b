package coach.connects.telegram.fake;

import coach.connects.telegram.fake.FakeChats.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets so many messages through a second, and one a second to each chat; of those it refuses some all the same. */
public final class RateLimitingTelegram {
    /** Lets everything through. */
    static final RateLimitingTelegram NONE = new RateLimitingTelegram(Integer.MAX_VALUE, 0, 0, new Random(0));

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private final double refused;
    private final int retryAfter;
    private final Random random;
    private final Deque<Long> last = new ArrayDeque<>();
    private final Map<String, Long> lastTo = new HashMap<>();
    private int over;
    private int unlucky;

    /**
     * A toll.
     *
     * @param perSecond how many it lets through
     * @param refused the share that it refuses at random
     * @param retryAfter the seconds that it names then
     */
    public RateLimitingTelegram(int perSecond, double refused, int retryAfter, Random random) {
        this.perSecond = perSecond;
        this.refused = refused;
        this.retryAfter = retryAfter;
        this.random = random;
    }

    /** The refusal of this message, or null. */
    synchronized @Nullable Response refusal(String chat, long now) {
        if (perSecond == Integer.MAX_VALUE) {
            return null;
        }
        while (!last.isEmpty() && now - last.peekFirst() >= SECOND) {
            last.removeFirst();
        }
        Long before = lastTo.get(chat);
        if (last.size() >= perSecond || (before != null && now - before < SECOND)) {
            over++;
            return tooMany(1);
        }
        if (random.nextDouble() < refused) {
            unlucky++;
            return tooMany(retryAfter);
        }
        last.addLast(now);
        lastTo.put(chat, now);
        return null;
    }

    /** How many were refused because they came too early. */
    public synchronized int over() {
        return over;
    }

    /** How many were refused at random. */
    public synchronized int unlucky() {
        return unlucky;
    }

    private static Response tooMany(int seconds) {
        return Response.of(
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after " + seconds
                        + "\",\"parameters\":{\"retry_after\":" + seconds + "}}");
    }
}
