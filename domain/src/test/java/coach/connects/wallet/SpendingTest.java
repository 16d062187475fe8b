package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Free Connects and what they are spent on (G-02, G-03, G-09 to G-14, W-11). */
class SpendingTest {
    private final WalletOwner owner = new WalletOwner("2026-03-10");

    @Test
    void aNewProfileIsGivenTwentyConnects_G02() {
        owner.told(unnamedAmount(GrantKind.NEW_PROFILE));

        assertThat(owner.balance()).isEqualTo(20);
    }

    @Test
    void aSecondNewProfileGrantIsRefusedWithTheDateOfTheFirst_G02() {
        owner.told(unnamedAmount(GrantKind.NEW_PROFILE)).onDay("2026-05-01");

        assertThat(owner.tell(unnamedAmount(GrantKind.NEW_PROFILE)))
                .isEqualTo(new RecordingResult.DuplicateGrant(GrantKind.NEW_PROFILE, LocalDate.parse("2026-03-10")));
        assertThat(owner.tellAnyway(unnamedAmount(GrantKind.NEW_PROFILE)))
                .as("to record it anyway is for the caps alone (W-04)")
                .isInstanceOf(RecordingResult.DuplicateGrant.class);
    }

    @Test
    void aNewProfileGrantThatWasTakenBackCanBeGivenAgain_G02() {
        owner.told(unnamedAmount(GrantKind.NEW_PROFILE));
        owner.undo();

        assertThat(owner.tell(unnamedAmount(GrantKind.NEW_PROFILE)).recorded()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOP_RATED", "RISING_TALENT"})
    void theGuideNamesNoAmountForABadgeSoItIsAsked_G03(GrantKind badge) {
        assertThat(owner.tell(unnamedAmount(badge)))
                .isEqualTo(new RecordingResult.AmountRequired(EntryKind.GRANT, BundledPolicies.GUIDE));
        assertThat(owner.tell(owner.grant(badge, 30)).recorded()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"SMALL, 2", "MEDIUM, 4", "LARGE, 6"})
    void aProposalCostsByTheSizeOfTheJob_G09_G10_G11_G12(ProposalClass size, int cost) {
        owner.told(owner.buy(40)).told(owner.spendClass(size));

        assertThat(owner.balance()).isEqualTo(40 - cost);
    }

    @Test
    void aCostReadOffThePageWinsOverTheGuide_G09() {
        owner.told(owner.buy(40)).told(owner.spend(16));

        assertThat(owner.balance()).isEqualTo(24);
    }

    @Test
    void underUpworksRulesOfTodayNoClassTellsTheCost_W12() {
        WalletOwner today = WalletOwner.underUpworkRules("2026-03-10");
        today.told(today.buy(40));

        assertThat(today.tell(today.spendClass(ProposalClass.LARGE)))
                .isEqualTo(new RecordingResult.AmountRequired(EntryKind.PROPOSAL, BundledPolicies.UPWORK));
    }

    @ParameterizedTest
    @EnumSource
    void invitationOfferAndTalentCloudAreFreeAndRecordedAsProposals_G14(FreeReason reason) {
        owner.told(owner.spendFree(reason));

        assertThat(owner.balance()).isZero();
        assertThat(owner.wallet().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.PROPOSAL);
            assertThat(entry.amount()).isZero();
        });
        assertThat(owner.statement().liveProposalOf(WalletOwner.JOB)).isPresent();
    }

    @Test
    void theGuidesClassesEndBelowTheNextOnesFirstDollar_G10_G11_G12_G13() {
        ConnectsPolicy guide = BundledPolicies.GUIDE;

        assertThat(guide.classOfBudget(usd("49.99"))).contains(ProposalClass.SMALL);
        assertThat(guide.classOfBudget(usd("50"))).contains(ProposalClass.MEDIUM);
        assertThat(guide.classOfBudget(usd("499.99"))).contains(ProposalClass.MEDIUM);
        assertThat(guide.classOfBudget(usd("500"))).contains(ProposalClass.LARGE);
        assertThat(guide.covers(usd("599.99"))).isFalse();
        assertThat(guide.covers(usd("600"))).isTrue();
        assertThat(guide.classOfDays(2)).contains(ProposalClass.SMALL);
        assertThat(guide.classOfDays(7)).contains(ProposalClass.MEDIUM);
        assertThat(guide.classOfDays(8)).contains(ProposalClass.LARGE);
    }

    private static Usd usd(String amount) {
        return Usd.of(amount);
    }

    @Test
    void aBoostBelongsToTheProposalOfTheSameMessage_W11() {
        owner.told(owner.buy(40));
        owner.told(owner.spendOn(WalletOwner.JOB, 6), owner.boost(9));

        assertThat(owner.balance()).isEqualTo(25);
        assertThat(owner.statement().liveProposalOf(WalletOwner.JOB)).get().satisfies(live -> {
            assertThat(live.costLeft()).isEqualTo(Connects.of(6));
            assertThat(live.boostLeft()).isEqualTo(Connects.of(9));
        });
    }

    @Test
    void aBoostWithoutAProposalIsRefused_W11() {
        owner.told(owner.buy(40));

        assertThat(owner.tell(owner.boost(9))).isEqualTo(new RecordingResult.NothingToBoost(Optional.empty()));
    }

    @Test
    void badgeAndAdAreSpendsOfTheirOwn_W11() {
        owner.told(owner.buy(40));
        owner.told(
                new EntryDraft.SpendingDraft(owner.today(), EntryDraft.Purpose.BADGE, Connects.of(7), Optional.empty()),
                new EntryDraft.SpendingDraft(owner.today(), EntryDraft.Purpose.AD, Connects.of(5), Optional.empty()));

        assertThat(owner.statement().lines())
                .extracting(line -> line.entry().kind())
                .containsExactly(EntryKind.PURCHASE, EntryKind.BADGE, EntryKind.AD);
        assertThat(owner.balance()).isEqualTo(28);
    }

    private EntryDraft unnamedAmount(GrantKind kind) {
        return new EntryDraft.GrantDraft(owner.today(), kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
