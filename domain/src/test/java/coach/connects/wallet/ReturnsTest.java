package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.money.Connects;
import coach.connects.wallet.Lot.LotOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Connects that Upwork gives back (W-07). */
class ReturnsTest {
    private final WalletOwner owner = new WalletOwner("2026-01-10");

    @Test
    void aReturnGoesToTheLotsThatPaidTheLastChargedFirst_W07() {
        owner.told(owner.grantUntil("2026-06-01", 4)).told(owner.buy(10)).told(owner.spend(6));

        owner.told(owner.giveBack(3));

        assertThat(owner.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value(), Lot::expiresOn)
                .containsExactly(
                        tuple("L1", 1, LocalDate.parse("2026-06-01")), tuple("L2", 10, LocalDate.parse("2027-01-10")));
    }

    @Test
    void whatHasExpiredSinceComesBackAsOneLotOfTwelveMonths_W07() {
        owner.told(owner.grantUntil("2026-02-01", 2), owner.grantUntil("2026-03-01", 2));
        owner.told(owner.buy(10)).told(owner.spend(6));

        owner.onDay("2026-04-01").told(owner.giveBack(6));

        assertThat(owner.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value(), Lot::expiresOn)
                .containsExactly(
                        tuple("L3", 10, LocalDate.parse("2027-01-10")), tuple("L5", 4, LocalDate.parse("2027-04-01")));
        assertThat(owner.statement().lots().get(1).origin()).isEqualTo(LotOrigin.RETURN);
    }

    @Test
    void withoutALinkItBelongsToTheLatestProposalThatHasSomethingLeft_W07() {
        owner.told(owner.buy(40)).told(owner.spendOn(WalletOwner.JOB, 6)).told(owner.spendOn(WalletOwner.OTHER_JOB, 4));

        owner.told(owner.giveBack(4)).told(owner.giveBack(2));

        assertThat(owner.statement().liveProposalOf(WalletOwner.OTHER_JOB)).isEmpty();
        assertThat(owner.statement().liveProposalOf(WalletOwner.JOB).map(LiveProposal::left))
                .contains(Connects.of(4));
    }

    @Test
    void withALinkItBelongsToThatJobsProposal_W07() {
        owner.told(owner.buy(40)).told(owner.spendOn(WalletOwner.JOB, 6)).told(owner.spendOn(WalletOwner.OTHER_JOB, 4));

        owner.told(owner.giveBackOf(WalletOwner.JOB, 6));

        assertThat(owner.statement().liveProposalOf(WalletOwner.JOB)).isEmpty();
        assertThat(owner.statement().liveProposalOf(WalletOwner.OTHER_JOB)).isPresent();
    }

    @Test
    void moreThanIsLeftDoesNotComeBack_W07() {
        owner.told(owner.buy(40)).told(owner.spendOn(WalletOwner.JOB, 6));

        assertThat(owner.tell(owner.giveBackOf(WalletOwner.JOB, 7)))
                .isEqualTo(new RecordingResult.NothingToReturn(Optional.of(WalletOwner.JOB), Connects.of(6)));
        assertThat(owner.tell(owner.giveBackOf(WalletOwner.OTHER_JOB, 1)))
                .isEqualTo(new RecordingResult.NothingToReturn(Optional.of(WalletOwner.OTHER_JOB), Connects.ZERO));
        assertThat(owner.balance()).isEqualTo(34);
    }

    @Test
    void aBoostComesBackByItself_W07() {
        owner.told(owner.buy(40)).told(owner.spendOn(WalletOwner.JOB, 6), owner.boost(9));

        owner.told(owner.giveBackBoost(9));

        assertThat(owner.statement().liveProposalOf(WalletOwner.JOB)).get().satisfies(live -> {
            assertThat(live.costLeft()).isEqualTo(Connects.of(6));
            assertThat(live.boostLeft()).isEqualTo(Connects.ZERO);
        });
        assertThat(owner.tell(owner.giveBackBoost(1))).isInstanceOf(RecordingResult.NothingToReturn.class);
    }

    @Test
    void whatGoesBeyondTheCostIsTheBoosts_W07_W11() {
        owner.told(owner.buy(40)).told(owner.spendOn(WalletOwner.JOB, 6), owner.boost(9));

        RecordingResult result = owner.tell(owner.giveBack(15));

        assertThat(result.recorded().orElseThrow().entries())
                .extracting(RecordedEntry::amount)
                .containsExactly(6, 9);
        assertThat(owner.balance()).isEqualTo(40);
        assertThat(owner.statement().activeProposals()).isEmpty();
    }

    @Test
    void aReturnDatedBackNeverTakesWhatALaterOneTook_W07() {
        owner.told(owner.buy(40)).told(owner.spendOn(WalletOwner.JOB, 6));
        owner.onDay("2026-02-10").told(owner.giveBack(6));

        EntryDraft earlier = new EntryDraft.ReturnDraft(
                LocalDate.parse("2026-01-20"), Optional.of(WalletOwner.JOB), false, Connects.of(6), Optional.empty());

        assertThat(owner.tell(earlier)).isInstanceOf(RecordingResult.NothingToReturn.class);
    }

    @Test
    void aReturnIsNotDatedBeforeItsProposal_W07() {
        owner.told(owner.buy(40)).onDay("2026-02-10").told(owner.spendOn(WalletOwner.JOB, 6));

        EntryDraft earlier = new EntryDraft.ReturnDraft(
                LocalDate.parse("2026-02-09"), Optional.empty(), false, Connects.of(6), Optional.empty());

        assertThat(owner.tell(earlier)).isInstanceOf(RecordingResult.NothingToReturn.class);
    }
}
