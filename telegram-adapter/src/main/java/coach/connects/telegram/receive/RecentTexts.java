package coach.connects.telegram.receive;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the latest messages say, so that an edit that changes none of their words is known: Telegram tells of such, too. Kept
 * by this process alone; of a message of before an edit counts as one.
 */
final class RecentTexts {
    private static final int MOST = 20_000;

    private final Map<String, Integer> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST;
        }
    };

    /** Takes note of what a message says; whether that is what it said before. */
    synchronized boolean isKnown(String message, String words) {
        Integer before = seen.put(message, words.hashCode());
        return before != null && before == words.hashCode();
    }
}
