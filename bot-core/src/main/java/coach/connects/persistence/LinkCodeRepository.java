package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.AccountLinkCode;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The codes that are out, so that they outlive a restart and work on every process. Every method throws
 * {@link coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class LinkCodeRepository {
    private static final int AT_ONCE = 100;
    private static final int MOST_ROUNDS = 1_000;

    private final DocumentCollection codes;

    public LinkCodeRepository(DocumentStore store) {
        this.codes = store.collection("codes");
    }

    /** The code, old or used ones too; not one that is damaged. */
    public Optional<AccountLinkCode> find(String code) {
        return codes.find(code).flatMap(LinkCodeRepository::read);
    }

    /**
     * Lets a new code out.
     *
     * @return false when it is out already: draw another one
     */
    public boolean issue(AccountLinkCode code) {
        return codes.insert(AccountLinkMapper.first(code));
    }

    /**
     * Takes a code for the person who entered it; the same person may take it again.
     *
     * @return false when it does not work any more
     */
    public boolean use(String code, Identity person, Instant now) {
        Optional<Document> stored = codes.find(code);
        Optional<AccountLinkCode> open =
                stored.flatMap(LinkCodeRepository::read).filter(one -> one.isOpenTo(person, now));
        if (open.isEmpty()) {
            return false;
        }
        Document next = AccountLinkMapper.next(stored.orElseThrow(), open.get().usedBy(person, now));
        return codes.replace(next, stored.orElseThrow().revision());
    }

    /** One that is damaged is no code any more. */
    private static Optional<AccountLinkCode> read(Document document) {
        try {
            return Optional.of(DamagedDocuments.need(document, AccountLinkMapper::read));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    public void drop(String code) {
        codes.delete(code);
    }

    /** When the next code is over, or empty when none is out. */
    public Optional<Instant> nextDue() {
        return DocumentCollection.nextDue(codes);
    }

    /** Removes the codes that a clock issued which ran ahead of this instant: they work for nobody (S-12). */
    public void dropIssuedAhead(Instant now) {
        DocumentScan.forEach(
                codes,
                "",
                document -> read(document)
                        .filter(code -> code.until().isAfter(now.plus(AccountLinkCode.LIFE)))
                        .ifPresent(code -> codes.delete(document.id(), document.revision())));
    }

    /** Removes the codes that are over; of very many, those longest over. */
    public void sweep(Instant now) {
        for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            List<Document> over = codes.due(now, AT_ONCE);
            over.forEach(document -> codes.delete(document.id(), document.revision()));
            if (over.size() < AT_ONCE) {
                return;
            }
        }
    }
}
