package coach.connects.discord.receive;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was heard lately. Discord may tell again what it told before a connection broke; while this process runs its answer
 * is out or on its way, and a second one would only be sent twice.
 */
final class DuplicateFilter {
    private static final int MOST = 2_000;

    private final Set<String> keys = new LinkedHashSet<>();

    /** Whether this was not heard before; then it was. */
    synchronized boolean isNew(String key) {
        if (!keys.add(key)) {
            return false;
        }
        if (keys.size() > MOST) {
            keys.remove(keys.iterator().next());
        }
        return true;
    }
}
