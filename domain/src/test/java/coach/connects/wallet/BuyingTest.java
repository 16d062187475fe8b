package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Buying Connects: price, caps, and who pays (G-01, G-04, G-05, G-08, G-15). */
class BuyingTest {
    private final WalletOwner owner = new WalletOwner("2026-03-10");

    @Test
    void oneConnectCostsFifteenCents_G01() {
        owner.told(owner.buy(1));

        assertThat(owner.statement().worth()).contains(Usd.of("0.15"));
        assertThat(onlyPurchase().cost()).contains(Usd.of("0.15"));
    }

    @Test
    void aPriceBeyondAnythingRealIsASlip() {
        assertThat(owner.tell(paying(40, "400.01")))
                .isEqualTo(new RecordingResult.OutOfRange(RecordingResult.Limit.PRICE));
        assertThat(owner.balance()).isZero();

        owner.told(paying(40, "400.00"));
        assertThat(onlyPurchase().cost()).contains(Usd.of("400.00"));
    }

    private EntryDraft paying(int connects, String price) {
        return new EntryDraft.PurchaseDraft(
                owner.today(),
                Connects.of(connects),
                Optional.of(Usd.of(price)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void tenLargeJobsCostSixtyConnectsWorthNineDollars_G15() {
        owner.told(owner.buy(60));
        assertThat(onlyPurchase().cost()).contains(Usd.of("9.00"));

        for (int i = 0; i < 10; i++) {
            owner.told(owner.spendClass(ProposalClass.LARGE));
        }

        assertThat(owner.balance()).isZero();
    }

    @Test
    void withABalanceOf67MayBeBought73AndNot74_G05() {
        owner.told(owner.adjust(67));

        RecordingResult refused = owner.tell(owner.buy(74));

        assertThat(refused)
                .isEqualTo(new RecordingResult.PurchaseLimitExceeded(
                        Connects.of(74),
                        LocalDate.parse("2026-03-10"),
                        new PurchaseAllowance(Optional.of(Connects.of(73)), Optional.of(Connects.of(140))),
                        Cap.BALANCE,
                        Connects.of(67)));
        assertThat(owner.balance()).isEqualTo(67);
        assertThat(owner.tell(owner.buy(73)).recorded()).isPresent();
        assertThat(owner.balance()).isEqualTo(140);
    }

    @Test
    void whatReallyHappenedIsRecordedBeyondTheCapWhenItIsSaidSo_G05() {
        owner.told(owner.adjust(67));

        assertThat(owner.tellAnyway(owner.buy(74)).recorded()).isPresent();
        assertThat(owner.balance()).isEqualTo(141);
        assertThat(owner.statement().allowance().most()).contains(Connects.ZERO);
    }

    @Test
    void whatWasBoughtThisMonthCountsEvenWhenItIsSpent_G04() {
        owner.told(owner.buy(100)).told(owner.spend(100));

        assertThat(owner.tell(owner.buy(41)))
                .isInstanceOfSatisfying(RecordingResult.PurchaseLimitExceeded.class, over -> {
                    assertThat(over.allowance().most()).contains(Connects.of(40));
                    assertThat(over.cap()).isEqualTo(Cap.MONTH);
                });
        owner.onDay("2026-04-01");
        assertThat(owner.tell(owner.buy(140)).recorded()).isPresent();
    }

    @Test
    void aPurchaseThatWasTakenBackCountsForNoCap_G04() {
        owner.told(owner.buy(140));
        owner.undo();

        assertThat(owner.tell(owner.buy(140)).recorded()).isPresent();
    }

    @Test
    void anAgencyMayHoldAndBuyFourHundred_G04_G05() {
        owner.with(owner.wallet().withTerms(Terms.UNSET.withAccount(Optional.empty(), AccountKind.AGENCY)));

        assertThat(owner.tell(owner.buy(401))).isInstanceOf(RecordingResult.PurchaseLimitExceeded.class);
        assertThat(owner.tell(owner.buy(400)).recorded()).isPresent();
    }

    @Test
    void upworksRulesOfTodayKnowNoCap_W12() {
        WalletOwner today = WalletOwner.underUpworkRules("2026-03-10");

        assertThat(today.tell(today.buy(1000)).recorded()).isPresent();
        assertThat(today.statement().allowance().most()).isEmpty();
    }

    @Test
    void aPurchaseDatedBackIsHeldAgainstTheCapsOfItsOwnDayAndMonth_W09() {
        owner.told(WalletOwner.buyOn("2026-02-20", 100)).told(owner.spend(100));

        assertThat(owner.tell(WalletOwner.buyOn("2026-02-25", 41)))
                .isInstanceOf(RecordingResult.PurchaseLimitExceeded.class);
        assertThat(owner.tell(owner.buy(140)).recorded()).isPresent();
    }

    @Test
    void theEarningsPayWhereTheyCoverTheWhole_G08() {
        owner.with(owner.wallet().withEarnings(Optional.of(Usd.of("6.00"))));

        owner.told(owner.buy(40));

        assertThat(onlyPurchase().paidBy()).contains(PaidBy.EARNINGS);
        assertThat(owner.statement().earnings()).contains(Usd.of("0.00"));
    }

    @Test
    void otherwiseTheFullAmountIsChargedToTheBillingMethod_G08() {
        owner.with(owner.wallet().withEarnings(Optional.of(Usd.of("5.99"))));

        owner.told(owner.buy(40));

        assertThat(onlyPurchase().paidBy()).contains(PaidBy.BILLING);
        assertThat(owner.statement().earnings()).contains(Usd.of("5.99"));
    }

    @Test
    void anUndonePurchaseGoesBackToTheEarningsThatPaidIt_G08() {
        owner.with(owner.wallet().withEarnings(Optional.of(Usd.of("10"))));
        owner.told(owner.buy(40));

        owner.undo();

        assertThat(owner.statement().earnings()).contains(Usd.of("10.00"));
    }

    @Test
    void anEarningsBalanceToldLaterAlreadyHoldsWhatWasPaidBefore_G08() {
        owner.with(owner.wallet().withEarnings(Optional.of(Usd.of("10"))));
        owner.told(owner.buy(40));
        owner.with(owner.wallet().withEarnings(Optional.of(Usd.of("50"))));

        owner.undo();

        assertThat(owner.statement().earnings()).contains(Usd.of("50.00"));
    }

    @Test
    void whoPaysIsLeftOpenWhenNoEarningsAreKept_G08() {
        owner.told(owner.buy(40));

        assertThat(onlyPurchase().paidBy()).isEmpty();
    }

    private Purchase onlyPurchase() {
        return (Purchase) owner.wallet().entries().get(owner.wallet().entries().size() - 1);
    }
}
