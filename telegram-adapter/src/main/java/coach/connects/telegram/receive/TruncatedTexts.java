package coach.connects.telegram.receive;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a text came lately that its sender's app may have cut, so that a short one behind it may be the end of it. */
final class TruncatedTexts {
    /** The parts of one text come within that. */
    private static final int SECONDS = 5;

    private static final int MOST = 1_000;

    private final Map<Long, Integer> lately = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > MOST;
        }
    };

    /** Takes note of one in this chat, sent in this second. */
    synchronized void note(long chat, int second) {
        lately.remove(chat);
        lately.put(chat, second);
    }

    /** Whether one came there just before this second. */
    synchronized boolean mayEnd(long chat, int second) {
        Integer before = lately.get(chat);
        return before != null && Math.abs(second - before) <= SECONDS;
    }
}
