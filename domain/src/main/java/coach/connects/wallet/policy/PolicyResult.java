package coach.connects.wallet.policy;

import coach.connects.wallet.ConnectsPolicy;
import java.util.List;

/** What reading a policy file came to. */
public sealed interface PolicyResult {
    /** It was read. */
    record Read(ConnectsPolicy policy) implements PolicyResult {}

    /** It is wrong. */
    record Wrong(List<PolicyError> faults) implements PolicyResult {
        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
