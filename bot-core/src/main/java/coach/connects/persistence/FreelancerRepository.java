package coach.connects.persistence;

import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.reminder.ReminderState.Notice;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.session.ProcessedEvents;
import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The freelancers: a state each, and beside it the pages of their older entries and the checks that came to a
 * verdict. Every method throws {@link coach.connects.store.StoreUnavailableException} when the database cannot be
 * reached.
 */
public final class FreelancerRepository {
    private final DocumentStore store;
    private final Backoff backoff;
    private final MonthEndSpread spread;
    private final DocumentCollection states;
    private final EntryArchiveStore archiver;
    private final DocumentCollection checks;
    private final UnsavedChecks newChecks;
    private final ApplicantIndex applicants;
    private final IdentityLinker linker;
    private final DamagedDocuments damagedDocuments = new DamagedDocuments();

    /** Keeps them in this store, and waits on the real clock where others are at the same. */
    public FreelancerRepository(DocumentStore store) {
        this(store, Backoff.real());
    }

    public FreelancerRepository(DocumentStore store, Backoff backoff) {
        this(store, backoff, MonthEndSpread.NONE);
    }

    /**
     * Keeps them in this store.
     *
     * @param spread when those are looked at who fall due at the same instant
     */
    public FreelancerRepository(DocumentStore store, Backoff backoff, MonthEndSpread spread) {
        this.store = store;
        this.backoff = backoff;
        this.spread = spread;
        this.states = store.collection("freelancers");
        this.archiver =
                new EntryArchiveStore(store.collection("pages"), store.collection("agency_pages"), damagedDocuments);
        this.checks = store.collection("checks");
        this.newChecks = new UnsavedChecks(checks);
        this.applicants = new ApplicantIndex(store, damagedDocuments);
        this.linker = new IdentityLinker(states, backoff, this::deleteRest, archiver::delete);
    }

    /**
     * A state as it was read.
     *
     * @param state the state; a fresh one for somebody of whom nothing is kept
     * @param handledBeforeLink the messages that were handled under this identity before it joined another
     */
    public record Loaded(FreelancerState state, Optional<Document> stored, ProcessedEvents handledBeforeLink) {
        /** Whether this message has been handled: one of the last, or one that caused an entry at hand. */
        public boolean handled(String eventId) {
            return state.processed().contains(eventId)
                    || handledBeforeLink.contains(eventId)
                    || state.wallets().stream()
                            .anyMatch(wallet -> !wallet.causedBy(eventId).isEmpty());
        }

        /** The same, as if this message had not been handled. */
        public Loaded forgetting(String eventId) {
            return new Loaded(
                    state.withSession(
                            session -> session.with(session.processed().without(eventId))),
                    stored,
                    handledBeforeLink.without(eventId));
        }

        /** The revision of the document, 0 when there is none. */
        public long revision() {
            return stored.map(Document::revision).orElse(0L);
        }
    }

    /** What is kept under this identity: one read. */
    public IdentityLookup find(Identity identity) {
        return linker.find(identity);
    }

    /** The state of the person with this identity; a fresh one for somebody of whom nothing is kept. */
    public Loaded load(Identity identity) {
        return load(find(identity));
    }

    /**
     * The same for what was found already: no further read, or one for an identity that joined another. Where a crash left
     * identities on their way in or out, that is finished first, by writing.
     */
    public Loaded load(IdentityLookup lookup) {
        if (lookup.isFirst()) {
            FreelancerState state = lookup.state();
            if (state.linking().pending().isEmpty()) {
                return new Loaded(state, lookup.document(), ProcessedEvents.NONE);
            }
        }
        return linker.load(lookup);
    }

    /** Finishes what the state of this first identity says of others on their way in or out, also after a crash. */
    public void finishLinking(Identity first) {
        linker.finish(first);
    }

    /**
     * Saves a state in the place of the one that was read. All that happens in a save stands here: when to look at it next
     * is worked out anew, old entries move to pages, its jobs are indexed, and then one compare-and-set; a crash between
     * them leaves pages and an index that the next save writes again.
     *
     * @return false when somebody else saved in between: nothing was changed, load it again
     */
    public boolean save(Loaded before, FreelancerState changed, Instant now, Policies policies) {
        FreelancerState due = Rescheduler.afterChange(before.state(), changed.about(Pool.OWN), now, policies);
        FreelancerState scheduled = due.dueAt().equals(before.state().dueAt()) ? due : spread.of(due);
        FreelancerState archived = archiver.archive(scheduled, now, policies);
        for (Pool pool : Pool.values()) {
            applicants.keep(
                    archived.id(),
                    before.state().about(pool).wallet(),
                    scheduled.about(pool).wallet());
        }
        return replace(states, before.stored(), archived);
    }

    /** Who recorded a proposal for this job at some time. */
    public List<Identity> applicants(JobId job) {
        return applicants.of(job);
    }

    /** Saves a state in the place of this document, unless somebody else saved in between. */
    static boolean replace(DocumentCollection states, Optional<Document> before, FreelancerState after) {
        return DocumentCollection.put(
                states,
                before,
                after.id().toString(),
                after.dueAt(),
                FreelancerStateMapper.schemaOf(after),
                FreelancerStateMapper.write(after));
    }

