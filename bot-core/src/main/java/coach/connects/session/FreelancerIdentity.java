package coach.connects.session;

import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who a freelancer is.
 *
 * @param id the first identity, by which the store knows the document
 * @param all all identities, the first one first
 * @param erasedAt when everything was erased, while the mark of that is kept
 */
public record FreelancerIdentity(Identity id, List<Identity> all, Optional<Instant> erasedAt) {
    /** Keeps its own copy. */
    public FreelancerIdentity {
        all = List.copyOf(all);
    }

    /** Somebody with one identity. */
    static FreelancerIdentity of(Identity id) {
        return new FreelancerIdentity(id, List.of(id), Optional.empty());
    }

    /** The same person reached as these identities. */
    public FreelancerIdentity with(List<Identity> others) {
        return new FreelancerIdentity(id, others, erasedAt);
    }

    /** The same, erased at this instant, or not. */
    public FreelancerIdentity erasedAt(Optional<Instant> at) {
        return new FreelancerIdentity(id, all, at);
    }
}
