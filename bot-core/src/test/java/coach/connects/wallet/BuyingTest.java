package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Buying Connects: price, caps, and who pays (G-01, G-04, G-05, G-08, G-15). */
class BuyingTest {
    private final Person person = new Person("2026-03-10");

    @Test
    void oneConnectCostsFifteenCents_G01() {
        person.told(person.buy(1));

        assertThat(person.statement().worth()).contains(Usd.of("0.15"));
        assertThat(onlyPurchase().cost()).contains(Usd.of("0.15"));
    }

    @Test
    void aPriceBeyondAnythingRealIsASlip() {
        assertThat(person.tell(paying(40, "400.01"))).isEqualTo(new Recording.OutOfRange(Recording.Limit.PRICE));
        assertThat(person.balance()).isZero();

        person.told(paying(40, "400.00"));
        assertThat(onlyPurchase().cost()).contains(Usd.of("400.00"));
    }

    private NewEntry paying(int connects, String price) {
        return new NewEntry.Buy(
                person.today(),
                Connects.of(connects),
                Optional.of(Usd.of(price)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void tenLargeJobsCostSixtyConnectsWorthNineDollars_G15() {
        person.told(person.buy(60));
        assertThat(onlyPurchase().cost()).contains(Usd.of("9.00"));

        for (int i = 0; i < 10; i++) {
            person.told(person.spendClass(ProposalClass.LARGE));
        }

        assertThat(person.balance()).isZero();
    }

    @Test
    void withABalanceOf67MayBeBought73AndNot74_G05() {
        person.told(person.adjust(67));

        Recording refused = person.tell(person.buy(74));

        assertThat(refused)
                .isEqualTo(new Recording.OverAllowance(
                        Connects.of(74),
                        LocalDate.parse("2026-03-10"),
                        new Allowance(Optional.of(Connects.of(73)), Optional.of(Connects.of(140))),
                        Cap.BALANCE,
                        Connects.of(67)));
        assertThat(person.balance()).isEqualTo(67);
        assertThat(person.tell(person.buy(73)).recorded()).isPresent();
        assertThat(person.balance()).isEqualTo(140);
    }

    @Test
    void whatReallyHappenedIsRecordedBeyondTheCapWhenItIsSaidSo_G05() {
        person.told(person.adjust(67));

        assertThat(person.tellAnyway(person.buy(74)).recorded()).isPresent();
        assertThat(person.balance()).isEqualTo(141);
        assertThat(person.statement().allowance().most()).contains(Connects.ZERO);
    }

    @Test
    void whatWasBoughtThisMonthCountsEvenWhenItIsSpent_G04() {
        person.told(person.buy(100)).told(person.spend(100));

        assertThat(person.tell(person.buy(41))).isInstanceOfSatisfying(Recording.OverAllowance.class, over -> {
            assertThat(over.allowance().most()).contains(Connects.of(40));
            assertThat(over.cap()).isEqualTo(Cap.MONTH);
        });
        person.onDay("2026-04-01");
        assertThat(person.tell(person.buy(140)).recorded()).isPresent();
    }

    @Test
    void aPurchaseThatWasTakenBackCountsForNoCap_G04() {
        person.told(person.buy(140));
        person.undo();

        assertThat(person.tell(person.buy(140)).recorded()).isPresent();
    }

    @Test
    void anAgencyMayHoldAndBuyFourHundred_G04_G05() {
        person.with(person.wallet().withTerms(Terms.UNSET.withAccount(Optional.empty(), AccountKind.AGENCY)));

        assertThat(person.tell(person.buy(401))).isInstanceOf(Recording.OverAllowance.class);
        assertThat(person.tell(person.buy(400)).recorded()).isPresent();
    }

    @Test
    void upworksRulesOfTodayKnowNoCap_W12() {
        Person today = Person.underUpworkRules("2026-03-10");

        assertThat(today.tell(today.buy(1000)).recorded()).isPresent();
        assertThat(today.statement().allowance().most()).isEmpty();
    }

    @Test
    void aPurchaseDatedBackIsHeldAgainstTheCapsOfItsOwnDayAndMonth_W09() {
        person.told(Person.buyOn("2026-02-20", 100)).told(person.spend(100));

        assertThat(person.tell(Person.buyOn("2026-02-25", 41))).isInstanceOf(Recording.OverAllowance.class);
        assertThat(person.tell(person.buy(140)).recorded()).isPresent();
    }

    @Test
    void theEarningsPayWhereTheyCoverTheWhole_G08() {
        person.with(person.wallet().withEarnings(Optional.of(Usd.of("6.00"))));

        person.told(person.buy(40));

        assertThat(onlyPurchase().paidBy()).contains(PaidBy.EARNINGS);
        assertThat(person.statement().earnings()).contains(Usd.of("0.00"));
    }

    @Test
    void otherwiseTheFullAmountIsChargedToTheBillingMethod_G08() {
        person.with(person.wallet().withEarnings(Optional.of(Usd.of("5.99"))));

        person.told(person.buy(40));

        assertThat(onlyPurchase().paidBy()).contains(PaidBy.BILLING);
        assertThat(person.statement().earnings()).contains(Usd.of("5.99"));
    }

    @Test
    void anUndonePurchaseGoesBackToTheEarningsThatPaidIt_G08() {
        person.with(person.wallet().withEarnings(Optional.of(Usd.of("10"))));
        person.told(person.buy(40));

        person.undo();

        assertThat(person.statement().earnings()).contains(Usd.of("10.00"));
    }

    @Test
    void anEarningsBalanceToldLaterAlreadyHoldsWhatWasPaidBefore_G08() {
        person.with(person.wallet().withEarnings(Optional.of(Usd.of("10"))));
        person.told(person.buy(40));
        person.with(person.wallet().withEarnings(Optional.of(Usd.of("50"))));

        person.undo();

        assertThat(person.statement().earnings()).contains(Usd.of("50.00"));
    }

    @Test
    void whoPaysIsLeftOpenWhenNoEarningsAreKept_G08() {
        person.told(person.buy(40));

        assertThat(onlyPurchase().paidBy()).isEmpty();
    }

    private Purchase onlyPurchase() {
        return (Purchase)
                person.wallet().entries().get(person.wallet().entries().size() - 1);
    }
}
