package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.wallet.EntryArchivePage;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import coach.connects.wallet.Wallet.ArchiveResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves old entries from the states to pages beside them, and reads them back.
 *
 * @param pages where those of one's own pool are
 * @param agencyPages where those of an agency's are (W-37)
 * @param damagedDocuments counts those that cannot be read
 */
record EntryArchiveStore(DocumentCollection pages, DocumentCollection agencyPages, DamagedDocuments damagedDocuments) {
    /**
     * The state with its old entries moved to pages. A crash before the state is saved leaves pages that the next save
     * writes again.
     */
    FreelancerState archive(FreelancerState state, Instant now, Policies policies) {
        FreelancerState own = archivePool(state, now, policies);
        return own.account().agency().wallet().isInitialized()
                ? archivePool(own.about(Pool.AGENCY), now, policies).about(Pool.OWN)
                : own;
    }

    private FreelancerState archivePool(FreelancerState state, Instant now, Policies policies) {
        LocalDate today =
                state.wallet().today(state.reminderInput(policies).times().day(now));
        ArchiveResult archived = knowingArchivedEvents(state).archived(today, policies);
        for (EntryArchivePage page : archived.pages()) {
            pages(state).insert(EntryArchivePageMapper.write(state.id(), page));
        }
        return state.withAccount(account -> account.with(archived.wallet()));
    }

    /** A wallet kept before its checkpoint knew what caused the entries in its pages: they are read for that, once. */
    private Wallet knowingArchivedEvents(FreelancerState owner) {
        Wallet wallet = owner.wallet();
        return wallet.knowsArchivedEvents() ? wallet : wallet.knowingArchivedEvents(wholeWallet(owner));
    }

    /**
     * The wallet of the pool that the state is about, with its old pages read in, so that it can look behind its checkpoint;
     * without one that is damaged.
     */
    Wallet wholeWallet(FreelancerState owner) {
        if (owner.wallet().checkpoint().isEmpty()) {
            return owner.wallet();
        }
        List<RecordedEntry> entries = new ArrayList<>();
        DocumentScan.forEach(
                pages(owner),
                prefix(owner.id()),
                document -> damagedDocuments
                        .read("pages", document, EntryArchivePageMapper::read)
                        .ifPresent(entries::addAll));
        return owner.wallet().withArchive(entries);
    }

    /**
     * Whether this message caused an entry that lies in a page: a look into what the checkpoint knows of the
     * pages, and a read of them only where that may be.
     */
    boolean isArchived(FreelancerState owner, String eventId) {
        return isArchivedThere(owner, eventId)
                || isArchivedThere(owner.about(owner.pool().other()), eventId);
    }

    private boolean isArchivedThere(FreelancerState owner, String eventId) {
        return owner.wallet().mayBeArchived(eventId)
                && !wholeWallet(owner).causedBy(eventId).isEmpty();
    }

    /** Deletes the pages of this identity. */
    void delete(Identity owner) {
        for (DocumentCollection kept : List.of(pages, agencyPages)) {
            DocumentScan.forEach(kept, prefix(owner), page -> kept.delete(page.id()));
        }
    }

    /** Those of the pool that the state is about. */
    private DocumentCollection pages(FreelancerState owner) {
        return owner.pool() == Pool.OWN ? pages : agencyPages;
    }

    private static String prefix(Identity owner) {
        return owner.inPath() + "/";
    }
}
