package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All of a freelancer's Connects: what somebody recorded, and the terms. Balance, lots and everything else follow from
 * these and from the day asked about (W-01). Never changes; a recording gives a further wallet. Equal by its parts.
 */
public final class Wallet {
    public static final Wallet EMPTY = new Wallet(List.of(), Terms.UNSET, Optional.empty(), 0, Optional.empty());

    private final List<RecordedEntry> entries;
    private final Terms terms;
    private final Optional<Checkpoint> checkpoint;
    private final long archivedThroughSeq;
    private final Optional<Earnings> earnings;
    private final LastStatement last = new LastStatement();

    /**
     * A wallet of these.
     *
     * @param entries the entries at hand, in the order recorded; older ones may lie in pages
     * @param terms account kind and policy, dated (W-09)
     * @param checkpoint where the replay starts when entries lie in pages that are not at hand
     * @param archivedThroughSeq the number of the last entry that lies in a page; 0 = none does
     * @param earnings the earnings balance, where it is kept (G-08)
     */
    public Wallet(
            List<RecordedEntry> entries,
            Terms terms,
            Optional<Checkpoint> checkpoint,
            long archivedThroughSeq,
            Optional<Earnings> earnings) {
        this.entries = List.copyOf(entries);
        this.terms = terms;
        this.checkpoint = checkpoint;
        this.archivedThroughSeq = archivedThroughSeq;
        this.earnings = earnings;
    }

    public List<RecordedEntry> entries() {
        return entries;
    }

    public Terms terms() {
        return terms;
    }

    public Optional<Checkpoint> checkpoint() {
        return checkpoint;
    }

    public long archivedThroughSeq() {
        return archivedThroughSeq;
    }

