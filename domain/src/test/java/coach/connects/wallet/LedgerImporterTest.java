package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.wallet.Statement.Shortage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerImporterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final RecordingContext CONTEXT =
            new RecordingContext(TODAY, NOW, "console:me:1", BundledPolicies.ALL, false);

    @Test
    void whatWasRecordedHereIsTakenOverInAnyOrder() {
        for (int seed = 0; seed < 200; seed++) {
            RandomWallets.Grown grown = RandomWallets.of(seed, 60);
            Wallet wallet = grown.wallet();
            List<RecordedEntry> shuffled = new ArrayList<>(wallet.entries());
            Collections.shuffle(shuffled, new Random(seed));
            RecordingContext then =
                    new RecordingContext(grown.today(), grown.now(), "console:me:1", BundledPolicies.ALL, false);

            ImportResult result = Wallet.imported(shuffled, wallet.terms(), wallet.earnings(), then);

            assertThat(result).as("seed %d", seed).isInstanceOf(ImportResult.Accepted.class);
            assertThat(((ImportResult.Accepted) result).wallet()).isEqualTo(wallet);
        }
    }

    @Test
    void numbersGoOneByOne() {
        assertThat(take(buy(1, "2026-01-10", 40), buy(3, "2026-01-11", 40)))
                .isEqualTo(new ImportResult.WrongNumber(buy(3, "2026-01-11", 40), 2));
        assertThat(take(buy(1, "2026-01-10", 40), buy(1, "2026-01-10", 40)))
                .isInstanceOf(ImportResult.WrongNumber.class);
    }

    @Test
    void aReturnBelongsToAnEarlierProposalAndBringsNoMoreThanItCharged() {
        RecordedEntry bought = buy(1, "2026-01-10", 40);
        RecordedEntry sent = proposal(2, "2026-01-11", 6);

        assertThat(take(bought, sent, back(3, 2, 6))).isInstanceOf(ImportResult.Accepted.class);
        assertThat(take(bought, sent, back(3, 2, 7))).isEqualTo(new ImportResult.WrongReference(back(3, 2, 7), 2));
        assertThat(take(bought, sent, back(3, 1, 6))).isInstanceOf(ImportResult.WrongReference.class);
        assertThat(take(bought, sent, back(3, 9, 6))).isInstanceOf(ImportResult.WrongReference.class);
    }

    @Test
    void aReversalBearsTheDayAndTheOppositeAmountAndComesOnce() {
        RecordedEntry bought = buy(1, "2026-01-10", 40);

        assertThat(take(bought, reversal(2, 1, "2026-01-10", -40))).isInstanceOf(ImportResult.Accepted.class);
        assertThat(take(bought, reversal(2, 1, "2026-01-10", -39))).isInstanceOf(ImportResult.WrongReference.class);
        assertThat(take(bought, reversal(2, 1, "2026-01-11", -40))).isInstanceOf(ImportResult.WrongReference.class);
        assertThat(take(bought, reversal(2, 1, "2026-01-10", -40), reversal(3, 1, "2026-01-10", -40)))
                .isInstanceOf(ImportResult.WrongReference.class);
        assertThat(take(bought, reversal(2, 1, "2026-01-10", -40), reversal(3, 2, "2026-01-10", 40)))
                .isInstanceOf(ImportResult.WrongReference.class);
    }

    @Test
    void nothingStandsThatBelongsToWhatWasTakenBack() {
        assertThat(take(
                        buy(1, "2026-01-10", 40),
                        proposal(2, "2026-01-11", 6),
                        back(3, 2, 6),
                        reversal(4, 2, "2026-01-11", 6)))
                .isInstanceOf(ImportResult.WrongReference.class);
    }

    @Test
    void limitsAreThoseOfARecording() {
        assertThat(limit(buy(1, "2026-01-10", 10_001))).isEqualTo(RecordingResult.Limit.AMOUNT);
        assertThat(limit(buy(1, "2026-01-10", 0))).isEqualTo(RecordingResult.Limit.AMOUNT);
        assertThat(limit(buy(1, "2009-12-31", 40))).isEqualTo(RecordingResult.Limit.TOO_EARLY);
        assertThat(limit(buy(1, "2026-11-25", 40))).isEqualTo(RecordingResult.Limit.FUTURE);
        assertThat(limit(correction(1, Optional.of(LocalDate.parse("2026-01-10")))))
                .isEqualTo(RecordingResult.Limit.UNTIL);
    }

    @Test
    void anEntryThatFindsTooLittleIsNamedWithItsDay() {
        ImportResult result = take(buy(1, "2026-01-10", 4), proposal(2, "2026-01-11", 6));

        assertThat(result)
                .isEqualTo(new ImportResult.InsufficientBalance(
                        new Shortage(LocalDate.parse("2026-01-11"), Connects.of(2), proposal(2, "2026-01-11", 6))));
    }

    private static ImportResult take(RecordedEntry... entries) {
        return Wallet.imported(List.of(entries), Terms.UNSET, Optional.empty(), CONTEXT);
    }

    private static RecordingResult.Limit limit(RecordedEntry entry) {
        return ((ImportResult.OutOfRange) take(entry)).limit();
    }

    private static RecordedEntry buy(long seq, String day, int connects) {
        return new Purchase(
                stamp(seq, day), Connects.of(connects), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RecordedEntry proposal(long seq, String day, int cost) {
        return new Proposal(
                stamp(seq, day),
                Optional.empty(),
                Connects.of(cost),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RecordedEntry back(long seq, long of, int connects) {
        return new Return(stamp(seq, "2026-01-12"), of, false, Connects.of(connects));
    }

    private static RecordedEntry reversal(long seq, long reverses, String day, int amount) {
        return new Reversal(stamp(seq, day), reverses, amount);
    }

    private static RecordedEntry correction(long seq, Optional<LocalDate> until) {
        return new Correction(stamp(seq, "2026-01-10"), 5, until, OptionalLong.empty());
    }

    private static EntryMetadata stamp(long seq, String day) {
        return new EntryMetadata(seq, LocalDate.parse(day), NOW, "console:me:0", Optional.empty());
    }
}