    /**
     * Leaves a notice for the person with this identity, to be told to them in private, once. Somebody of whom nothing
     * is kept gets none.
     */
    public void addNotice(Identity identity, Notice notice, Instant now, Policies policies) {
        change(identity, state -> state.withReminders(reminders -> reminders.withNotice(notice)), now, policies);
    }

    /** Changes a state that is kept; over again when somebody else saved in between. */
    public void change(Identity identity, UnaryOperator<FreelancerState> change, Instant now, Policies policies) {
        Backoff.Tries tries = backoff.begin();
        while (true) {
            Loaded loaded = load(identity);
            FreelancerState after = change.apply(loaded.state());
            boolean nothing =
                    loaded.stored().isEmpty() || loaded.state().erasedAt().isPresent() || after.equals(loaded.state());
            if (nothing || save(loaded, after, now, policies)) {
                return;
            }
            tries.lost();
        }
    }

    /**
     * Keeps checks; one that is kept already stays as it is.
     *
     * @return those that were not
     */
    public List<CheckRecord> saveChecks(List<CheckRecord> records) {
        return newChecks.addAll(records);
    }

    /** Takes back checks that were new, as what names them was not saved. */
    public void dropChecks(List<CheckRecord> fresh) {
        newChecks.drop(fresh);
    }

    /** Erases what is kept beside the state, and what the engine still keeps of both. */
    public void deleteRest(Identity owner) {
        each(checks, owner, document -> checks.delete(document.id()));
        archiver.delete(owner);
        applicants.forget(owner);
        store.erased();
    }

    /** Removes the mark of somebody who was erased, unless they have come back since. */
    public boolean removeTombstone(Loaded mark) {
        return mark.stored()
                .map(document -> states.delete(document.id(), document.revision()))
                .orElse(false);
    }

    /**
     * The states that are to be looked at by now, longest due first. One that cannot be read keeps no other from its
     * turn: it is looked at again in an hour, and counted among the {@link #unreadable}.
     */
    public List<Loaded> due(Instant now, int limit) {
        return states.due(now, limit).stream()
                .flatMap(document -> damagedDocuments
                        .due(states, document, now, FreelancerStateMapper::read)
                        .map(state -> new Loaded(state, Optional.of(document), ProcessedEvents.NONE))
                        .stream())
                .toList();
    }

    /** Looks at this one again in an hour, whatever stands in it: nothing else of it is written. */
    public void putOff(Loaded loaded, Instant now) {
        loaded.stored().ifPresent(document -> damagedDocuments.putOff(states, document, now));
    }

    /** How many documents of freelancers could not be read, and were set aside. */
    public int unreadable() {
        return damagedDocuments.count();
    }

    /** What is wrong with what is kept of this person: it cannot be read, or nothing can be worked out from it. */
    public Optional<UnreadableException> damage(Identity person, Instant now, Policies policies) {
        try {
            Loaded loaded = load(person);
            return DamagedDocuments.failure(loaded.state().id(), () -> Rescheduler.anew(loaded.state(), now, policies));
        } catch (UnreadableException e) {
            return Optional.of(e);
        }
    }

    /**
     * What is to be erased for somebody whose data cannot be read: a state that knows nothing but who they are. It
     * looks through everybody's documents.
     *
     * @param damaged the document of which {@link UnreadableException} told
     */
    public Optional<Loaded> toErase(Identity person, UnreadableException damaged) {
        return states.find(damaged.id()).map(document -> new DamagedAccountErasure(states).of(person, document));
    }

    /** When the next state is to be looked at, or empty when none is. */
    public Optional<Instant> nextDue() {
        return DocumentCollection.nextDue(states);
    }

    public Optional<CheckRecord> check(FreelancerState owner, String id) {
        boolean own = owner.identities().stream().anyMatch(identity -> id.startsWith(prefix(identity)));
        return own ? checks.find(id).flatMap(this::check) : Optional.empty();
    }

    private Optional<CheckRecord> check(Document document) {
        return damagedDocuments.read("checks", document, CheckRecordMapper::read);
    }

    /** The newest check of this job by this freelancer. */
    public Optional<CheckRecord> lastCheck(FreelancerState owner, JobId job) {
        return checks(owner).stream()
                .filter(check -> check.posting().job().filter(job::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** All checks of this freelancer that can be read, oldest first. */
    public List<CheckRecord> checks(FreelancerState owner) {
        newChecks.dropLeft();
        List<CheckRecord> all = new ArrayList<>();
        owner.identities()
                .forEach(identity ->
                        each(checks, identity, document -> check(document).ifPresent(all::add)));
        all.sort(java.util.Comparator.comparing(CheckRecord::checkedAt));
        return all;
    }

    /**
     * The wallet with its old pages read in, so that it can look behind its checkpoint; without one that is damaged.
     */
    public Wallet wholeWallet(FreelancerState owner) {
        return archiver.wholeWallet(owner);
    }

    /**
     * Whether this message caused an entry that lies in a page: a look into what the checkpoint knows of the
     * pages, and a read of them only where that may be.
     */
    public boolean isArchived(FreelancerState owner, String eventId) {
        return archiver.isArchived(owner, eventId);
    }

    private static String prefix(Identity owner) {
        return owner.inPath() + "/";
    }

    private static void each(DocumentCollection documents, Identity owner, Consumer<Document> use) {
        DocumentScan.forEach(documents, prefix(owner), use);
    }
}
