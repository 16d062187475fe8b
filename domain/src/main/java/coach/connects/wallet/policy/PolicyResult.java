package coach.connects.wallet.policy;

import coach.connects.wallet.ConnectsPolicy;
import java.util.List;

/** What reading a policy file came to. */
public sealed interface PolicyResult {
    /**
     * It was read.
     *
     * @param policy the policy
     */
    record Read(ConnectsPolicy policy) implements PolicyResult {}

    /**
     * It is wrong.
     *
     * @param faults everything that is wrong with it, by line; never empty
     */
    record Wrong(List<PolicyError> faults) implements PolicyResult {
        /** Keeps its own copy. */
        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
