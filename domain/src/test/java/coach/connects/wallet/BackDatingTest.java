package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.money.Connects;
import coach.connects.wallet.RecordingResult.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, shortages and limits of an entry (W-04, W-08, W-10). */
class BackDatingTest {
    private final WalletOwner owner = new WalletOwner("2026-03-10");

    @Test
    void anEntryThatFindsTooLittleIsNotRecordedAndTheDayAndTheShortageAreNamed_W04() {
        owner.told(owner.buy(10));

        RecordingResult refused = owner.tell(owner.spend(16));

        assertThat(refused).isInstanceOfSatisfying(RecordingResult.InsufficientBalance.class, tooLittle -> {
            assertThat(tooLittle.shortage().day()).isEqualTo("2026-03-10");
            assertThat(tooLittle.shortage().missing()).isEqualTo(Connects.of(6));
        });
        assertThat(owner.balance()).isEqualTo(10);
        assertThat(owner.tellAnyway(owner.spend(16)))
                .as("to record it anyway is for the caps alone")
                .isInstanceOf(RecordingResult.InsufficientBalance.class);
    }

    @Test
    void anEntryDatedBackIsNotRecordedWhenALaterOneWouldFindTooLittle_W04() {
        owner.told(owner.buy(10)).onDay("2026-03-20").told(owner.spend(8));

        RecordingResult refused = owner.tell(WalletOwner.spentOn("2026-03-15", 4));

        assertThat(refused).isInstanceOfSatisfying(RecordingResult.InsufficientBalance.class, tooLittle -> {
            assertThat(tooLittle.shortage().day()).isEqualTo("2026-03-20");
            assertThat(tooLittle.shortage().missing()).isEqualTo(Connects.of(2));
            assertThat(tooLittle.shortage().entry().seq()).isEqualTo(2);
        });
    }

    @Test
    void whatUpworkShowsNowGoesInTogetherWithTheEntryInOneWrite_W04() {
        owner.told(owner.buy(10));

        RecordingResult result = owner.tellAsShown(24, owner.spend(16));

        assertThat(result.recorded().orElseThrow().entries())
                .extracting(RecordedEntry::kind, RecordedEntry::amount)
                .containsExactly(tuple(EntryKind.CORRECTION, 30), tuple(EntryKind.PROPOSAL, -16));
        assertThat(owner.balance()).isEqualTo(24);
        owner.undo();
        assertThat(owner.balance()).isEqualTo(10);
    }

    @Test
    void aWalletNeverToldIsMadeUpForTheSameWay_W04_W14() {
        assertThat(owner.wallet().isInitialized()).isFalse();

        owner.tellAsShown(0, owner.spend(6));

        assertThat(owner.balance()).isZero();
        assertThat(owner.statement().lines())
                .extracting(line -> line.entry().amount())
                .containsExactly(6, -6);
    }

    @Test
    void whereTheDaysBetweenChangeWhatIsLeftASecondCorrectionLevelsIt_W04() {
        RecordingResult result = owner.tellAsShown(12, WalletOwner.spentOn("2024-12-10", 6));

        assertThat(result.recorded().orElseThrow().entries())
                .extracting(RecordedEntry::effectiveOn, RecordedEntry::amount)
                .containsExactly(
                        tuple(LocalDate.parse("2024-12-10"), 6),
                        tuple(LocalDate.parse("2024-12-10"), -6),
                        tuple(LocalDate.parse("2026-03-10"), 12));
        assertThat(owner.balance()).isEqualTo(12);
    }

