package coach.connects.discord.send;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Who takes no direct messages from the bot. Nothing is sent to them for a day, or until they do something: Discord bans an
 * address that makes 10,000 refused requests in ten minutes.
 */
final class UnreachableUsers {
    private static final int MOST = 10_000;
    private static final long KEPT = Duration.ofDays(1).toNanos();

    private final LongSupplier clock;
    private final Map<String, Long> since = new LinkedHashMap<>();

    /** Forgets by this clock, in nanoseconds, ever rising. */
    UnreachableUsers(LongSupplier clock) {
        this.clock = clock;
    }

    synchronized void close(String user) {
        if (since.size() >= MOST) {
            since.remove(since.keySet().iterator().next());
        }
        since.put(user, clock.getAsLong());
    }

    synchronized void open(String user) {
        since.remove(user);
    }

    synchronized boolean isClosed(String user) {
        Long at = since.get(user);
        if (at == null) {
            return false;
        }
        boolean still = clock.getAsLong() - at < KEPT;
        if (!still) {
            since.remove(user);
        }
        return still;
    }
}
