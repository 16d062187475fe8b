package coach.connects.app.logging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Says a fault when it comes; of the same again within a minute only how often it came. A database that is away would fill a
 * disk otherwise. Numbers in its words do not tell one fault from another: they are ids and counts.
 */
final class RepeatedFaults {
    private static final long WINDOW = TimeUnit.MINUTES.toNanos(1);

    /** So many are told apart at a time; of more each is said. */
    private static final int MOST_KNOWN = 200;

    private final Map<String, Seen> known = new LinkedHashMap<>();

    /** One of them, said at a time by the machine's running clock, and so many times more since. */
    private static final class Seen {
        private final long said;
        private int more;

        Seen(long said) {
            this.said = said;
        }
    }

    /**
     * How often it came unsaid before it is to be said now, 0 when it is new; -1 when it is not to be said.
     *
     * @param fault who says what
     * @param now the machine's running clock, in nanoseconds
     */
    synchronized int toSay(String fault, long now) {
        String key = withoutNumbers(fault);
        Seen seen = known.get(key);
        if (seen != null && now - seen.said < WINDOW) {
            seen.more++;
            return -1;
        }
        known.remove(key);
        if (known.size() < MOST_KNOWN) {
            known.put(key, new Seen(now));
        }
        return seen == null ? 0 : seen.more;
    }

    /** What came again and is over by now, a line each; they are forgotten by that. */
    synchronized List<String> over(long now) {
        List<String> lines = new ArrayList<>();
        Iterator<Map.Entry<String, Seen>> all = known.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, Seen> one = all.next();
            // Longer than that: who comes again at the end of each minute says it in one line with the count.
            if (now - one.getValue().said >= 2 * WINDOW) {
                all.remove();
                if (one.getValue().more > 0) {
                    lines.add(one.getValue().more + " times more: " + one.getKey());
                }
            }
        }
        return lines;
    }

    private static String withoutNumbers(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (!digit) {
                bare.append(text.charAt(i));
            } else if (bare.isEmpty() || bare.charAt(bare.length() - 1) != '#') {
                bare.append('#');
            }
        }
        return bare.toString();
    }
}
