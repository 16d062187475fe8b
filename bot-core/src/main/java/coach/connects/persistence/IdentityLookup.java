package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import java.util.Optional;

/**
 * What is kept under an identity, as it was read.
 *
 * @param pointer what the document says, where it points to the state of another identity
 */
public record IdentityLookup(Identity identity, Optional<Document> document, Optional<AliasDocument> pointer) {
    /**
     * What is kept under this identity.
     *
     * @throws UnreadableException when its document cannot be read
     */
    static IdentityLookup of(Identity identity, Optional<Document> document) {
        return new IdentityLookup(
                identity, document, document.flatMap(found -> DamagedDocuments.need(found, AliasDocument::read)));
    }

    /** The identity under which to look for the state: its own, unless it joined another. */
    public Identity primary() {
        return pointer.map(AliasDocument::to).orElse(identity);
    }

    /** Whether its document is a state itself, or will be, and points to no other. */
    boolean isFirst() {
        return pointer.isEmpty();
    }

    FreelancerState state() {
        return document.map(found -> DamagedDocuments.need(found, FreelancerStateMapper::read))
                .orElseGet(() -> FreelancerState.empty(identity));
    }
}
