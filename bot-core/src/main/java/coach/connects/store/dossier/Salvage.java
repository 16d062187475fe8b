package coach.connects.store.dossier;

import coach.connects.conversation.Dossier;
import coach.connects.conversation.HandledKeys;
import coach.connects.freelancer.Identity;
import coach.connects.store.Document;
import coach.connects.store.Documents;
import coach.connects.store.dossier.Freelancers.Loaded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what belongs to somebody whose own document cannot be read, so that all of it can be erased. That looks through the
 * documents of everybody, a page at a time: it is done for nothing else.
 */
final class Salvage {
    private static final int PAGE = 200;

    private final Documents dossiers;

    Salvage(Documents dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * What is to be erased for this person.
     *
     * @param person who asks
     * @param damaged the document that cannot be read: their own, or the one to which theirs points
     */
    Loaded of(Identity person, Document damaged) {
        Set<Identity> identities = new LinkedHashSet<>();
        Identity.parse(damaged.id()).ifPresent(identities::add);
        identities.add(person);
        identities.addAll(listed(damaged));
        String after = "";
        List<Document> page;
        do {
            page = dossiers.page("", after, PAGE);
            for (Document document : page) {
                after = document.id();
                if (!after.equals(damaged.id()) && listed(document).contains(person)) {
                    Optional<Dossier> whole = whole(document);
                    if (whole.isPresent()) {
                        // What is damaged only pointed there.
                        return new Loaded(whole.get(), Optional.of(document), HandledKeys.NONE);
                    }
                }
                pointsTo(document, identities).ifPresent(identities::add);
            }
        } while (page.size() == PAGE);
        Identity first = identities.iterator().next();
        Dossier nothing = Dossier.fresh(first).withIdentities(List.copyOf(identities));
        return new Loaded(nothing, Optional.of(damaged), HandledKeys.NONE);
    }

    private static Optional<Identity> pointsTo(Document document, Set<Identity> identities) {
        try {
            return Pointer.read(document)
                    .filter(pointer -> identities.contains(pointer.to()))
                    .flatMap(pointer -> Identity.parse(document.id()));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Optional<Dossier> whole(Document document) {
        try {
            return Optional.of(DossierForm.read(document));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** The identities of a dossier, as far as these alone can be read. */
    private static List<Identity> listed(Document document) {
        try {
            return Fields.of(document.body()).texts("identities").stream()
                    .flatMap(text -> Identity.parse(text).stream())
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }
}
