package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.reading.history.ConnectsHistoryParser;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import coach.connects.wallet.comparison.Difference;
import coach.connects.wallet.comparison.HistoryComparison;
import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory;
import coach.connects.wiring.TrueHistory.Event;
import coach.connects.wiring.TrueHistory.Move;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Random true histories, Upwork's page of them in several forms, and wallets with planted faults: exactly these are named, and
 * settling them gives the page's balance (W-35).
 */
class HistoryOracleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 300;
    private static final int MOST_SETTLEMENTS = 3;

    private Wallet wallet = Wallet.EMPTY;
    private int messages;
    private final List<String> planted = new ArrayList<>();

    @Test
    void exactlyWhatWasPlantedIsNamedAndSettlingItGivesThePagesBalance() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            TrueHistory truth = new TrueHistory(seed, TODAY.minusDays(seed % 4));
            keepWrongly(truth);
            String page = new HistoryPage(seed, truth.page(), truth.balance()).text();

            UpworkHistory history = read(page);
            HistoryComparison compared = compared(history);

            assertThat(history.isWhole()).as("%d\n%s", seed, page).isTrue();
            assertThat(history.balance()).contains(Connects.of(truth.balance()));
            assertThat(compared.differences().stream().map(HistoryOracleTest::words))
                    .as("%d\n%s", seed, page)
                    .containsExactlyInAnyOrderElementsOf(planted);
            compared.differences().forEach(this::settle);
            assertThat(wallet.on(TODAY, BundledPolicies.ALL).balance())
                    .as("%d\n%s", seed, page)
                    .isEqualTo(Connects.of(truth.balance()));
            assertThat(compared(history).differences()).as("%d\n%s", seed, page).isEmpty();
        }
    }

    /** Where all costs the same, what is what may be named otherwise; the balance is right all the same. */
    @Test
    void settlingGivesThePagesBalanceWhereAllAmountsAreAlike() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            TrueHistory truth = TrueHistory.alike(seed, TODAY.minusDays(seed % 4));
            keepWrongly(truth);
            String page = new HistoryPage(seed, truth.page(), truth.balance()).text();

            UpworkHistory history = read(page);
            for (int round = 0; round < MOST_SETTLEMENTS; round++) {
                compared(history).differences().forEach(this::settle);
                assertThat(wallet.on(TODAY, BundledPolicies.ALL).balance())
                        .as("%d %s\n%s", seed, planted, page)
                        .isEqualTo(Connects.of(truth.balance()));
            }
            assertThat(compared(history).differences()).as("%d\n%s", seed, page).isEmpty();
        }
    }

    /** What the page's own balances betray, with nothing wrong in the wallet. */
    @Test
    void aRowThatWasLostInCopyingIsSaidAndNothingOfTheWalletIsCalledTooMuch() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            TrueHistory truth = new TrueHistory(seed, TODAY.minusDays(1));
            wallet = begun(truth);
            truth.events().stream().flatMap(event -> event.entries().stream()).forEach(this::keep);
            List<Move> rows = truth.page();
            int lost = 1 + seed % (rows.size() - 2);
            String page =
                    new HistoryPage(seed, rows, truth.balance()).without(lost).running();

            UpworkHistory history = read(page);

            assertThat(history.gaps())
                    .as("%d\n%s", seed, page)
                    .extracting(UpworkHistory.BalanceGap::amount)
                    .containsExactly(rows.get(lost).amount());
            assertThat(compared(history).differences())
                    .as("%d\n%s", seed, page)
                    .noneMatch(difference ->
                            difference instanceof Difference.Extra || difference instanceof Difference.Twice);
        }
    }

    private static UpworkHistory read(String page) {
        return ConnectsHistoryParser.read(page, TODAY, ZoneOffset.UTC)
                .orElseThrow()
                .history();
    }

    private HistoryComparison compared(UpworkHistory history) {
        return HistoryComparison.of(history, wallet.on(TODAY, BundledPolicies.ALL), ZoneOffset.UTC);
    }

    /** The wallet before the page: told long before its first row. */
    private Wallet begun(TrueHistory truth) {
        wallet = Wallet.EMPTY.withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"));
        record(new EntryDraft.AdjustmentDraft(
                truth.events().get(0).rows().get(0).day().minusDays(20), Connects.of(TrueHistory.BEFORE)));
        return wallet;
    }

    private void keepWrongly(TrueHistory truth) {
        planted.clear();
        begun(truth);
        List<Integer> spoilable = truth.spoilable();
        List<Integer> wrong = spoilable.subList(0, Math.min(spoilable.size(), truth.days(4)));
        for (int i = 0; i < truth.events().size(); i++) {
            Event event = truth.events().get(i);
            if (wrong.contains(i)) {
                keepWrongly(truth, event.entries().get(0));
            } else {
                event.entries().forEach(this::keep);
            }
        }
    }

    private void keepWrongly(TrueHistory truth, Move move) {
        int sign = Integer.signum(move.amount());
        switch (truth.days(5)) {
            case 1 -> planted.add("missing " + move.words());
            case 2 -> {
                keep(move);
                keep(move);
                planted.add("twice " + move.words());
            }
            case 3 -> {
                Move other = move.of(sign * truth.amount());
                keep(other);
                planted.add("changed " + move.words() + " from " + other.amount());
            }
            case 4 -> {
                boolean early = truth.chance(50) || move.day().plusDays(2).isAfter(TODAY);
                LocalDate day = move.day().plusDays(early ? -2 : 2);
                keep(move.on(day));
                planted.add("changed " + move.words() + " from " + move.amount());
            }
            default -> {
                Move more = new Move(move.day(), move.action(), sign * truth.amount(), Optional.empty(), "");
                keep(move);
                keep(more);
                planted.add("extra " + more.amount() + " on " + more.day());
            }
        }
    }

    private void keep(Move move) {
        Connects connects = Connects.of(Math.abs(move.amount()));
        record(
                switch (move.action()) {
                    case PROPOSAL ->
                        new EntryDraft.ProposalDraft(
                                move.day(),
                                move.job(),
                                Optional.of(connects),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                title(move));
                    case BOOST -> new EntryDraft.BoostDraft(move.day(), move.job(), connects, Optional.empty());
                    case PURCHASE -> new EntryDraft.PurchaseDraft(move.day(), connects);
                    case AD ->
                        new EntryDraft.SpendingDraft(move.day(), EntryDraft.Purpose.AD, connects, Optional.empty());
                    case BADGE ->
                        new EntryDraft.SpendingDraft(move.day(), EntryDraft.Purpose.BADGE, connects, Optional.empty());
                    default ->
                        new EntryDraft.GrantDraft(
                                move.day(), GrantKind.OTHER, Optional.of(connects), Optional.empty(), Optional.empty());
                });
    }

    /** As the wallet keeps it: with the title where no link is known. */
    private static Optional<String> title(Move move) {
        return Optional.of(move.title()).filter(title -> move.job().isEmpty() && !title.isEmpty());
    }

    private void record(EntryDraft draft) {
        wallet = wallet.record(List.of(draft), context())
                .recorded()
                .orElseThrow()
                .after();
    }

    private RecordingContext context() {
        messages++;
        return new RecordingContext(
                TODAY, TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), "m" + messages, BundledPolicies.ALL, true);
    }

    private void settle(Difference difference) {
        if (difference instanceof Difference.Missing missing) {
            keep(move(missing.shown()));
        } else if (difference instanceof Difference.Changed changed) {
            undo(changed.entry());
            keep(move(changed.shown()));
        } else if (difference instanceof Difference.Twice twice) {
            undo(twice.entry());
        } else if (difference instanceof Difference.Extra extra) {
            undo(extra.entry());
        }
    }

    private static Move move(HistoryRow row) {
        return new Move(
                row.day(), row.action(), row.amount(), row.job(), row.title().orElse(""));
    }

    private void undo(RecordedEntry entry) {
        wallet = wallet.undo(List.of(entry), context()).recorded().orElseThrow().after();
    }

    private static String words(Difference difference) {
        if (difference instanceof Difference.Missing missing) {
            return "missing " + move(missing.shown()).words();
        }
        if (difference instanceof Difference.Changed changed) {
            return "changed " + move(changed.shown()).words() + " from "
                    + changed.entry().amount();
        }
        if (difference instanceof Difference.Twice twice) {
            return "twice " + words(twice.entry());
        }
        RecordedEntry entry = ((Difference.Extra) difference).entry();
        return "extra " + entry.amount() + " on " + entry.effectiveOn();
    }

    private static String words(RecordedEntry entry) {
        String action = switch (entry.kind()) {
            case GRANT -> "other-grant";
            default -> entry.kind().name().toLowerCase(java.util.Locale.ROOT);
        };
        return action + " " + entry.amount() + " on " + entry.effectiveOn();
    }
}
