package coach.connects.wallet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each answer was given, so that a random test can tell that it tested something. */
final class ResultCounter {
    private static final List<String> EXPECTED = List.of(
            "Recorded",
            "PurchaseLimitExceeded",
            "InsufficientBalance",
            "DuplicateGrant",
            "AmountRequired",
            "NothingToReturn",
            "NothingToBoost",
            "NothingToAdjust",
            "NothingToUndo",
            "WouldOverdraw",
            "ReferencedLater",
            "Changed");

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(Object answer) {
        counts.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
    }

    boolean isVaried() {
        return counts.keySet().containsAll(EXPECTED);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
