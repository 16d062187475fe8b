package coach.connects.simulator;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose data bear days of a clock that was wrong by more than any zone explains. Nothing of theirs is lost, and they are
 * reminded of no other's; but in which order such days come, and what they come to, no rule says.
 */
final class Misdated {
    private static final Duration MOST = Duration.ofDays(1);

    private final Set<String> identities = new HashSet<>();

    static boolean isWrong(Duration by) {
        return by.abs().compareTo(MOST) > 0;
    }

    void add(Export export) {
        identities.addAll(export.identities());
    }

    boolean holds(Export export) {
        return export.identities().stream().anyMatch(identities::contains);
    }
}
