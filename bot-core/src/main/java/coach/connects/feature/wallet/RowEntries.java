package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import coach.connects.wallet.comparison.HistoryRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is recorded of a row of Upwork's history. A boost or a return whose proposal is not certain is recorded by nobody but
 * its person.
 *
 * @param wallet the wallet into which it goes
 * @param statement the same, today
 */
record RowEntries(CommandContext context, Wallet wallet, Statement statement) {
    private static final int DAYS_OF_A_BOOST = 1;

    /** What is recorded of the row; empty where its proposal cannot be told. */
    Optional<EntryDraft> draft(HistoryRow row) {
        LocalDate on = row.day().isAfter(context.today()) ? context.today() : row.day();
        Connects connects = row.connects();
        Optional<String> note = row.job().isPresent() ? Optional.empty() : row.title();
        return switch (row.action().kind()) {
            case PROPOSAL ->
                Optional.of(new EntryDraft.ProposalDraft(
                        on,
                        row.job(),
                        Optional.of(connects),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        note));
            case BOOST ->
                proposal(row, live -> Math.abs(live.day().toEpochDay() - on.toEpochDay()) <= DAYS_OF_A_BOOST)
                        .map(live -> new EntryDraft.BoostDraft(
                                live.day().isAfter(on) ? live.day() : on, live.job(), connects, note));
            case RETURN ->
                proposal(row, live -> !live.day().isAfter(on) && mayComeBack(live, connects))
                        .map(live -> new EntryDraft.ReturnDraft(
                                on,
                                live.job(),
                                !live.costLeft().equals(connects)
                                        && live.boostLeft().equals(connects),
                                connects,
                                note));
            case PURCHASE ->
                Optional.of(new EntryDraft.PurchaseDraft(
                        on, connects, Optional.empty(), Optional.empty(), Optional.empty(), note));
            case GRANT ->
                Optional.of(new EntryDraft.GrantDraft(
                        on,
                        row.action().grant().orElse(GrantKind.OTHER),
                        Optional.of(connects),
                        Optional.empty(),
                        note));
            case BADGE ->
                Optional.of(new EntryDraft.SpendingDraft(on, EntryDraft.Purpose.BADGE, connects, Optional.empty()));
            case AD -> Optional.of(new EntryDraft.SpendingDraft(on, EntryDraft.Purpose.AD, connects, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static boolean mayComeBack(LiveProposal live, Connects connects) {
        return live.left().equals(connects)
                || live.costLeft().equals(connects)
                || live.boostLeft().equals(connects);
    }

    /** The proposal of the row: that of its job or title, or the only one that it can be. */
    private Optional<LiveProposal> proposal(HistoryRow row, Predicate<LiveProposal> possible) {
        List<LiveProposal> of = statement.activeProposals().stream()
                .filter(live -> row.job().isEmpty()
                        || live.job().isEmpty()
                        || live.job().equals(row.job()))
                .filter(possible)
                .toList();
        List<LiveProposal> sure = of.stream().filter(live -> isOfTheJob(row, live)).toList();
        List<LiveProposal> found = sure.isEmpty() ? of : sure;
        return found.size() == 1
                ? Optional.of(found.get(0)).filter(live -> isFoundByADraft(live, row))
                : Optional.empty();
    }

    private boolean isOfTheJob(HistoryRow row, LiveProposal live) {
        boolean job = row.job().isPresent() && row.job().equals(live.job());
        Optional<String> note = wallet.entry(live.seq()).flatMap(RecordedEntry::note).map(CaseFolding::of);
        return job || (note.isPresent() && note.equals(row.title().map(CaseFolding::of)));
    }

    /** A draft names its job, and goes to the latest of that; one of no job goes to the latest of all, or else to none. */
    private boolean isFoundByADraft(LiveProposal live, HistoryRow row) {
        boolean returns = row.action().kind() == EntryKind.RETURN;
        return statement.activeProposals().stream()
                .filter(other -> live.job().isEmpty() || live.job().equals(other.job()))
                .filter(other -> !other.day().isAfter(latest(live, row)))
                .filter(other -> !returns || !other.left().isZero())
                .reduce((earlier, later) -> later)
                .filter(live::equals)
                .isPresent();
    }

    private static LocalDate latest(LiveProposal live, HistoryRow row) {
        return live.day().isAfter(row.day()) ? live.day() : row.day();
    }

    /** Whether this is of a kind that belongs to a proposal. */
    static boolean needsProposal(HistoryRow row) {
        return row.action().kind() == EntryKind.BOOST || row.action().kind() == EntryKind.RETURN;
    }

    /** Records the row; empty where its proposal cannot be told. Upwork says that it happened, whatever the caps are. */
    static Optional<RecordingResult> recorded(CommandContext context, Wallet wallet, HistoryRow row) {
        Statement statement = wallet.on(wallet.today(context.today()), context.policies());
        return new RowEntries(context, wallet, statement)
                .draft(row)
                .map(draft -> wallet.record(
                        List.of(draft),
                        new WalletAccess(context).recordingContext().recordAnyway()));
    }
}
