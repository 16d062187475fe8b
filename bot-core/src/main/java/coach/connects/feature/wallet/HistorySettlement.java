package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.RecordingResult.Recorded;
import coach.connects.wallet.Return;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import coach.connects.wallet.comparison.Difference;
import coach.connects.wallet.comparison.HistoryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Settles differences to Upwork's history, each whole or not at all, all of them in one write. */
final class HistorySettlement {
    /** How often what was refused is tried again after the others; returns may make room for what was spent later. */
    private static final int MOST_ROUNDS = 4;

    /** How many are tried one by one; those beyond are left for the next press. */
    private static final int MOST_SINGLY = 150;

    private final CommandContext context;
    private final PageProposals page;
    private final RecordingContext recording;
    private final List<RecordedEntry> made = new ArrayList<>();
    private final List<Difference> left = new ArrayList<>();
    private Optional<RecordingResult> refusal = Optional.empty();
    private Wallet wallet;

    /** Of differences between this page and the wallet. */
    HistorySettlement(CommandContext context, PageProposals page) {
        this.context = context;
        this.page = page;
        this.recording = new WalletAccess(context).recordingContext().recordAnyway();
        this.wallet = context.archive().wholeWallet(context.state());
    }

    /** Settles as many of these as can be. */
    void settle(List<Difference> differences) {
        List<Difference> open = new ArrayList<>(differences);
        open.sort(Comparator.comparing(HistorySettlement::order));
        recordAtOnce(open);
        List<Difference> later = open.subList(Math.min(open.size(), MOST_SINGLY), open.size());
        List<Difference> now = new ArrayList<>(open.subList(0, Math.min(open.size(), MOST_SINGLY)));
        boolean further = true;
        for (int round = 0; round < MOST_ROUNDS && further && !now.isEmpty(); round++) {
            further = now.removeIf(this::isSettled);
        }
        left.addAll(now);
        left.addAll(later);
    }

    /** What came in before what was spent on the same day, and what needs a proposal behind that. */
    private static String order(Difference difference) {
        Optional<HistoryRow> shown = difference instanceof Difference.Missing missing
                ? Optional.of(missing.shown())
                : difference instanceof Difference.Changed changed ? Optional.of(changed.shown()) : Optional.empty();
        return shown.map(row -> "1" + row.day() + place(row)).orElse("0");
    }

    private static int place(HistoryRow row) {
        return RowEntries.needsProposal(row) ? 3 : row.amount() > 0 ? 1 : 2;
    }

    /** Rows that stand by themselves are recorded in one go, where they can be. */
    private void recordAtOnce(List<Difference> open) {
        List<Difference> rows = new ArrayList<>();
        List<EntryDraft> drafts = new ArrayList<>();
        Statement today = wallet.on(wallet.today(context.today()), context.policies());
        RowEntries entries = new RowEntries(context, wallet, today, page);
        for (Difference difference : open) {
            if (difference instanceof Difference.Missing missing && !RowEntries.needsProposal(missing.shown())) {
                entries.draft(missing.shown()).ifPresent(draft -> {
                    rows.add(difference);
                    drafts.add(draft);
                });
            }
        }
        if (drafts.size() > 1 && keep(wallet.record(drafts, recording))) {
            open.removeAll(rows);
        }
    }

    private boolean keep(RecordingResult result) {
        Optional<Recorded> done = result.recorded();
        done.ifPresent(recorded -> {
            wallet = recorded.after();
            made.addAll(recorded.entries());
        });
        refusal = done.isPresent() ? refusal : Optional.of(result);
        return done.isPresent();
    }

    private boolean isSettled(Difference difference) {
        if (difference instanceof Difference.Missing missing) {
            return RowEntries.recorded(context, wallet, page, missing.shown())
                    .filter(this::keep)
                    .isPresent();
        }
        if (difference instanceof Difference.Changed changed) {
            return replaced(changed);
        }
        RecordedEntry entry =
                difference instanceof Difference.Twice twice ? twice.entry() : ((Difference.Extra) difference).entry();
        return keep(wallet.undo(List.of(entry), recording));
    }

    /** The row in the place of the entry, with what belongs to that, or all as it was. */
    private boolean replaced(Difference.Changed changed) {
        Wallet before = wallet;
        int entries = made.size();
        List<RecordedEntry> belonging = belonging(changed.entry());
        List<RecordedEntry> gone = new ArrayList<>(List.of(changed.entry()));
        gone.addAll(belonging);
        boolean replaced = keep(wallet.undo(gone, recording))
                && RowEntries.recorded(context, wallet, page, changed.shown())
                        .filter(this::keep)
                        .isPresent();
        long proposal = wallet.lastSeq();
        for (RecordedEntry entry : belonging) {
            replaced = replaced && isAgain(entry, proposal, changed.shown());
        }
        if (!replaced) {
            wallet = before;
            made.subList(entries, made.size()).clear();
        }
        return replaced;
    }

    /** The boosts and returns of a proposal. */
    private List<RecordedEntry> belonging(RecordedEntry proposal) {
        return wallet.on(wallet.today(context.today()), context.policies())
                .effective()
                .filter(RecordedEntry.class::isInstance)
                .map(RecordedEntry.class::cast)
                .filter(entry -> entry.kind() != EntryKind.CORRECTION
                        && entry.referencedSeq().equals(OptionalLong.of(proposal.seq())))
                .toList();
    }

    /** Records what belonged to a proposal once more; only if it goes to the one in its place. */
    private boolean isAgain(RecordedEntry entry, long proposal, HistoryRow shown) {
        Connects connects = Connects.of(Math.abs(entry.amount()));
        Optional<JobId> job = wallet.entry(proposal).flatMap(RecordedEntry::job).or(shown::job);
        EntryDraft draft = entry instanceof Return back
                ? new EntryDraft.ReturnDraft(
                        entry.effectiveOn(), job, OptionalLong.of(proposal), back.boost(), connects, entry.note())
                : new EntryDraft.BoostDraft(
                        entry.effectiveOn(), job, OptionalLong.of(proposal), connects, entry.note());
        return keep(wallet.record(List.of(draft), recording))
                && wallet.entry(wallet.lastSeq())
                        .filter(again -> again.referencedSeq().equals(OptionalLong.of(proposal)))
                        .isPresent();
    }

    /** What was not settled. */
    List<Difference> left() {
        return left;
    }

    /** Why the last one was refused that was. */
    Optional<RecordingResult> refusal() {
        return refusal;
    }

    /** What was recorded, as one recording; empty where nothing was. */
    Optional<Recorded> recorded() {
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Statement statement = wallet.on(wallet.today(context.today()), context.policies());
        return Optional.of(new Recorded(wallet, made, statement, Optional.empty(), Optional.empty()));
    }
}
