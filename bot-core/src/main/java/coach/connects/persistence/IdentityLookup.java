package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import java.util.Optional;

/** What is kept under an identity, as it was read. */
public record IdentityLookup(Identity identity, Optional<Document> document) {
    /**
     * The identity under which to look for the state: its own, unless it joined another.
     *
     * @throws UnreadableException when its document cannot be read
     */
    public Identity primary() {
        return pointer().map(AliasDocument::to).orElse(identity);
    }

    /** Whether its document is a state itself, or will be, and points to no other. */
    boolean isFirst() {
        return pointer().isEmpty();
    }

    Optional<AliasDocument> pointer() {
        return document.flatMap(found -> DamagedDocuments.need(found, AliasDocument::read));
    }

    FreelancerState state() {
        return document.map(found -> DamagedDocuments.need(found, FreelancerStateMapper::read))
                .orElseGet(() -> FreelancerState.empty(identity));
    }
}
