package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import coach.connects.wallet.comparison.HistoryComparison;
import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Begins an empty wallet with Upwork's history: all rows whose proposal can be told, and before them what makes up the balance
 * that the page shows (W-04, W-14).
 */
final class OpeningImport {
    /** How many boosts and returns look for their proposal; those beyond are in the balance alone. */
    private static final int MOST_OF_PROPOSALS = 300;

    private final CommandContext context;
    private final RecordingContext recording;
    private final List<HistoryRow> oldestFirst;
    private final PageProposals page;
    private final List<EntryDraft> drafts = new ArrayList<>();
    private int moved;

    OpeningImport(CommandContext context, UpworkHistory history) {
        this.context = context;
        this.recording = new WalletAccess(context).recordingContext().recordAnyway();
        this.page = PageProposals.of(history, new HistoryComparison(0, 0, List.of(), List.of()));
        this.oldestFirst = history.rows().stream()
                .sorted(Comparator.comparing(HistoryRow::day).thenComparing(row -> -row.amount()))
                .toList();
    }

    /** The recording after which the wallet holds this balance. */
    RecordingResult record(Connects balance) {
        Wallet empty = context.state().wallet();
        RowEntries entries = new RowEntries(context, empty, empty.on(context.today(), context.policies()), page);
        oldestFirst.stream()
                .filter(row -> !RowEntries.needsProposal(row))
                .forEach(row -> entries.draft(row).ifPresent(draft -> add(row, draft)));
        if (!oldestFirst.isEmpty()) {
            addOfProposals(empty);
        }
        int before = balance.value() - moved;
        List<EntryDraft> all = new ArrayList<>();
        boolean opened = before > 0 && !drafts.isEmpty();
        if (opened) {
            all.add(opening(before));
        }
        drafts.forEach(draft -> all.add(opened ? draft : draft.behind(-1, empty.lastSeq())));
        return empty.recordAsShown(all, balance, recording);
    }

    /** How many rows have an entry. */
    int recorded() {
        return drafts.size();
    }

    private void add(HistoryRow row, EntryDraft draft) {
        drafts.add(draft);
        moved += row.amount();
    }

    private EntryDraft opening(int amount) {
        LocalDate first = oldestFirst.get(0).day();
        return new EntryDraft.CorrectionDraft(
                first.isAfter(context.today()) ? context.today() : first, amount, Optional.empty());
    }

    /** Boosts and then returns, tried in a wallet that lacks nothing, so that each finds what came before it. */
    private void addOfProposals(Wallet empty) {
        int spent = oldestFirst.stream().mapToInt(row -> Math.abs(row.amount())).sum();
        List<EntryDraft> known = new ArrayList<>(List.of(opening(spent)));
        known.addAll(drafts);
        Wallet wallet = recorded(empty, known).orElse(empty);
        List<HistoryRow> rows = oldestFirst.stream()
                .filter(RowEntries::needsProposal)
                .sorted(Comparator.comparing(HistoryRow::action))
                .limit(MOST_OF_PROPOSALS)
                .toList();
        for (HistoryRow row : rows) {
            Statement today = wallet.on(context.today(), context.policies());
            Optional<EntryDraft> draft = new RowEntries(context, wallet, today, page).draft(row);
            Optional<Wallet> after = recorded(wallet, draft.stream().toList());
            if (draft.isPresent() && after.isPresent()) {
                add(row, draft.get());
                wallet = after.get();
            }
        }
    }

    private Optional<Wallet> recorded(Wallet before, List<EntryDraft> more) {
        return before.record(more, recording).recorded().map(RecordingResult.Recorded::after);
    }
}
