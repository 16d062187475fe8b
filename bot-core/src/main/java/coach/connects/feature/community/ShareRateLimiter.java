package coach.connects.feature.community;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one person, and one group as a whole, may share in an hour. Counted by this process alone, in real time: it
 * guards against floods, and a restart that forgets it does no harm.
 */
public final class ShareRateLimiter {
    public enum Limit {
        NONE,
        PERSON,
        GROUP
    }

    public static final int PERSON = 30;

    public static final int GROUP = 300;

    private static final long HOUR = 3_600_000_000_000L;
    private static final int REMEMBERED = 5_000;

    private final LongSupplier nanos;
    private final Map<String, Deque<Share>> shares = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Share>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Share(String cause, long at) {}

    /** Counts by this clock of nanoseconds. */
    public ShareRateLimiter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether this message may share; a step that is taken again counts once. */
    synchronized Limit take(String person, String group, String cause) {
        Deque<Share> own = recent("p" + group + "/" + person);
        Deque<Share> all = recent("g" + group);
        if (own.stream().anyMatch(share -> share.cause().equals(cause))) {
            return Limit.NONE;
        }
        if (own.size() >= PERSON) {
            return Limit.PERSON;
        }
        if (all.size() >= GROUP) {
            return Limit.GROUP;
        }
        Share share = new Share(cause, nanos.getAsLong());
        own.addLast(share);
        all.addLast(share);
        return Limit.NONE;
    }

    private Deque<Share> recent(String whose) {
        Deque<Share> recent = shares.computeIfAbsent(whose, key -> new ArrayDeque<>());
        long now = nanos.getAsLong();
        while (!recent.isEmpty() && now - recent.getFirst().at() >= HOUR) {
            recent.removeFirst();
        }
        return recent;
    }
}
