package coach.connects.app;

import coach.connects.parsing.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds which of the names that there are somebody meant who typed another. */
final class NearestName {
    /** One letter in so many may differ. */
    private static final int NEAR_OF = 3;

    /** Longer words are nobody's slip, and would take long to compare. */
    private static final int LONGEST = 60;

    private NearestName() {}

    /** The nearest that is near enough; capitals and small letters are the same. */
    static Optional<String> to(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> distance(typed, name) <= typed.length() / NEAR_OF)
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    private static int distance(String typed, String name) {
        return EditDistance.between(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
