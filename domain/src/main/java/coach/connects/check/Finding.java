package coach.connects.check;

import coach.connects.posting.Fact;
import java.util.Comparator;
import java.util.List;

/**
 * What one rule says about one posting.
 *
 * @param rule the rule's name, such as {@code payment-verified}
 * @param kind what it is for the freelancer
 * @param weight how much a caution weighs, 1 or 2; 2 of what is unknown although it was told; 0 for every other kind
 * @param facts the facts that it rests on
 */
public record Finding(
        String rule, Kind kind, int weight, LocalizedReason reason, RuleSource source, List<Fact<?>> facts) {
    /** Worst first: stops, heavy cautions, light ones, what is not known, then the rest. */
    static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::kind)
            .thenComparing(Comparator.comparing(Finding::weight).reversed());

    /** What a finding is for the freelancer; worst first. */
    public enum Kind {
        /** Do not apply, whatever else is good. */
        STOP,
        CAUTION,
        /** The fact that the rule asks for is not known. */
        UNKNOWN,
        NEUTRAL,
        GOOD
    }

    public Finding {
        facts = List.copyOf(facts);
    }

    /** The same of a fact that was told and not understood: as heavy as what is enough for a CAUTION. */
    Finding doubted() {
        return new Finding(rule, kind, FindingSummary.CAUTIONED, reason, source, facts);
    }

    /** Whether its fact was told and not understood. */
    boolean isDoubted() {
        return kind == Kind.UNKNOWN && weight > 0;
    }
}
