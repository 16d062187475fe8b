package coach.connects.check;

import coach.connects.check.Finding.Kind;
import java.util.List;

/**
 * Findings summed up into what the decision needs of them (V-01): whether there is a stop, how much the cautions
 * weigh together, and which of the four facts that every verdict needs are not known. Two summaries can be folded into one.
 *
 * @param stop whether any finding is a stop
 * @param weight the weight of all cautions, at most {@link #CAUTIONED}: more makes no difference
 * @param open bits of what is not known
 */
record FindingSummary(boolean stop, int weight, int open) {
    static final FindingSummary NOTHING = new FindingSummary(false, 0, 0);

    static final FindingSummary LIGHT_CAUTION = new FindingSummary(false, 1, 0);

    /** From this weight on a job is a CAUTION. */
    static final int CAUTIONED = 2;

    private static final List<String> NEEDED =
            List.of(PaymentVerifiedRule.NAME, ProposalsRule.NAME, HireRateRule.NAME, FeedbackRule.NAME);
    private static final int PAYMENT_OR_PROPOSALS = 0b0011;
    private static final int HIRE_RATE_AND_FEEDBACK = 0b1100;

    static FindingSummary of(List<Finding> findings) {
        FindingSummary summary = NOTHING;
        for (Finding finding : findings) {
            summary = summary.plus(of(finding));
        }
        return summary;
    }

    private static FindingSummary of(Finding finding) {
        int needed = NEEDED.indexOf(finding.rule());
        int open = finding.kind() == Kind.UNKNOWN && needed >= 0 ? 1 << needed : 0;
        return new FindingSummary(finding.kind() == Kind.STOP, finding.weight(), open);
    }

    FindingSummary plus(FindingSummary more) {
        return new FindingSummary(stop || more.stop, Math.min(CAUTIONED, weight + more.weight), open | more.open);
    }

    Decision decision() {
        if (stop) {
            return Decision.SKIP;
        }
        return weight >= CAUTIONED || needsMore(open) ? Decision.CAUTION : Decision.APPLY;
    }

    /**
     * Whether the decision waits for the fact of this finding: one of the four, and not made up for by another, or one that
     * was told and not understood.
     */
    boolean waitsFor(Finding finding) {
        int bits = of(finding).open;
        return finding.isDoubted()
                || (bits & PAYMENT_OR_PROPOSALS) != 0
                || ((bits & HIRE_RATE_AND_FEEDBACK) != 0 && lacksBoth(open));
    }

    private static boolean needsMore(int open) {
        return (open & PAYMENT_OR_PROPOSALS) != 0 || lacksBoth(open);
    }

    private static boolean lacksBoth(int open) {
        return (open & HIRE_RATE_AND_FEEDBACK) == HIRE_RATE_AND_FEEDBACK;
    }
}