    @Test
    void todayIsNeverBeforeTheWalletsLastDay_W04() {
        owner.told(owner.buy(10));
        RecordingContext fartherWest = new RecordingContext(
                LocalDate.parse("2026-03-09"), Instant.parse("2026-03-10T12:05:00Z"), "m", BundledPolicies.ALL, false);

        assertThat(owner.wallet().today(LocalDate.parse("2026-03-09"))).isEqualTo("2026-03-10");
        assertThat(owner.wallet().record(List.of(owner.spend(4)), fartherWest).recorded())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11, FUTURE", "2009-12-31, TOO_EARLY"})
    void aDateLiesBetween2010AndToday_W08(String day, Limit limit) {
        assertThat(owner.tell(WalletOwner.buyOn(day, 5))).isEqualTo(new RecordingResult.OutOfRange(limit));
    }

    @ParameterizedTest
    @CsvSource({"0", "10001"})
    void anAmountIsFromOneToTenThousand_W08(int amount) {
        assertThat(owner.tellAnyway(owner.buy(amount))).isEqualTo(new RecordingResult.OutOfRange(Limit.AMOUNT));
    }

    @Test
    void untilLiesAfterTheEntrysDay_W08() {
        assertThat(owner.tell(owner.grantUntil("2026-03-10", 5)))
                .isEqualTo(new RecordingResult.OutOfRange(Limit.UNTIL));
        assertThat(owner.tell(owner.grantUntil("2026-03-11", 5)).recorded()).isPresent();
        assertThat(owner.on("2026-03-11").balance()).isEqualTo(Connects.ZERO);
    }

    @Test
    void aNoteIsAtMostTwoHundredCharacters_W08() {
        assertThat(owner.tell(noted("x".repeat(201)))).isEqualTo(new RecordingResult.OutOfRange(Limit.NOTE));
        assertThat(owner.tell(noted("x".repeat(200))).recorded()).isPresent();
    }

    private EntryDraft noted(String note) {
        return new EntryDraft.SpendingDraft(
                owner.told(owner.buy(1)).today(), EntryDraft.Purpose.AD, Connects.of(1), Optional.of(note));
    }

    @Test
    void nothingIsRecordedWhenOneOfSeveralIsRefused_W04() {
        owner.told(owner.buy(10));
        Wallet before = owner.wallet();

        owner.tell(owner.spend(4), owner.spend(7));

        assertThat(owner.wallet()).isEqualTo(before);
    }

    @Test
    void theMessageThatCausedAnEntryIsKeptWithIt_W10() {
        owner.told(owner.buy(10));
        String eventId = owner.wallet().entries().get(0).eventId();

        assertThat(owner.wallet().causedBy(eventId)).isEqualTo(owner.wallet().entries());
    }

    @Test
    void theSameEntryTwiceWithinFiveMinutesIsRecordedAndSaid() {
        owner.told(owner.buy(10)).wait(299);
        RecordingResult again = owner.tell(owner.buy(10));

        assertThat(again.recorded().flatMap(RecordingResult.Recorded::twin))
                .contains(owner.wallet().entries().get(0));
        assertThat(owner.balance()).isEqualTo(20);
    }

    @Test
    void theSameEntryLaterOrOfAnotherAmountIsNoTwin() {
        owner.told(owner.buy(10)).wait(301);
        RecordingResult later = owner.tell(owner.buy(10));
        owner.wait(1);
        RecordingResult other = owner.tell(owner.buy(11));

        assertThat(later.recorded().flatMap(RecordingResult.Recorded::twin)).isEmpty();
        assertThat(other.recorded().flatMap(RecordingResult.Recorded::twin)).isEmpty();
    }

    @Test
    void aBalanceStaysWithinWhatAWalletCanHold_W08() {
        EntryMetadata metadata = new EntryMetadata(1, owner.today(), Instant.EPOCH, "m", Optional.empty());
        Correction full = new Correction(metadata, RecordingResult.FULLEST, Optional.empty(), OptionalLong.empty());
        owner.with(Wallet.EMPTY.withArchive(List.of(full)));

        assertThat(owner.tellAnyway(owner.buy(1))).isEqualTo(new RecordingResult.OutOfRange(Limit.BALANCE));
    }
}
