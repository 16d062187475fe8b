package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.AccountLinkState.PendingIdentity;
import coach.connects.session.FreelancerState;
import coach.connects.session.ProcessedEvents;
import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.NewerSchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the document of each identity agree with its freelancer's state: one that is listed there points there, one
 * that is no longer listed gets a state of its own. The state is written first; whoever reads it next finishes what a
 * crash left.
 */
final class IdentityLinker {
    private final DocumentCollection states;
    private final Backoff backoff;

    IdentityLinker(DocumentCollection states, Backoff backoff) {
        this.states = states;
        this.backoff = backoff;
    }

    /**
     * The identities that stay, in the order of the state: without those who did something of their own meanwhile.
     */
    List<Identity> settled(FreelancerState state) {
        List<Identity> stay = new ArrayList<>();
        for (Identity identity : state.identities()) {
            if (identity.equals(state.id()) || pointed(identity, state)) {
                stay.add(identity);
            }
        }
        state.linking().pending().stream()
                .map(PendingIdentity::identity)
                .filter(identity -> !state.identities().contains(identity))
                .forEach(identity -> release(identity, state));
        return stay;
    }

    /** Whether the identity's document points to the state now. */
    private boolean pointed(Identity identity, FreelancerState state) {
        Backoff.Tries tries = backoff.begin();
        while (true) {
            Optional<Document> stored = states.find(identity.toString());
            if (isUnreadable(stored)) {
                // Whatever it says: the state lists it, and nobody can say otherwise.
                return true;
            }
            Optional<AliasDocument> pointer = stored.flatMap(AliasDocument::read);
            if (pointer.filter(there -> there.to().equals(state.id())).isPresent()) {
                return true;
            }
            long revision = stored.map(Document::revision).orElse(0L);
            boolean agreed = state.linking()
                    .pending(identity)
                    .filter(pendingIdentity -> pendingIdentity.revision() == revision)
                    .isPresent();
            if (!agreed && pointer.isEmpty()) {
                return false;
            }
            if (write(identity, stored, new AliasDocument(state.id(), handled(identity, stored, pointer)))) {
                return true;
            }
            tries.lost();
        }
    }

    /** What of this identity's was handled under its document, and under the one it pointed to. */
    private ProcessedEvents handled(Identity identity, Optional<Document> stored, Optional<AliasDocument> pointer) {
        if (pointer.isEmpty()) {
            return stored.map(FreelancerStateMapper::read)
                    .map(FreelancerState::processed)
                    .orElse(ProcessedEvents.NONE);
        }
        Optional<Document> next = states.find(pointer.get().to().toString());
        ProcessedEvents there = next.flatMap(AliasDocument::read)
                .map(AliasDocument::processed)
                .orElseGet(() -> next.map(FreelancerStateMapper::read)
                        .map(FreelancerState::processed)
                        .orElse(ProcessedEvents.NONE));
        return pointer.get()
                .processed()
                .plus(there.ofOne(identity, List.of(pointer.get().to())));
    }

    private boolean write(Identity identity, Optional<Document> stored, AliasDocument aliasDocument) {
        return DocumentWrites.save(
                states,
                stored,
                identity.toString(),
                Optional.empty(),
                FreelancerStateMapper.FIRST_SCHEMA,
                aliasDocument.body());
    }

    /** Gives an identity an empty state of its own; the mark of somebody erased, where the freelancer is erased. */
    private void release(Identity identity, FreelancerState state) {
        Optional<Document> stored = states.find(identity.toString());
        boolean unreadable = isUnreadable(stored);
        Optional<AliasDocument> pointer = unreadable ? Optional.empty() : stored.flatMap(AliasDocument::read);
        boolean erases = unreadable && state.erasedAt().isPresent();
        if (stored.isPresent() && (pointer.isPresent() || erases)) {
            ProcessedEvents before = pointer.map(AliasDocument::processed).orElse(ProcessedEvents.NONE);
            FreelancerState alone = alone(identity, before, state);
            FreelancerState own = state.erasedAt().isEmpty()
                    ? alone
                    : alone.withIdentity(who -> who.erasedAt(state.erasedAt()))
                            .withSchedule(alone.schedule().dueAt(state.dueAt()));
            Document next = stored.get()
                    .next(own.dueAt(), FreelancerStateMapper.schemaOf(own), FreelancerStateMapper.write(own));
            states.replace(next, stored.get().revision());
        }
    }

    private static boolean isUnreadable(Optional<Document> stored) {
        try {
            return stored.isPresent() && stored.flatMap(AliasDocument::read).isEmpty() && isUnreadable(stored.get());
        } catch (NewerSchemaException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    /** One that is read as a state, for what it had handled, and cannot be. */
    private static boolean isUnreadable(Document stored) {
        FreelancerStateMapper.read(stored);
        return false;
    }

    /** The state of an identity that has left: empty, but it knows what it had handled and which link codes did not fit. */
    static FreelancerState alone(Identity identity, ProcessedEvents before, FreelancerState left) {
        return FreelancerState.empty(identity)
                .withSession(
                        session -> session.with(before.plus(left.processed()).ofOne(identity, left.identities()))
                                .with(left.linking().missesAlone()));
    }
}
