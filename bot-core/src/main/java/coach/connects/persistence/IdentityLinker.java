package coach.connects.persistence;

import coach.connects.persistence.FreelancerRepository.Loaded;
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
import java.util.function.Consumer;

/**
 * Makes the document of each identity agree with its freelancer's state: one that is listed there points there, one
 * that is no longer listed gets a state of its own. The state is written first; whoever reads it next finishes what a
 * crash left.
 */
final class IdentityLinker {
    /** So many pointers may follow each other. */
    private static final int MOST_POINTERS = 20;

    private final DocumentCollection states;
    private final Backoff backoff;
    private final Consumer<Identity> deletesRest;
    private final Consumer<Identity> deletesPages;

    /**
     * Over these states.
     *
     * @param deletesRest deletes all that is kept of an identity beside its state
     * @param deletesPages deletes its older entries
     */
    IdentityLinker(
            DocumentCollection states,
            Backoff backoff,
            Consumer<Identity> deletesRest,
            Consumer<Identity> deletesPages) {
        this.states = states;
        this.backoff = backoff;
        this.deletesRest = deletesRest;
        this.deletesPages = deletesPages;
    }

    /** What is kept under this identity: one read. */
    IdentityLookup find(Identity identity) {
        return IdentityLookup.of(identity, states.find(identity.toString()));
    }

    /** The state of the person with this identity, once those on their way in or out of it are where they belong. */
    Loaded load(IdentityLookup lookup) {
        return asSeenFrom(lookup, settledFirst(lookup));
    }

    /** Finishes what the state of this first identity says of others on their way in or out. */
    void finish(Identity first) {
        var unused = settledFirst(find(first));
    }

    /** A first identity's document and what it says: to read it costs most of a load. */
    private record Followed(IdentityLookup first, FreelancerState state) {}

    private Followed settledFirst(IdentityLookup lookup) {
        IdentityLookup first = followed(lookup);
        FreelancerState state = first.state();
        Backoff.Tries tries = backoff.begin();
        while (!state.linking().pending().isEmpty()) {
            boolean settled = finishLinking(first, state);
            first = followed(find(lookup.identity()));
            state = first.state();
            if (!settled) {
                tries.lost();
            }
        }
        return new Followed(first, state);
    }

    /** What is kept of the person with the identity that was looked up, by the document that is their first one's. */
    private static Loaded asSeenFrom(IdentityLookup lookup, Followed followed) {
        IdentityLookup first = followed.first();
        FreelancerState state = followed.state();
        if (first.identity().equals(lookup.identity())) {
            return new Loaded(state, first.document(), ProcessedEvents.NONE);
        }
        ProcessedEvents before = lookup.pointer().map(AliasDocument::processed).orElse(ProcessedEvents.NONE);
        return state.identities().contains(lookup.identity())
                ? new Loaded(state, first.document(), before)
                : new Loaded(alone(lookup.identity(), before, state), lookup.document(), ProcessedEvents.NONE);
    }

    private IdentityLookup followed(IdentityLookup lookup) {
        IdentityLookup first = lookup;
        for (int i = 0; i < MOST_POINTERS && first.pointer().isPresent(); i++) {
            first = find(first.primary());
        }
        return first;
    }

    /**
     * Finishes what this state says of identities on their way in or out; what they had in pages is nobody's then.
     *
     * @return false when somebody else saved it in between
     */
    private boolean finishLinking(IdentityLookup first, FreelancerState state) {
        List<Identity> loose = state.linking().pending().stream()
                .map(PendingIdentity::identity)
                .toList();
        if (state.erasedAt().isPresent()) {
            loose.forEach(deletesRest);
        }
        List<Identity> stay = settled(state);
        loose.stream().filter(stay::contains).forEach(deletesPages);
        return FreelancerRepository.replace(
                states,
                first.document(),
                state.withIdentity(identity -> identity.with(stay))
                        .withSession(session -> session.with(session.linking().withoutPending())));
    }

    /**
     * The identities that stay, in the order of the state: without those who did something of their own meanwhile.
     */
    private List<Identity> settled(FreelancerState state) {
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
        return DocumentCollection.put(
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
    private static FreelancerState alone(Identity identity, ProcessedEvents before, FreelancerState left) {
        return FreelancerState.empty(identity)
                .withSession(
                        session -> session.with(before.plus(left.processed()).ofOne(identity, left.identities()))
                                .with(left.linking().missesAlone()));
    }
}
