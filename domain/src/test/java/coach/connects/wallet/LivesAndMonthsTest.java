package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.money.Connects;
import coach.connects.wallet.Statement.Rollover;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long Connects live and what a month's end does (G-06, G-07, G-16, W-01, W-02, W-03). */
class LivesAndMonthsTest {
    private final WalletOwner owner = new WalletOwner("2026-01-10");

    @Test
    void connectsExpireAtTheStartOfTheSameDayAYearLater_G07() {
        owner.told(owner.buy(40));

        assertThat(owner.on("2027-01-09").balance()).isEqualTo(Connects.of(40));
        assertThat(owner.on("2027-01-10").balance()).isEqualTo(Connects.ZERO);
        assertThat(owner.on("2027-01-10").lines().get(1).entry())
                .isEqualTo(new Expiry(LocalDate.parse("2027-01-10"), "L1", Connects.of(40)));
        assertThat(owner.statement().lots().get(0).lastUsableDay()).isEqualTo("2027-01-09");
    }

    @Test
    void whatCameInOnLeapDayExpiresOnTheFirstOfMarch_G07() {
        owner.onDay("2024-02-29").told(owner.buy(10));
        owner.onDay("2024-02-28").told(WalletOwner.buyOn("2024-02-28", 10));

        assertThat(owner.statement().lots())
                .extracting(Lot::expiresOn)
                .containsExactly(LocalDate.parse("2025-02-28"), LocalDate.parse("2025-03-01"));
    }

    @Test
    void grantedConnectsLiveAsLongUnlessADateIsTold_G07() {
        owner.told(owner.grant(GrantKind.OTHER, 5)).told(owner.grantUntil("2026-02-01", 7));

        assertThat(owner.statement().lots())
                .extracting(Lot::expiresOn)
                .containsExactly(LocalDate.parse("2026-02-01"), LocalDate.parse("2027-01-10"));
    }

    @Test
    void whatWasNotUsedRollsOverByItself_G06_G16() {
        owner.told(owner.buy(100));

        assertThat(owner.on("2026-06-15").balance()).isEqualTo(Connects.of(100));
        owner.onDay("2026-06-15");
        assertThat(owner.tell(owner.spend(100)).recorded()).isPresent();
    }

    @Test
    void whatIsAboveTheCapAtTheMonthsEndIsLostSoonestExpiringFirst_G06() {
        owner.told(owner.grantUntil("2026-05-01", 30)).told(owner.buy(110));
        owner.told(owner.grant(GrantKind.OTHER, 25));

        Statement february = owner.on("2026-02-01");

        assertThat(february.balance()).isEqualTo(Connects.of(140));
        assertThat(february.lines().get(3).entry())
                .isEqualTo(new RolloverLoss(LocalDate.parse("2026-02-01"), Connects.of(25)));
        assertThat(february.lots().get(0).remaining()).isEqualTo(Connects.of(5));
        assertThat(owner.on("2026-01-31").balance()).isEqualTo(Connects.of(165));
    }

    @Test
    void anAgencyRollsOverFourHundred_G06() {
        owner.with(owner.wallet().withTerms(Terms.UNSET.withAccount(Optional.empty(), AccountKind.AGENCY)));
        owner.told(owner.adjust(450));

        assertThat(owner.on("2026-02-01").balance()).isEqualTo(Connects.of(400));
    }

    @Test
    void underUpworksRulesOfTodayAllRollsOver_W12() {
        WalletOwner today = WalletOwner.underUpworkRules("2026-01-10");
        today.told(today.adjust(900));

        assertThat(today.on("2026-12-31").balance()).isEqualTo(Connects.of(900));
    }

    @Test
    void onTheFirstExpiriesComeBeforeTheLossAndTheLossBeforeEntries_W02() {
        owner.told(owner.grantUntil("2026-02-01", 30)).told(owner.adjust(175));
        owner.onDay("2026-02-01").told(owner.grant(GrantKind.OTHER, 1));

        assertThat(owner.statement().lines())
                .extracting(line -> line.entry().kind())
                .containsExactly(
                        EntryKind.GRANT, EntryKind.CORRECTION, EntryKind.EXPIRY, EntryKind.ROLLOVER, EntryKind.GRANT);
    }

    @Test
    void theLossOfTheNextFirstIsTold_G06() {
        owner.told(owner.grantUntil("2026-01-20", 10)).told(owner.adjust(160));

        assertThat(owner.statement().rollover())
                .isEqualTo(new Rollover(
                        LocalDate.parse("2026-02-01"), Connects.of(10), Connects.of(10), Connects.of(140)));
    }

    @Test
    void whatIsAheadIsToldInOrder_W01() {
        owner.told(owner.grantUntil("2026-01-20", 10)).told(owner.adjust(160));

        assertThat(owner.statement().ahead())
                .isEqualTo(List.of(
                        new Expiry(LocalDate.parse("2026-01-20"), "L1", Connects.of(10)),
                        new RolloverLoss(LocalDate.parse("2026-02-01"), Connects.of(10)),
                        new Expiry(LocalDate.parse("2027-01-10"), "L2", Connects.of(140))));
        assertThat(owner.statement().expiries()).hasSize(2);
    }

    @Test
    void aSpendTakesFromTheLotThatExpiresFirst_W03() {
        owner.told(owner.buy(10));
        owner.onDay("2026-01-11").told(owner.grantUntil("2026-03-01", 10));

        owner.told(owner.spend(4));

        assertThat(owner.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value())
                .containsExactly(tuple("L2", 6), tuple("L1", 10));
    }

    @Test
    void amongEqualsTheOneAcquiredFirstIsSpentAndThenTheOneRecordedFirst_W03() {
        owner.told(owner.grantUntil("2026-03-01", 10));
        owner.onDay("2026-01-11").told(owner.grantUntil("2026-03-01", 10), owner.grantUntil("2026-03-01", 10));

        owner.told(owner.spend(15));

        assertThat(owner.statement().lots())
                .extracting(Lot::id, lot -> lot.remaining().value())
                .containsExactly(tuple("L2", 5), tuple("L3", 10));
    }

    @Test
    void derivedLinesAreComputedAndNeverStored_W01() {
        owner.told(owner.adjust(160));

        Statement later = owner.on("2027-06-01");

        assertThat(owner.wallet().entries()).hasSize(1);
        assertThat(later.lines()).extracting(line -> line.entry().derived()).containsExactly(false, true, true);
        assertThat(later.lines().get(1).entry().seq()).isZero();
        assertThat(later).isEqualTo(owner.on("2027-06-01"));
    }

    @Test
    void theRolloverLossGoesByTheTermsOfItsDay_W09() {
        owner.with(owner.wallet()
                .withTerms(Terms.UNSET
                        .withPolicy(Optional.empty(), "upwork-2025")
                        .withPolicy(Optional.of(LocalDate.parse("2026-03-15")), "guide-2021")));
        owner.told(owner.adjust(200));

        assertThat(owner.on("2026-03-31").balance()).isEqualTo(Connects.of(200));
        assertThat(owner.on("2026-04-01").balance()).isEqualTo(Connects.of(140));
    }
}
