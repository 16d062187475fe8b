package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.amount.Connects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long Connects live and what a month's end does (G-06, G-07, G-16, W-01, W-02, W-03). */
class LivesAndMonthsTest {
    private final Person person = new Person("2026-01-10");

    @Test
    void connectsExpireAtTheStartOfTheSameDayAYearLater_G07() {
        person.told(person.buy(40));

        assertThat(person.on("2027-01-09").balance()).isEqualTo(Connects.of(40));
        assertThat(person.on("2027-01-10").balance()).isEqualTo(Connects.ZERO);
        assertThat(person.on("2027-01-10").lines().get(1).entry())
                .isEqualTo(new Expiry(LocalDate.parse("2027-01-10"), "L1", Connects.of(40)));
        assertThat(person.statement().lots().get(0).lastUsableDay()).isEqualTo("2027-01-09");
    }

    @Test
    void whatCameInOnLeapDayExpiresOnTheFirstOfMarch_G07() {
        person.onDay("2024-02-29").told(person.buy(10));
        person.onDay("2024-02-28").told(Person.buyOn("2024-02-28", 10));

        assertThat(person.statement().lots())
                .extracting(Lot::expiresOn)
                .containsExactly(LocalDate.parse("2025-02-28"), LocalDate.parse("2025-03-01"));
    }

    @Test
    void grantedConnectsLiveAsLongUnlessADateIsTold_G07() {
        person.told(person.grant(GrantKind.OTHER, 5)).told(person.grantUntil("2026-02-01", 7));

        assertThat(person.statement().lots())
                .extracting(Lot::expiresOn)
                .containsExactly(LocalDate.parse("2026-02-01"), LocalDate.parse("2027-01-10"));
    }

    @Test
    void whatWasNotUsedRollsOverByItself_G06_G16() {
        person.told(person.buy(100));

        assertThat(person.on("2026-06-15").balance()).isEqualTo(Connects.of(100));
        person.onDay("2026-06-15");
        assertThat(person.tell(person.spend(100)).recorded()).isPresent();
    }

    @Test
    void whatIsAboveTheCapAtTheMonthsEndIsLostSoonestExpiringFirst_G06() {
        person.told(person.grantUntil("2026-05-01", 30)).told(person.buy(110));
        person.told(person.grant(GrantKind.OTHER, 25));

        Statement february = person.on("2026-02-01");

        assertThat(february.balance()).isEqualTo(Connects.of(140));
        assertThat(february.lines().get(3).entry())
                .isEqualTo(new RolloverLoss(LocalDate.parse("2026-02-01"), Connects.of(25)));
        assertThat(february.lots().get(0).remaining()).isEqualTo(Connects.of(5));
        assertThat(person.on("2026-01-31").balance()).isEqualTo(Connects.of(165));
    }

    @Test
    void anAgencyRollsOverFourHundred_G06() {
        person.with(person.wallet().withTerms(Terms.UNSET.withAccount(Optional.empty(), AccountKind.AGENCY)));
        person.told(person.adjust(450));

        assertThat(person.on("2026-02-01").balance()).isEqualTo(Connects.of(400));
    }

    @Test
    void underUpworksRulesOfTodayAllRollsOver_W12() {
        Person today = Person.underUpworkRules("2026-01-10");
        today.told(today.adjust(900));

        assertThat(today.on("2026-12-31").balance()).isEqualTo(Connects.of(900));
    }

    @Test
    void onTheFirstExpiriesComeBeforeTheLossAndTheLossBeforeEntries_W02() {
        person.told(person.grantUntil("2026-02-01", 30)).told(person.adjust(175));
        person.onDay("2026-02-01").told(person.grant(GrantKind.OTHER, 1));

        assertThat(person.statement().lines())
                .extracting(line -> line.entry().kind())
                .containsExactly(
                        EntryKind.GRANT, EntryKind.CORRECTION, EntryKind.EXPIRY, EntryKind.ROLLOVER, EntryKind.GRANT);
    }

    @Test
    void theLossOfTheNextFirstIsTold_G06() {
        person.told(person.grantUntil("2026-01-20", 10)).told(person.adjust(160));

        assertThat(person.statement().rollover())
                .isEqualTo(new Rollover(
                        LocalDate.parse("2026-02-01"), Connects.of(10), Connects.of(10), Connects.of(140)));
    }

    @Test
    void whatIsAheadIsToldInOrder_W01() {
        person.told(person.grantUntil("2026-01-20", 10)).told(person.adjust(160));

        assertThat(person.statement().ahead())
                .isEqualTo(List.of(
                        new Expiry(LocalDate.parse("2026-01-20"), "L1", Connects.of(10)),
                        new RolloverLoss(LocalDate.parse("2026-02-01"), Connects.of(10)),
                        new Expiry(LocalDate.parse("2027-01-10"), "L2", Connects.of(140))));
        assertThat(person.statement().expiries()).hasSize(2);
    }

    @Test
    void aSpendTakesFromTheLotThatExpiresFirst_W03() {
        person.told(person.buy(10));
        person.onDay("2026-01-11").told(person.grantUntil("2026-03-01", 10));

        person.told(person.spend(4));

        assertThat(person.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value())
                .containsExactly(tuple("L2", 6), tuple("L1", 10));
    }

    @Test
    void amongEqualsTheOneAcquiredFirstIsSpentAndThenTheOneRecordedFirst_W03() {
        person.told(person.grantUntil("2026-03-01", 10));
        person.onDay("2026-01-11").told(person.grantUntil("2026-03-01", 10), person.grantUntil("2026-03-01", 10));

        person.told(person.spend(15));

        assertThat(person.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value())
                .containsExactly(tuple("L2", 5), tuple("L3", 10));
    }

    @Test
    void derivedLinesAreComputedAndNeverStored_W01() {
        person.told(person.adjust(160));

        Statement later = person.on("2027-06-01");

        assertThat(person.wallet().entries()).hasSize(1);
        assertThat(later.lines()).extracting(line -> line.entry().derived()).containsExactly(false, true, true);
        assertThat(later.lines().get(1).entry().seq()).isZero();
        assertThat(later).isEqualTo(person.on("2027-06-01"));
    }

    @Test
    void theRolloverLossGoesByTheTermsOfItsDay_W09() {
        person.with(person.wallet()
                .withTerms(Terms.UNSET
                        .withPolicy(Optional.empty(), "upwork-2025")
                        .withPolicy(Optional.of(LocalDate.parse("2026-03-15")), "guide-2021")));
        person.told(person.adjust(200));

        assertThat(person.on("2026-03-31").balance()).isEqualTo(Connects.of(200));
        assertThat(person.on("2026-04-01").balance()).isEqualTo(Connects.of(140));
    }
}
