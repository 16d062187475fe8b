package coach.connects.posting;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many proposals a job has, as the range that the page shows: "5 to 10" is 5 and 10, "50+" has no upper end, "Less
 * than 5" is at most 4 and has no lower end. A range counts by its lower end.
 *
 * @param min the lower end, absent for "less than"
 * @param max the upper end, absent for "and more"
 */
public record ProposalRange(OptionalInt min, OptionalInt max) {
    private static final int FEW = 5;
    /** The widest range of a page is "20 to 50". */
    private static final int WIDE = 50;

    private static final int MOST_TIMES = 5;

    /** A count between two ends, both included. */
    public static ProposalRange between(int min, int max) {
        return new ProposalRange(OptionalInt.of(min), OptionalInt.of(max));
    }

    /**
     * What "LOW to HIGH" says; empty where the ends are turned round, or so far apart as no page shows them: of "5 to 1000" the
     * lower end says nothing.
     */
    public static Optional<ProposalRange> shown(int low, int high) {
        boolean wide = high >= WIDE && high > MOST_TIMES * low;
        return low <= high && !wide ? Optional.of(between(low, high)) : Optional.empty();
    }

    /** A count of this many or more. */
    public static ProposalRange atLeast(int min) {
        return new ProposalRange(OptionalInt.of(min), OptionalInt.empty());
    }

    /** A count of this many or fewer. */
    public static ProposalRange atMost(int max) {
        return new ProposalRange(OptionalInt.empty(), OptionalInt.of(max));
    }

    /**
     * What "less than N" says: with the lowest range of Upwork's pages, "Less than 5", that there are few; with a larger
     * number, which no page shows, nothing of the lower end, so it is empty.
     */
    public static Optional<ProposalRange> lessThan(int number) {
        return number > 0 && number <= FEW ? Optional.of(atMost(number - 1)) : Optional.empty();
    }

    /** Whether both may be so: "5 to 10" and 7, "50+" and 60. */
    public boolean isAgreedBy(ProposalRange other) {
        int most = max.orElse(Integer.MAX_VALUE);
        return counted() <= other.max().orElse(Integer.MAX_VALUE) && other.counted() <= most;
    }

    /** The number by which the rules count: the lower end, 0 when there is none. */
    public int counted() {
        return min.orElse(0);
    }
}
