package coach.connects.persistence;

import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.session.ProcessedEvents;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what belongs to somebody whose own document cannot be read, so that all of it can be erased. That looks through
 * the documents of everybody, a page at a time: it is done for nothing else.
 */
final class DamagedAccountErasure {
    private final DocumentCollection states;

    DamagedAccountErasure(DocumentCollection states) {
        this.states = states;
    }

    /**
     * What is to be erased for this person.
     *
     * @param damaged the document that cannot be read: their own, or the one to which theirs points
     */
    Loaded of(Identity person, Document damaged) {
        Set<Identity> identities = new LinkedHashSet<>();
        Identity.parse(damaged.id()).ifPresent(identities::add);
        identities.add(person);
        identities.addAll(listed(damaged));
        List<Loaded> found = new ArrayList<>();
        DocumentScan.forEachUntil(states, "", document -> {
            if (!document.id().equals(damaged.id()) && listed(document).contains(person)) {
                // What is damaged only pointed there.
                whole(document).ifPresent(found::add);
            }
            pointsTo(document, identities).ifPresent(identities::add);
            return !found.isEmpty();
        });
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Identity first = identities.iterator().next();
        FreelancerState nothing = FreelancerState.empty(first)
                .withIdentity(identity -> identity.with(List.copyOf(identities)))
                .withSession(talk -> talk.with(EventKeySalvage.of(damaged, identities)));
        return new Loaded(nothing, Optional.of(damaged), ProcessedEvents.NONE);
    }

    private static Optional<Identity> pointsTo(Document document, Set<Identity> identities) {
        try {
            return AliasDocument.read(document)
                    .filter(aliasDocument -> identities.contains(aliasDocument.to()))
                    .flatMap(aliasDocument -> Identity.parse(document.id()));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Optional<Loaded> whole(Document document) {
        try {
            return Optional.of(
                    new Loaded(FreelancerStateMapper.read(document), Optional.of(document), ProcessedEvents.NONE));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** The identities of a state, as far as these alone can be read. */
    private static List<Identity> listed(Document document) {
        try {
            return BsonFields.of(document.body()).texts("identities").stream()
                    .flatMap(text -> Identity.parse(text).stream())
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }
}
