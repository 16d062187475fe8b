package coach.connects.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Platforms that said "later": nothing is sent there until then. Whoever has to wait for one is put behind those who waited
 * before, so that all of them come in the order in which they fell due.
 */
final class PlatformBackoff {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<String, Closing> closed = new HashMap<>();
    private final Map<String, Long> successes = new HashMap<>();

    /** A platform that takes nothing. */
    private static final class Closing {
        private Instant until = Instant.MIN;
        private Duration pause = SHORTEST;
        private int waiting;
    }

    /**
     * Whether something can be sent there now.
     *
     * @param waited whether it is somebody who had to wait before: they come before whoever falls due just now
     */
    synchronized boolean isAvailable(String platform, boolean waited, Instant now) {
        Closing closing = closed.get(platform);
        if (closing == null) {
            return true;
        }
        Instant last = waited ? closing.until : closing.until.plusMillis(closing.waiting);
        return waited ? !last.isAfter(now) : last.isBefore(now);
    }

    /** It said "later": it is left in peace for so long, and longer each time that it says so again. */
    synchronized void backOff(String platform, Duration after, Instant now) {
        Closing closing = closed.computeIfAbsent(platform, name -> new Closing());
        if (closing.until.isAfter(now)) {
            return;
        }
        Duration asked = after.compareTo(closing.pause) > 0 ? after : closing.pause;
        closing.until = now.plus(asked);
        closing.waiting = 0;
        Duration twice = closing.pause.multipliedBy(2);
        closing.pause = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    /** It took something. */
    synchronized void onSuccess(String platform) {
        closed.remove(platform);
        successes.merge(platform, 1L, Long::sum);
    }

    /** All are open: until when they were closed was said by a wrong clock. */
    synchronized void openAll() {
        closed.clear();
    }

    /** How often it took something so far. */
    synchronized long successes(String platform) {
        return successes.getOrDefault(platform, 0L);
    }

    /** When the next one that waits for this platform has its turn. */
    synchronized Instant nextSlot(String platform, Instant now) {
        Closing closing = closed.get(platform);
        Instant behind = closing == null ? Instant.MIN : closing.until.plusMillis(closing.waiting + 1L);
        if (closing == null || !behind.isAfter(now)) {
            return now.plus(SHORTEST);
        }
        closing.waiting++;
        return behind;
    }
}