    public Optional<Earnings> earnings() {
        return earnings;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Wallet wallet && parts().equals(wallet.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(entries, terms, checkpoint, archivedThroughSeq, earnings);
    }

    /**
     * Takes over a ledger that was kept elsewhere, such as in an export: numbers, references, limits and the replay are
     * checked as if it had been recorded here, one entry after the other; nothing is mended.
     *
     * @param entries the entries, in any order, each with the stamp that it is to keep
     * @param earnings the earnings balance, where it is kept (G-08)
     * @return the wallet, or the first thing that is wrong
     */
    public static ImportResult imported(
            List<RecordedEntry> entries, Terms terms, Optional<Earnings> earnings, RecordingContext context) {
        return new LedgerImporter(entries, terms, earnings, context).taken();
    }

    /**
     * The wallet at the end of this day; the same entries, terms and day always give the same statement (W-02). The day
     * must not {@linkplain #needsArchive need pages}, unless it is the wallet's last. An entry dated further ahead than
     * time zones explain was recorded by a clock that ran ahead: it counts from the day of the next entry, or else from
     * this one.
     */
    public Statement on(LocalDate day, Policies policies) {
        if (checkpoint.filter(kept -> day.isBefore(kept.day())).isPresent()) {
            throw new IllegalStateException("the entries of " + day + " lie in pages");
        }
        return last.of(this, day, policies);
    }

    /**
     * What each proposal cost with its boosts and without what came back, by its number, as the lots cost that paid it
     * (W-33). Free Connects cost nothing; those of which nobody knows count at the policy's price. The wallet must have all
     * its entries at hand.
     */
    public Map<Long, Usd> proposalCosts(LocalDate day, Policies policies) {
        Map<Long, Usd> costs = new HashMap<>();
        ConnectsPolicy policy = terms.policy(day, policies);
        LedgerReplay.present(this, day, policies)
                .costs()
                .byProposal()
                .forEach((proposal, share) -> costs.put(proposal, share.at(policy)));
        return costs;
    }

    /**
     * Records what happened, all of it or nothing.
     *
     * @return the wallet after it, or why it was not recorded
     */
    public RecordingResult record(List<EntryDraft> drafts, RecordingContext context) {
        return new EntryRecorder(this, context).record(drafts);
    }

    /**
     * Records what happened together with a correction that makes up for what was missing (W-04), in one write.
     *
     * @param shows what Upwork shows now, after all of it
     * @return the wallet after it, with that balance on that day, or why it was not recorded
     */
    public RecordingResult recordAsShown(List<EntryDraft> drafts, Connects shows, RecordingContext context) {
        return new ShortageCorrector(this, context).record(drafts, shows);
    }

    /** What {@link #undo(RecordingContext)} would take back: the entries of the last message not yet undone (W-05). */
    public List<RecordedEntry> undoable() {
        return EntryUndoer.last(this);
    }

    /** The messages that have entries not yet undone, the last one first; as far as they are at hand. */
    public List<String> undoableEvents() {
        return EntryUndoer.events(this);
    }

    /** The message of the last standing entry for this job: what came back, a boost, or the proposal itself. */
    public Optional<String> undoableEvent(JobId job) {
        return EntryUndoer.eventOf(this, job);
    }

    /** Takes back all entries of the last message not yet undone; again, those of the one before (W-05). */
    public RecordingResult undo(RecordingContext context) {
        return new EntryUndoer(this, context).undo(undoable());
    }

    /** Takes back all entries of this message that are not undone yet. */
    public RecordingResult undo(String eventId, RecordingContext context) {
        return new EntryUndoer(this, context).undo(EntryUndoer.open(this, eventId));
    }

    /** Takes back these entries alone, whatever message caused them; those that were taken back already are left out. */
    public RecordingResult undo(List<RecordedEntry> chosen, RecordingContext context) {
        Set<Long> gone = reversedSeqs();
        return new EntryUndoer(this, context)
                .undo(chosen.stream()
                        .filter(entry -> !gone.contains(entry.seq()))
                        .toList());
    }

    /** Chooses the kind of account, from the beginning when it is the first choice, else from today on (W-09). */
    public TermsChangeResult chooseAccount(AccountKind account, RecordingContext context) {
        return new TermsChanger(this, context).account(account);
    }

    /** Chooses the policy by its name, from the beginning when it is the first choice, else from today on (W-09). */
    public TermsChangeResult choosePolicy(String name, RecordingContext context) {
        return new TermsChanger(this, context).policy(name);
    }

    /** Takes back the only choice of an account kind, as if none had been made; after a further one, a freelancer's from today. */
    public TermsChangeResult forgetAccount(RecordingContext context) {
        return new TermsChanger(this, context).noAccount();
    }

    /** Takes back the only choice of a policy, as if none had been made; after a further one, the default from today. */
    public TermsChangeResult forgetPolicy(RecordingContext context) {
        return new TermsChanger(this, context).noPolicy();
    }

    /** The entries that this message caused (W-10), as far as they are at hand. */
    public List<RecordedEntry> causedBy(String eventId) {
        return entries.stream().filter(entry -> entry.eventId().equals(eventId)).toList();
    }

    /** Those of them that stand: not taken back, and taking back no other. */
    public List<RecordedEntry> standing(String eventId) {
        return EntryUndoer.open(this, eventId);
    }

    /** Whether this message may have caused an entry that lies in a page; only the page tells for certain. */
    public boolean mayBeArchived(String eventId) {
        return checkpoint
                .filter(point -> archivedThroughSeq > 0)
                .filter(point -> point.archivedEvents()
                        .map(archivedEvents -> archivedEvents.mayHold(eventId))
                        .orElse(true))
                .isPresent();
    }

    /** Whether a redelivered message is recognised by what the checkpoint knows of the pages. */
    public boolean knowsArchivedEvents() {
        return checkpoint.flatMap(Checkpoint::archivedEvents).isPresent() || checkpoint.isEmpty();
    }

    /** The same, whose checkpoint knows what caused the entries in pages, from the wallet with all of them. */
    public Wallet knowingArchivedEvents(Wallet whole) {
        ArchivedEventIds events = ArchivedEventIds.NONE.plus(whole.upTo(archivedThroughSeq));
        return new Wallet(entries, terms, checkpoint.map(point -> point.knowing(events)), archivedThroughSeq, earnings);
    }

    /** The entries at hand up to this number, in the order recorded. */
    List<RecordedEntry> upTo(long seq) {
        return entries.stream().filter(entry -> entry.seq() <= seq).toList();
    }

    /** The entry of this number, if it is at hand; found by halving, as they lie in the order of their numbers. */
    public Optional<RecordedEntry> entry(long seq) {
        int from = 0;
        int to = entries.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (entries.get(middle).seq() < seq) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < entries.size() && entries.get(from).seq() == seq
                ? Optional.of(entries.get(from))
                : Optional.empty();
    }

    /** Whether anything was ever recorded; otherwise the balance is not 0 but unknown (W-14). */
    public boolean isInitialized() {
        return !entries.isEmpty() || checkpoint.isPresent();
    }

    /**
     * The day that counts as today: never before the wallet's last day, whatever became of the zone (W-04). An entry
     * more than {@value FutureEntries#ZONES} days ahead, the most by which zones differ, was recorded by a clock that
     * ran ahead: it moves no day.
     */
    public LocalDate today(LocalDate inZone) {
        LocalDate last = checkpoint.map(Checkpoint::day).orElse(inZone);
        LocalDate latest = inZone.plusDays(FutureEntries.ZONES);
        for (RecordedEntry entry : entries) {
            LocalDate day = entry.effectiveOn();
            last = day.isAfter(last) && !day.isAfter(latest) ? day : last;
        }
        return last.isAfter(inZone) ? last : inZone;
    }

    /** Whether anything stands in it: it holds more than what was taken back. */
    public boolean isKept() {
        return checkpoint.isPresent() || !undoable().isEmpty();
    }

    /** The number of the last entry; 0 = none. */
    public long lastSeq() {
        return entries.isEmpty()
                ? archivedThroughSeq
                : Math.max(archivedThroughSeq, entries.get(entries.size() - 1).seq());
    }

    /** How many were bought in this month and not taken back (G-04). */
    public Connects boughtIn(YearMonth month) {
        int kept = checkpoint
                .filter(point -> YearMonth.from(point.day()).equals(month))
                .map(point -> point.boughtInMonth().value())
                .orElse(0);
        int bought = effectiveEntries(EntryKind.PURCHASE)
                .filter(entry -> YearMonth.from(entry.effectiveOn()).equals(month))
                .mapToInt(RecordedEntry::amount)
                .sum();
        return Connects.of(kept + bought);
    }

    /** The first day on which each kind of free Connects was given and not taken back (G-02). */
    public Map<GrantKind, LocalDate> firstGrants() {
        Map<GrantKind, LocalDate> first =
                new HashMap<>(checkpoint.map(Checkpoint::firstGrants).orElse(Map.of()));
        effectiveEntries(EntryKind.GRANT)
                .map(Grant.class::cast)
                .forEach(grant -> first.merge(
                        grant.grant(), grant.effectiveOn(), (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }

    /** Keeps the earnings balance from now on as it was told; empty = no longer (G-08). */
    public Wallet withEarnings(Optional<Usd> told) {
        return new Wallet(
                entries, terms, checkpoint, archivedThroughSeq, told.map(balance -> new Earnings(balance, lastSeq())));
    }

    /**
     * The same entries under other terms; for what was stored. {@link TermsChangeResult} is for what somebody chooses.
     */
    public Wallet withTerms(Terms other) {
        return new Wallet(entries, other, checkpoint, archivedThroughSeq, earnings);
    }

    /** Whether only the pages can tell what a further entry on this day does. */
    public boolean needsArchive(LocalDate day) {
        return checkpoint.filter(point -> point.reaches(day)).isPresent();
    }

    /** Whether a statement has every line from this day on, without the pages. */
    public boolean hasEveryLineSince(LocalDate day) {
        return checkpoint.filter(point -> !day.isAfter(point.day())).isEmpty();
    }

    /** Whether only the pages can tell what the wallet would be without this entry. */
    boolean isInCheckpoint(RecordedEntry entry) {
        return checkpoint.filter(point -> point.holds(entry)).isPresent();
    }

    /**
     * The wallet with all its entries at hand, from those of all its pages; one that is at hand already counts once.
     */
    public Wallet withArchive(List<RecordedEntry> archive) {
        Map<Long, RecordedEntry> bySeq = new java.util.TreeMap<>();
        archive.forEach(entry -> bySeq.put(entry.seq(), entry));
        entries.forEach(entry -> bySeq.put(entry.seq(), entry));
        return new Wallet(List.copyOf(bySeq.values()), terms, Optional.empty(), archivedThroughSeq, earnings);
    }

    /**
     * Moves old entries out to pages, so that what is read and written with every message stays small.
     *
     * @return the wallet to keep, and the pages that have to be written before it
     */
    public ArchiveResult archived(LocalDate today, Policies policies) {
        return EntryArchiver.USUAL.archive(this, today, policies);
    }

    Wallet plus(List<RecordedEntry> more, Optional<Earnings> earningsAfter) {
        List<RecordedEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new Wallet(all, terms, checkpoint, archivedThroughSeq, earningsAfter);
    }

    /** The numbers of the entries that were taken back. */
    Set<Long> reversedSeqs() {
        Set<Long> seqs = new HashSet<>();
        for (RecordedEntry entry : entries) {
            if (entry instanceof Reversal reversal) {
                seqs.add(reversal.reverses());
            }
        }
        return seqs;
    }

    /** The entries that the replay has to take, in its order: what a checkpoint holds is left out. */
    List<RecordedEntry> inReplayOrder() {
        List<RecordedEntry> ordered = new ArrayList<>(entries);
        ordered.removeIf(this::isInCheckpoint);
        ordered.sort(RecordedEntry.REPLAY_ORDER);
        return ordered;
    }

    /** The entries of this kind after the checkpoint that were not taken back. */
    Stream<RecordedEntry> effectiveEntries(EntryKind kind) {
        Set<Long> gone = reversedSeqs();
        return entries.stream()
                .filter(entry -> entry.kind() == kind && !gone.contains(entry.seq()) && !isInCheckpoint(entry));
    }

    /**
     * A wallet without its old entries, and the pages that hold them. The pages are to be written before the wallet; a page
     * that is there already is the same.
     *
     * @param pages the pages that were not written before
     */
    public record ArchiveResult(Wallet wallet, List<EntryArchivePage> pages) {
        public ArchiveResult {
            pages = List.copyOf(pages);
        }
    }
}
