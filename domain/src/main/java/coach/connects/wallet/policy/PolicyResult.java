package coach.connects.wallet.policy;

import coach.connects.wallet.ConnectsPolicy;
import java.util.List;

/** What reading a policy file came to. */
public sealed interface PolicyResult {
    record Read(ConnectsPolicy policy) implements PolicyResult {}

    record Wrong(List<PolicyError> faults) implements PolicyResult {
        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
