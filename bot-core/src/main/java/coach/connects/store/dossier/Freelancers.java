package coach.connects.store.dossier;

import coach.connects.conversation.CheckRecord;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Library;
import coach.connects.freelancer.Identity;
import coach.connects.job.JobId;
import coach.connects.store.Document;
import coach.connects.store.DocumentStore;
import coach.connects.store.Documents;
import coach.connects.wallet.Page;
import coach.connects.wallet.Policies;
import coach.connects.wallet.StoredEntry;
import coach.connects.wallet.Trimmed;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The freelancers: a dossier each, and beside it the pages of their older entries and the checks that came to a verdict.
 * Every method throws {@link coach.connects.store.StoreUnavailable} when the database cannot be reached.
 */
public final class Freelancers implements Library {
    private static final int PAGE = 200;

    private final Documents dossiers;
    private final Documents pages;
    private final Documents checks;

    /** Keeps them in this store. */
    public Freelancers(DocumentStore store) {
        this.dossiers = store.collection("freelancers");
        this.pages = store.collection("pages");
        this.checks = store.collection("checks");
    }

    /**
     * A dossier as it was read.
     *
     * @param dossier the dossier; a fresh one for somebody of whom nothing is kept
     * @param stored the document it was read from
     */
    public record Loaded(Dossier dossier, Optional<Document> stored) {}

    /** The dossier of the person with this identity; a fresh one for somebody of whom nothing is kept. */
    public Loaded load(Identity identity) {
        Optional<Document> stored = dossiers.find(identity.toString());
        return new Loaded(stored.map(DossierForm::read).orElseGet(() -> Dossier.fresh(identity)), stored);
    }

    /**
     * Saves a dossier in the place of the one that was read, old entries moved to pages first.
     *
     * @return false when somebody else saved in between: nothing was changed, load it again
     */
    public boolean save(Loaded before, Dossier after, LocalDate today, Policies policies) {
        Trimmed trimmed = after.wallet().trimmed(today, policies);
        for (Page page : trimmed.pages()) {
            pages.insert(PageForm.write(after.id(), page));
        }
        Dossier kept = after.with(trimmed.wallet());
        if (before.stored().isEmpty()) {
            return dossiers.insert(
                    Document.first(after.id().toString(), after.dueAt(), DossierForm.SCHEMA, DossierForm.write(kept)));
        }
        Document stored = before.stored().get();
        return dossiers.replace(
                stored.next(after.dueAt(), DossierForm.SCHEMA, DossierForm.write(kept)), stored.revision());
    }

    /** Keeps checks; one that is kept already stays as it is. */
    public void keep(List<CheckRecord> records) {
        records.forEach(record -> checks.insert(CheckForm.write(record)));
    }

    /** Erases what is kept beside the dossier. */
    public void eraseRest(Identity owner) {
        each(checks, owner, document -> checks.delete(document.id()));
        each(pages, owner, document -> pages.delete(document.id()));
    }

    /** Removes the mark of somebody who was erased, unless they have come back since. */
    public boolean removeMark(Loaded mark) {
        return mark.stored()
                .map(document -> dossiers.delete(document.id(), document.revision()))
                .orElse(false);
    }

    /** The dossiers that are to be looked at by now, longest due first. */
    public List<Loaded> due(Instant now, int limit) {
        return dossiers.due(now, limit).stream()
                .map(document -> new Loaded(DossierForm.read(document), Optional.of(document)))
                .toList();
    }

    /** When the next dossier is to be looked at, or empty when none is. */
    public Optional<Instant> nextDue() {
        return dossiers.due(Instant.ofEpochMilli(Long.MAX_VALUE), 1).stream()
                .findFirst()
                .flatMap(Document::dueAt);
    }

    @Override
    public Optional<CheckRecord> check(Dossier owner, String id) {
        return id.startsWith(prefix(owner.id())) ? checks.find(id).map(CheckForm::read) : Optional.empty();
    }

    @Override
    public Optional<CheckRecord> lastCheck(Dossier owner, JobId job) {
        return checks(owner).stream()
                .filter(check -> check.posting().job().filter(job::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<CheckRecord> checks(Dossier owner) {
        List<CheckRecord> all = new ArrayList<>();
        each(checks, owner.id(), document -> all.add(CheckForm.read(document)));
        all.sort(java.util.Comparator.comparing(CheckRecord::checkedAt));
        return all;
    }

    @Override
    public Wallet wholeWallet(Dossier owner) {
        if (owner.wallet().checkpoint().isEmpty()) {
            return owner.wallet();
        }
        List<StoredEntry> entries = new ArrayList<>();
        each(pages, owner.id(), document -> entries.addAll(PageForm.read(document)));
        return owner.wallet().withPages(entries);
    }

    private static String prefix(Identity owner) {
        return owner.inPath() + "/";
    }

    private static void each(Documents documents, Identity owner, Consumer<Document> use) {
        String prefix = prefix(owner);
        String after = "";
        List<Document> page;
        do {
            page = documents.page(prefix, after, PAGE);
            page.forEach(use);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }
}
