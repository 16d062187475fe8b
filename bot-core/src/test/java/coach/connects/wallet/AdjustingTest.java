package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.amount.Connects;
import coach.connects.wallet.Recording.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Setting the balance to what Upwork shows (W-06), and a wallet from before the bot (W-14). */
class AdjustingTest {
    private final Person person = new Person("2026-11-20");

    @Test
    void upwardsItBringsALotOfItsOwn_W06() {
        person.told(person.buy(10)).told(person.adjust(25));

        assertThat(person.statement().lots())
                .extracting(Lot::origin, lot -> lot.remaining().value(), Lot::dated)
                .containsExactly(tuple(LotOrigin.PURCHASE, 10, true), tuple(LotOrigin.CORRECTION, 15, false));
    }

    @Test
    void aDateGivenForItIsTheLots_W06() {
        person.told(new NewEntry.Adjust(
                person.today(),
                Connects.of(25),
                Optional.of(LocalDate.parse("2026-12-24")),
                List.of(),
                Optional.empty()));

        assertThat(person.statement().lots())
                .extracting(Lot::expiresOn, Lot::dated)
                .containsExactly(tuple(LocalDate.parse("2026-12-24"), true));
    }

    @Test
    void downwardsItTakesFromTheLotsThatExpireFirst_W06() {
        person.told(person.buy(10)).told(person.grantUntil("2026-12-24", 10)).told(person.adjust(5));

        assertThat(person.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value())
                .containsExactly(tuple("L1", 5));
    }

    @Test
    void theBalanceMayBeSetToNothing_W06() {
        person.told(person.buy(10)).told(person.adjust(0));

        assertThat(person.balance()).isZero();
    }

    @Test
    void thereIsNothingToAdjustWhereTheBalanceIsThatAlready_W06() {
        person.told(person.buy(10));

        assertThat(person.tell(person.adjust(10))).isEqualTo(new Recording.NothingToAdjust(Connects.of(10)));
    }

    @Test
    void aWalletNeverToldCanBeToldThatItIsEmpty_W14() {
        person.told(person.adjust(0));

        assertThat(person.wallet().isTold()).isTrue();
        assertThat(person.balance()).isZero();
    }

    @Test
    void itIsTheDifferenceAtThatMomentAndEntriesDatedBackLeaveItAsItIs_W06() {
        person.told(Person.buyOn("2026-11-01", 10)).told(Person.adjustOn("2026-11-10", 30));

        Recording earlier = person.tell(Person.spentOn("2026-11-05", 4));

        assertThat(person.balance()).isEqualTo(26);
        assertThat(earlier.recorded().flatMap(Recording.Recorded::following))
                .contains((Correction) person.wallet().entries().get(1));
    }

    @Test
    void anEntryAfterTheCorrectionNamesNone_W06() {
        person.told(Person.adjustOn("2026-11-10", 30));

        Recording later = person.tell(Person.spentOn("2026-11-11", 4));

        assertThat(later.recorded().flatMap(Recording.Recorded::following)).isEmpty();
    }

    @Test
    void whatCameInLastGivesLotsWithDatesAndTheRestIsUncovered_W14() {
        person.told(adjustWith(55, Person.cameIn(40, "2026-03-03"), Person.cameIn(10, "2025-12-01")));

        assertThat(person.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn, Lot::dated)
                .containsExactly(
                        tuple(10, LocalDate.parse("2026-12-01"), true),
                        tuple(40, LocalDate.parse("2027-03-03"), true),
                        tuple(5, LocalDate.parse("2027-11-20"), false));
    }

    @Test
    void ofTheOldestThatCameInCountsOnlyWhatIsStillLeft_W14() {
        person.told(adjustWith(45, Person.cameIn(40, "2026-03-03"), Person.cameIn(10, "2025-12-01")));

        assertThat(person.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::dated)
                .containsExactly(tuple(5, true), tuple(40, true));
    }

    @Test
    void whatHasExpiredByNowCannotBeLeft_W14() {
        assertThat(person.tell(adjustWith(45, Person.cameIn(40, "2025-11-20"))))
                .isEqualTo(new Recording.OutOfRange(Limit.UNTIL));
    }

    @Test
    void theDatesCanBeToldLater_W14() {
        person.told(person.adjust(55)).told(person.spend(10));

        person.told(new NewEntry.DateLots(
                person.today(), List.of(Person.cameIn(40, "2026-03-03"), Person.cameIn(10, "2025-12-01"))));

        assertThat(person.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn, Lot::dated)
                .containsExactly(
                        tuple(5, LocalDate.parse("2026-12-01"), true), tuple(40, LocalDate.parse("2027-03-03"), true));
        assertThat(person.balance()).isEqualTo(45);
    }

    @Test
    void datingTakesFromTheUndatedLotAndFromNoOther_W14() {
        person.told(person.grantUntil("2026-12-24", 10)).told(person.adjust(50));

        person.told(new NewEntry.DateLots(person.today(), List.of(Person.cameIn(40, "2026-03-03"))));

        assertThat(person.statement().lots())
                .extracting(lot -> lot.remaining().value(), Lot::expiresOn)
                .containsExactly(tuple(10, LocalDate.parse("2026-12-24")), tuple(40, LocalDate.parse("2027-03-03")));
    }

    @Test
    void whereEverythingHasADateThereIsNothingToDate_W14() {
        person.told(person.buy(40));

        assertThat(person.tell(new NewEntry.DateLots(person.today(), List.of(Person.cameIn(40, "2026-03-03")))))
                .isEqualTo(new Recording.NothingToAdjust(Connects.of(40)));
    }

    private NewEntry adjustWith(int to, NewEntry.CameIn... cameIn) {
        return new NewEntry.Adjust(
                person.today(), Connects.of(to), Optional.empty(), List.of(cameIn), Optional.empty());
    }
}
