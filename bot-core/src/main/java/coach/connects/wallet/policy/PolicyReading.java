package coach.connects.wallet.policy;

import coach.connects.wallet.ConnectsPolicy;
import java.util.List;

/** What reading a policy file came to. */
public sealed interface PolicyReading {
    /**
     * It was read.
     *
     * @param policy the policy
     */
    record Read(ConnectsPolicy policy) implements PolicyReading {}

    /**
     * It is wrong.
     *
     * @param faults everything that is wrong with it, by line; never empty
     */
    record Wrong(List<PolicyFault> faults) implements PolicyReading {
        /** Keeps its own copy. */
        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
