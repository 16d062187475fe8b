package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.amount.Connects;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Connects that Upwork gives back (W-07). */
class ReturnsTest {
    private final Person person = new Person("2026-01-10");

    @Test
    void aReturnGoesToTheLotsThatPaidTheLastChargedFirst_W07() {
        person.told(person.grantUntil("2026-06-01", 4)).told(person.buy(10)).told(person.spend(6));

        person.told(person.giveBack(3));

        assertThat(person.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value(), Lot::expiresOn)
                .containsExactly(
                        tuple("L1", 1, LocalDate.parse("2026-06-01")), tuple("L2", 10, LocalDate.parse("2027-01-10")));
    }

    @Test
    void whatHasExpiredSinceComesBackAsOneLotOfTwelveMonths_W07() {
        person.told(person.grantUntil("2026-02-01", 2), person.grantUntil("2026-03-01", 2));
        person.told(person.buy(10)).told(person.spend(6));

        person.onDay("2026-04-01").told(person.giveBack(6));

        assertThat(person.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value(), Lot::expiresOn)
                .containsExactly(
                        tuple("L3", 10, LocalDate.parse("2027-01-10")), tuple("L5", 4, LocalDate.parse("2027-04-01")));
        assertThat(person.statement().lots().get(1).origin()).isEqualTo(LotOrigin.RETURN);
    }

    @Test
    void withoutALinkItBelongsToTheLatestProposalThatHasSomethingLeft_W07() {
        person.told(person.buy(40)).told(person.spendOn(Person.JOB, 6)).told(person.spendOn(Person.OTHER_JOB, 4));

        person.told(person.giveBack(4)).told(person.giveBack(2));

        assertThat(person.statement().liveProposalOf(Person.OTHER_JOB)).isEmpty();
        assertThat(person.statement().liveProposalOf(Person.JOB).map(LiveProposal::left))
                .contains(Connects.of(4));
    }

    @Test
    void withALinkItBelongsToThatJobsProposal_W07() {
        person.told(person.buy(40)).told(person.spendOn(Person.JOB, 6)).told(person.spendOn(Person.OTHER_JOB, 4));

        person.told(person.giveBackOf(Person.JOB, 6));

        assertThat(person.statement().liveProposalOf(Person.JOB)).isEmpty();
        assertThat(person.statement().liveProposalOf(Person.OTHER_JOB)).isPresent();
    }

    @Test
    void moreThanIsLeftDoesNotComeBack_W07() {
        person.told(person.buy(40)).told(person.spendOn(Person.JOB, 6));

        assertThat(person.tell(person.giveBackOf(Person.JOB, 7)))
                .isEqualTo(new Recording.NothingToReturn(Optional.of(Person.JOB), Connects.of(6)));
        assertThat(person.tell(person.giveBackOf(Person.OTHER_JOB, 1)))
                .isEqualTo(new Recording.NothingToReturn(Optional.of(Person.OTHER_JOB), Connects.ZERO));
        assertThat(person.balance()).isEqualTo(34);
    }

    @Test
    void aBoostComesBackByItself_W07() {
        person.told(person.buy(40)).told(person.spendOn(Person.JOB, 6), person.boost(9));

        person.told(person.giveBackBoost(9));

        assertThat(person.statement().liveProposalOf(Person.JOB)).get().satisfies(live -> {
            assertThat(live.costLeft()).isEqualTo(Connects.of(6));
            assertThat(live.boostLeft()).isEqualTo(Connects.ZERO);
        });
        assertThat(person.tell(person.giveBackBoost(1))).isInstanceOf(Recording.NothingToReturn.class);
    }

    @Test
    void whatGoesBeyondTheCostIsTheBoosts_W07_W11() {
        person.told(person.buy(40)).told(person.spendOn(Person.JOB, 6), person.boost(9));

        Recording recording = person.tell(person.giveBack(15));

        assertThat(recording.recorded().orElseThrow().entries())
                .extracting(StoredEntry::amount)
                .containsExactly(6, 9);
        assertThat(person.balance()).isEqualTo(40);
        assertThat(person.statement().live()).isEmpty();
    }

    @Test
    void aReturnDatedBackNeverTakesWhatALaterOneTook_W07() {
        person.told(person.buy(40)).told(person.spendOn(Person.JOB, 6));
        person.onDay("2026-02-10").told(person.giveBack(6));

        NewEntry earlier = new NewEntry.GiveBack(
                LocalDate.parse("2026-01-20"), Optional.of(Person.JOB), false, Connects.of(6), Optional.empty());

        assertThat(person.tell(earlier)).isInstanceOf(Recording.NothingToReturn.class);
    }

    @Test
    void aReturnIsNotDatedBeforeItsProposal_W07() {
        person.told(person.buy(40)).onDay("2026-02-10").told(person.spendOn(Person.JOB, 6));

        NewEntry earlier = new NewEntry.GiveBack(
                LocalDate.parse("2026-02-09"), Optional.empty(), false, Connects.of(6), Optional.empty());

        assertThat(person.tell(earlier)).isInstanceOf(Recording.NothingToReturn.class);
    }
}
