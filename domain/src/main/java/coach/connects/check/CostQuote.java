package coach.connects.check;

import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ProposalClass;
import java.util.Optional;

/**
 * What a proposal costs, and how sure that is.
 *
 * @param cost the Connects, a boost not included; empty when nothing tells
 * @param certain whether it was read off the page, or follows from the guide without a gap (G-10 to G-12, G-14)
 * @param size the size of the job, where the cost follows from it
 */
public record CostQuote(Optional<Connects> cost, boolean certain, Basis basis, Optional<ProposalClass> size) {
    /** A cost that nothing tells: the policy knows no classes, or too little is known of the job. */
    public static final CostQuote UNKNOWN = new CostQuote(Optional.empty(), false, Basis.UNKNOWN, Optional.empty());

    public enum Basis {
        /** The job's page (G-09). */
        PAGE,
        /** An invitation accepted is free (G-14). */
        FREE_INVITATION,
        /** An offer accepted is free (G-14). */
        FREE_OFFER,
        /** A proposal on Talent Cloud is free (G-14). */
        FREE_CLOUD,
        /** Budget and length point to the same class (G-10 to G-12). */
        CLASS,
        /** The dearer of what budget and length point to, where the guide leaves a gap (G-13). */
        ESTIMATE,
        UNKNOWN
    }

    /**
     * The quote for this posting under this policy. What is free is free; then the page wins over any estimate, also where what it
     * says was not understood (J-11).
     */
    public static CostQuote of(Posting posting, ConnectsPolicy policy) {
        if (says(posting, Fact.OFFER)) {
            return free(Basis.FREE_OFFER);
        }
        if (says(posting, Fact.INVITATION)) {
            return free(Basis.FREE_INVITATION);
        }
        if (says(posting, Fact.TALENT_CLOUD)) {
            return free(Basis.FREE_CLOUD);
        }
        if (posting.doubts(Fact.CONNECTS_COST)) {
            return UNKNOWN;
        }
        return posting.get(Fact.CONNECTS_COST)
                .map(CostQuote::shown)
                .orElseGet(() -> new JobSizeEstimate(posting, policy).quote());
    }

    /** The quote that the job's page shows. */
    public static CostQuote shown(Connects cost) {
        return new CostQuote(Optional.of(cost), true, Basis.PAGE, Optional.empty());
    }

    static CostQuote sized(ProposalClass size, boolean certain, ConnectsPolicy policy) {
        Basis basis = certain ? Basis.CLASS : Basis.ESTIMATE;
        return policy.costOf(size)
                .map(cost -> new CostQuote(Optional.of(cost), certain, basis, Optional.of(size)))
                .orElse(UNKNOWN);
    }

    /** The key of the words that tell what it follows from. */
    public String key() {
        return "check.quote." + basis.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static CostQuote free(Basis basis) {
        return new CostQuote(Optional.of(Connects.ZERO), true, basis, Optional.empty());
    }

    private static boolean says(Posting posting, Fact<Boolean> fact) {
        return posting.get(fact).orElse(false);
    }
}
