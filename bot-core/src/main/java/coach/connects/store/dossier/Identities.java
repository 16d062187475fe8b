package coach.connects.store.dossier;

import coach.connects.conversation.Dossier;
import coach.connects.conversation.HandledKeys;
import coach.connects.conversation.Linking.Loose;
import coach.connects.freelancer.Identity;
import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.Documents;
import coach.connects.store.NewerSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the document of each identity say what its freelancer's dossier says of it: one that is listed there points there,
 * one that is listed no more has a dossier of its own. The dossier is written first; what a crash left after that is
 * finished by whoever reads it next.
 */
final class Identities {
    private final Documents dossiers;
    private final Backoff backoff;

    Identities(Documents dossiers, Backoff backoff) {
        this.dossiers = dossiers;
        this.backoff = backoff;
    }

    /** The identities that stay, in the order of the dossier: without those who did something of their own meanwhile. */
    List<Identity> settled(Dossier dossier) {
        List<Identity> stay = new ArrayList<>();
        for (Identity identity : dossier.identities()) {
            if (identity.equals(dossier.id()) || pointed(identity, dossier)) {
                stay.add(identity);
            }
        }
        dossier.linking().loose().stream()
                .map(Loose::identity)
                .filter(identity -> !dossier.identities().contains(identity))
                .forEach(identity -> release(identity, dossier));
        return stay;
    }

    /** Whether the identity's document points to the dossier now. */
    private boolean pointed(Identity identity, Dossier dossier) {
        Backoff.Tries tries = backoff.begin();
        while (true) {
            Optional<Document> stored = dossiers.find(identity.toString());
            if (isUnreadable(stored)) {
                // Whatever it says: the dossier lists it, and nobody can say otherwise.
                return true;
            }
            Optional<Pointer> pointer = stored.flatMap(Pointer::read);
            if (pointer.filter(there -> there.to().equals(dossier.id())).isPresent()) {
                return true;
            }
            long revision = stored.map(Document::revision).orElse(0L);
            boolean agreed = dossier.linking()
                    .loose(identity)
                    .filter(loose -> loose.revision() == revision)
                    .isPresent();
            if (!agreed && pointer.isEmpty()) {
                return false;
            }
            if (write(identity, stored, new Pointer(dossier.id(), handled(stored, pointer)))) {
                return true;
            }
            tries.lost();
        }
    }

    /** What was handled under this document, and under the one it pointed to. */
    private HandledKeys handled(Optional<Document> stored, Optional<Pointer> pointer) {
        if (pointer.isEmpty()) {
            return stored.map(DossierForm::read).map(Dossier::handled).orElse(HandledKeys.NONE);
        }
        Optional<Document> next = dossiers.find(pointer.get().to().toString());
        HandledKeys there = next.flatMap(Pointer::read)
                .map(Pointer::handled)
                .orElseGet(
                        () -> next.map(DossierForm::read).map(Dossier::handled).orElse(HandledKeys.NONE));
        return pointer.get().handled().plus(there);
    }

    private boolean write(Identity identity, Optional<Document> stored, Pointer pointer) {
        if (stored.isEmpty()) {
            return dossiers.insert(
                    Document.first(identity.toString(), Optional.empty(), DossierForm.FIRST_SCHEMA, pointer.body()));
        }
        Document old = stored.get();
        return dossiers.replace(old.next(Optional.empty(), DossierForm.FIRST_SCHEMA, pointer.body()), old.revision());
    }

    /** Gives an identity an empty dossier of its own; the mark of somebody erased, where the freelancer is erased. */
    private void release(Identity identity, Dossier dossier) {
        Optional<Document> stored = dossiers.find(identity.toString());
        boolean unreadable = isUnreadable(stored);
        Optional<Pointer> pointer = unreadable ? Optional.empty() : stored.flatMap(Pointer::read);
        boolean erases = unreadable && dossier.erasedAt().isPresent();
        if (stored.isPresent() && (pointer.isPresent() || erases)) {
            HandledKeys before = pointer.map(Pointer::handled).orElse(HandledKeys.NONE);
            Dossier own = alone(identity, before, dossier)
                    .with(dossier.erasedAt(), dossier.erasedAt().flatMap(at -> dossier.dueAt()));
            Document next = stored.get().next(own.dueAt(), DossierForm.schemaOf(own), DossierForm.write(own));
            dossiers.replace(next, stored.get().revision());
        }
    }

    private static boolean isUnreadable(Optional<Document> stored) {
        try {
            return stored.isPresent() && stored.flatMap(Pointer::read).isEmpty() && isUnreadable(stored.get());
        } catch (NewerSchema e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    /** One that is read as a dossier, for what it had handled, and cannot be. */
    private static boolean isUnreadable(Document stored) {
        DossierForm.read(stored);
        return false;
    }

    /** The dossier of an identity that has left: empty, but it knows what was handled and which link codes did not fit. */
    static Dossier alone(Identity identity, HandledKeys before, Dossier left) {
        return Dossier.fresh(identity)
                .withHandled(before.plus(left.handled()))
                .with(left.linking().missesAlone());
    }
}
