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
import coach.connects.wallet.comparison.JobWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What is recorded of a row of Upwork's history. A boost or a return whose proposal is not certain is recorded by nobody but
 * its person.
 *
 * @param wallet the wallet into which it goes
 * @param statement the same, today
 * @param page the proposals that stand beside the row
 */
record RowEntries(CommandContext context, Wallet wallet, Statement statement, PageProposals page) {
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
                proposal(row, live -> !live.day().isAfter(on.plusDays(DAYS_OF_A_BOOST)))
                        .map(live -> new EntryDraft.BoostDraft(
                                live.day().isAfter(on) ? live.day() : on,
                                live.job(),
                                OptionalLong.of(live.seq()),
                                connects,
                                note));
            case RETURN ->
                proposal(row, live -> !live.day().isAfter(on) && mayComeBack(live, connects))
                        .map(live -> new EntryDraft.ReturnDraft(
                                on,
                                live.job(),
                                OptionalLong.of(live.seq()),
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

    /**
     * The proposal of the row: the latest of its job or title, or else the only one that it can be. One that the page shows
     * and the wallet lacks is waited for.
     */
    private Optional<LiveProposal> proposal(HistoryRow row, Predicate<LiveProposal> possible) {
        List<LiveProposal> of =
                statement.activeProposals().stream().filter(possible).toList();
        Optional<LiveProposal> sure =
                of.stream().filter(live -> isOfTheJob(row, live)).reduce((earlier, later) -> later);
        if (sure.isPresent() || page.missingFor(row).isPresent()) {
            return sure;
        }
        List<LiveProposal> alike = of.stream()
                .filter(live -> !isOfAnotherJob(row, live))
                .filter(live -> page.show(row) ? page.showAsTheRows(row, live) : isNear(row, live))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean isNear(HistoryRow row, LiveProposal live) {
        return row.action().kind() == EntryKind.RETURN
                || Math.abs(live.day().toEpochDay() - row.day().toEpochDay()) <= DAYS_OF_A_BOOST;
    }

    private boolean isOfTheJob(HistoryRow row, LiveProposal live) {
        boolean bothLinked = row.job().isPresent() && live.job().isPresent();
        return bothLinked
                ? row.job().equals(live.job())
                : row.title().isPresent() && row.title().map(CaseFolding::of).equals(words(live));
    }

    /** Of another link, or with the title of another job where none is linked. */
    private boolean isOfAnotherJob(HistoryRow row, LiveProposal live) {
        boolean bothLinked = row.job().isPresent() && live.job().isPresent();
        return bothLinked
                ? !row.job().equals(live.job())
                : live.job().isEmpty()
                        && row.title().isPresent()
                        && words(live)
                                .filter(words ->
                                        JobWords.areOfTwoJobs(words, row.title().get()))
                                .isPresent();
    }

    private Optional<String> words(LiveProposal live) {
        return wallet.entry(live.seq()).flatMap(RecordedEntry::note).map(CaseFolding::of);
    }

    /** Whether this is of a kind that belongs to a proposal. */
    static boolean needsProposal(HistoryRow row) {
        return row.action().kind() == EntryKind.BOOST || row.action().kind() == EntryKind.RETURN;
    }

    /** Records the row; empty where its proposal cannot be told. Upwork says that it happened, whatever the caps are. */
    static Optional<RecordingResult> recorded(
            CommandContext context, Wallet wallet, PageProposals page, HistoryRow row) {
        Statement statement = wallet.on(wallet.today(context.today()), context.policies());
        return new RowEntries(context, wallet, statement, page)
                .draft(row)
                .map(draft -> wallet.record(
                        List.of(draft),
                        new WalletAccess(context).recordingContext().recordAnyway()));
    }
}
