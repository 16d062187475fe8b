package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.money.Connects;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.RecordingResult.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Setting the balance to what Upwork shows (W-06), and a wallet from before the bot (W-14). */
class BalanceAdjusterTest {
    private final WalletOwner owner = new WalletOwner("2026-11-20");

    @Test
    void upwardsItBringsALotOfItsOwn_W06() {
        owner.told(owner.buy(10)).told(owner.adjust(25));

        assertThat(owner.statement().lots())
                .extracting(Lot::origin, lot -> lot.remaining().value(), Lot::dated)
                .containsExactly(tuple(LotOrigin.PURCHASE, 10, true), tuple(LotOrigin.CORRECTION, 15, false));
    }

    @Test
    void aDateGivenForItIsTheLots_W06() {
        owner.told(new EntryDraft.AdjustmentDraft(
                owner.today(),
                Connects.of(25),
                Optional.of(LocalDate.parse("2026-12-24")),
                List.of(),
                Optional.empty()));

        assertThat(owner.statement().lots())
                .extracting(Lot::expiresOn, Lot::dated)
                .containsExactly(tuple(LocalDate.parse("2026-12-24"), true));
    }

    @Test
    void downwardsItTakesFromTheLotsThatExpireFirst_W06() {
        owner.told(owner.buy(10)).told(owner.grantUntil("2026-12-24", 10)).told(owner.adjust(5));

        assertThat(owner.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value())
                .containsExactly(tuple("L1", 5));
    }

    @Test
    void theBalanceMayBeSetToNothing_W06() {
        owner.told(owner.buy(10)).told(owner.adjust(0));

        assertThat(owner.balance()).isZero();
    }

    @Test
    void thereIsNothingToAdjustWhereTheBalanceIsThatAlready_W06() {
        owner.told(owner.buy(10));

        assertThat(owner.tell(owner.adjust(10))).isEqualTo(new RecordingResult.NothingToAdjust(Connects.of(10)));
    }

    @Test
    void aWalletNeverToldCanBeToldThatItIsEmpty_W14() {
        owner.told(owner.adjust(0));

        assertThat(owner.wallet().isInitialized()).isTrue();
        assertThat(owner.balance()).isZero();
    }

    @Test
    void itIsTheDifferenceAtThatMomentAndEntriesDatedBackLeaveItAsItIs_W06() {
        owner.told(WalletOwner.buyOn("2026-11-01", 10)).told(WalletOwner.adjustOn("2026-11-10", 30));

        RecordingResult earlier = owner.tell(WalletOwner.spentOn("2026-11-05", 4));

        assertThat(owner.balance()).isEqualTo(26);
        assertThat(earlier.recorded().flatMap(RecordingResult.Recorded::following))
                .contains((Correction) owner.wallet().entries().get(1));
    }

    @Test
    void anEntryAfterTheCorrectionNamesNone_W06() {
        owner.told(WalletOwner.adjustOn("2026-11-10", 30));

        RecordingResult later = owner.tell(WalletOwner.spentOn("2026-11-11", 4));

        assertThat(later.recorded().flatMap(RecordingResult.Recorded::following))
                .isEmpty();
    }

    @Test
    void whatCameInLastGivesLotsWithDatesAndTheRestIsUncovered_W14() {
        owner.told(adjustWith(55, WalletOwner.cameIn(40, "2026-03-03"), WalletOwner.cameIn(10, "2025-12-01")));

        assertThat(owner.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn, Lot::dated)
                .containsExactly(
                        tuple(10, LocalDate.parse("2026-12-01"), true),
                        tuple(40, LocalDate.parse("2027-03-03"), true),
                        tuple(5, LocalDate.parse("2027-11-20"), false));
    }

    @Test
    void ofTheOldestThatCameInCountsOnlyWhatIsStillLeft_W14() {
        owner.told(adjustWith(45, WalletOwner.cameIn(40, "2026-03-03"), WalletOwner.cameIn(10, "2025-12-01")));

        assertThat(owner.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::dated)
                .containsExactly(tuple(5, true), tuple(40, true));
    }

    @Test
    void whatHasExpiredByNowCannotBeLeft_W14() {
        assertThat(owner.tell(adjustWith(45, WalletOwner.cameIn(40, "2025-11-20"))))
                .isEqualTo(new RecordingResult.OutOfRange(Limit.UNTIL));
    }

    @Test
    void theDatesCanBeToldLater_W14() {
        owner.told(owner.adjust(55)).told(owner.spend(10));

        owner.told(new EntryDraft.LotDating(
                owner.today(), List.of(WalletOwner.cameIn(40, "2026-03-03"), WalletOwner.cameIn(10, "2025-12-01"))));

        assertThat(owner.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn, Lot::dated)
                .containsExactly(
                        tuple(5, LocalDate.parse("2026-12-01"), true), tuple(40, LocalDate.parse("2027-03-03"), true));
        assertThat(owner.balance()).isEqualTo(45);
    }

    @Test
    void w14_whatStaysWithoutADateIsGoneWithTheOldestThatWasToldAtTheLatest() {
        owner.told(owner.adjust(55));

        owner.told(new EntryDraft.LotDating(
                owner.today(), List.of(WalletOwner.cameIn(30, "2026-03-03"), WalletOwner.cameIn(10, "2025-12-01"))));

        assertThat(owner.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn, Lot::dated)
                .containsExactly(
                        tuple(15, LocalDate.parse("2026-12-01"), false),
                        tuple(10, LocalDate.parse("2026-12-01"), true),
                        tuple(30, LocalDate.parse("2027-03-03"), true));
    }

    @Test
    void w14_ofLastDaysThatWereToldNothingFollowsForWhatStaysWithoutADate() {
        owner.told(owner.adjust(55));

        owner.told(new EntryDraft.LotDating(owner.today(), List.of(WalletOwner.cameIn(10, "2025-12-01")), false));

        assertThat(owner.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn, Lot::dated)
                .containsExactlyInAnyOrder(
                        tuple(10, LocalDate.parse("2026-12-01"), true),
                        tuple(45, owner.today().plusYears(1), false));
    }

    @Test
    void datingTakesFromTheUndatedLotAndFromNoOther_W14() {
        owner.told(owner.grantUntil("2026-12-24", 10)).told(owner.adjust(50));

        owner.told(new EntryDraft.LotDating(owner.today(), List.of(WalletOwner.cameIn(40, "2026-03-03"))));

        assertThat(owner.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn)
                .containsExactly(tuple(10, LocalDate.parse("2026-12-24")), tuple(40, LocalDate.parse("2027-03-03")));
    }

    @Test
    void whereEverythingHasADateThereIsNothingToDate_W14() {
        owner.told(owner.buy(40));

        assertThat(owner.tell(new EntryDraft.LotDating(owner.today(), List.of(WalletOwner.cameIn(40, "2026-03-03")))))
                .isEqualTo(new RecordingResult.NothingToAdjust(Connects.of(40)));
    }

    private EntryDraft adjustWith(int to, EntryDraft.Acquisition... cameIn) {
        return new EntryDraft.AdjustmentDraft(
                owner.today(), Connects.of(to), Optional.empty(), List.of(cameIn), Optional.empty());
    }
}
