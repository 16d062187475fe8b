package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Free Connects and what they are spent on (G-02, G-03, G-09 to G-14, W-11). */
class SpendingTest {
    private final Person person = new Person("2026-03-10");

    @Test
    void aNewProfileIsGivenTwentyConnects_G02() {
        person.told(unnamedAmount(GrantKind.NEW_PROFILE));

        assertThat(person.balance()).isEqualTo(20);
    }

    @Test
    void aSecondNewProfileGrantIsRefusedWithTheDateOfTheFirst_G02() {
        person.told(unnamedAmount(GrantKind.NEW_PROFILE)).onDay("2026-05-01");

        assertThat(person.tell(unnamedAmount(GrantKind.NEW_PROFILE)))
                .isEqualTo(new Recording.GrantTwice(GrantKind.NEW_PROFILE, LocalDate.parse("2026-03-10")));
        assertThat(person.tellAnyway(unnamedAmount(GrantKind.NEW_PROFILE)))
                .as("to record it anyway is for the caps alone (W-04)")
                .isInstanceOf(Recording.GrantTwice.class);
    }

    @Test
    void aNewProfileGrantThatWasTakenBackCanBeGivenAgain_G02() {
        person.told(unnamedAmount(GrantKind.NEW_PROFILE));
        person.undo();

        assertThat(person.tell(unnamedAmount(GrantKind.NEW_PROFILE)).recorded()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOP_RATED", "RISING_TALENT"})
    void theGuideNamesNoAmountForABadgeSoItIsAsked_G03(GrantKind badge) {
        assertThat(person.tell(unnamedAmount(badge)))
                .isEqualTo(new Recording.AmountNeeded(EntryKind.GRANT, BundledPolicies.GUIDE));
        assertThat(person.tell(person.grant(badge, 30)).recorded()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"SMALL, 2", "MEDIUM, 4", "LARGE, 6"})
    void aProposalCostsByTheSizeOfTheJob_G09_G10_G11_G12(ProposalClass size, int cost) {
        person.told(person.buy(40)).told(person.spendClass(size));

        assertThat(person.balance()).isEqualTo(40 - cost);
    }

    @Test
    void aCostReadOffThePageWinsOverTheGuide_G09() {
        person.told(person.buy(40)).told(person.spend(16));

        assertThat(person.balance()).isEqualTo(24);
    }

    @Test
    void underUpworksRulesOfTodayNoClassTellsTheCost_W12() {
        Person today = Person.underUpworkRules("2026-03-10");
        today.told(today.buy(40));

        assertThat(today.tell(today.spendClass(ProposalClass.LARGE)))
                .isEqualTo(new Recording.AmountNeeded(EntryKind.PROPOSAL, BundledPolicies.UPWORK));
    }

    @ParameterizedTest
    @EnumSource
    void invitationOfferAndTalentCloudAreFreeAndRecordedAsProposals_G14(FreeReason reason) {
        person.told(person.spendFree(reason));

        assertThat(person.balance()).isZero();
        assertThat(person.wallet().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.PROPOSAL);
            assertThat(entry.amount()).isZero();
        });
        assertThat(person.statement().liveProposalOf(Person.JOB)).isPresent();
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
        person.told(person.buy(40));
        person.told(person.spendOn(Person.JOB, 6), person.boost(9));

        assertThat(person.balance()).isEqualTo(25);
        assertThat(person.statement().liveProposalOf(Person.JOB)).get().satisfies(live -> {
            assertThat(live.costLeft()).isEqualTo(Connects.of(6));
            assertThat(live.boostLeft()).isEqualTo(Connects.of(9));
        });
    }

    @Test
    void aBoostWithoutAProposalIsRefused_W11() {
        person.told(person.buy(40));

        assertThat(person.tell(person.boost(9))).isEqualTo(new Recording.NothingToBoost(Optional.empty()));
    }

    @Test
    void badgeAndAdAreSpendsOfTheirOwn_W11() {
        person.told(person.buy(40));
        person.told(
                new NewEntry.Spend(person.today(), NewEntry.Purpose.BADGE, Connects.of(7), Optional.empty()),
                new NewEntry.Spend(person.today(), NewEntry.Purpose.AD, Connects.of(5), Optional.empty()));

        assertThat(person.statement().lines())
                .extracting(line -> line.entry().kind())
                .containsExactly(EntryKind.PURCHASE, EntryKind.BADGE, EntryKind.AD);
        assertThat(person.balance()).isEqualTo(28);
    }

    private NewEntry unnamedAmount(GrantKind kind) {
        return new NewEntry.Given(person.today(), kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
