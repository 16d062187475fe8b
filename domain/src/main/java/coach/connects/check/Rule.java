package coach.connects.check;

import coach.connects.posting.Posting;
import java.util.Optional;

/** One rule of the job check: it looks at the posting, the profile, the settings and the wallet, and says one thing. */
interface Rule {
    RuleDescriptor descriptor();

    /**
     * What it says of this posting; empty when it has nothing to say (a rule about a fact that pages rarely name, or
     * about a taste that was never told).
     */
    Optional<Finding> evaluate(Posting posting, CheckContext context);

    /** Whether it only advises once the decision is not SKIP; such findings weigh nothing. */
    default boolean isAdvice() {
        return false;
    }
}
