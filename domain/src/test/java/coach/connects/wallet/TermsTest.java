package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Account kind and policy with their days (W-09). */
class TermsTest {
    private final WalletOwner owner = new WalletOwner("2026-03-10");

    @Test
    void nothingChosenIsAFreelancerUnderTheDefaultPolicy_W09() {
        assertThat(Terms.UNSET.account(owner.today())).isEqualTo(AccountKind.FREELANCER);
        assertThat(Terms.UNSET.policy(owner.today(), BundledPolicies.ALL)).isEqualTo(BundledPolicies.GUIDE);
        assertThat(Terms.UNSET.periods(BundledPolicies.ALL))
                .containsExactly(new Terms.Period(Optional.empty(), AccountKind.FREELANCER, "guide-2021"));
    }

    @Test
    void theFirstChoiceCountsFromTheBeginningAndTheNextFromItsDay_W09() {
        choose(AccountKind.AGENCY);
        owner.onDay("2026-05-01");
        choose(AccountKind.FREELANCER);

        Terms terms = owner.wallet().terms();
        assertThat(terms.account(LocalDate.parse("2010-01-01"))).isEqualTo(AccountKind.AGENCY);
        assertThat(terms.account(LocalDate.parse("2026-04-30"))).isEqualTo(AccountKind.AGENCY);
        assertThat(terms.account(LocalDate.parse("2026-05-01"))).isEqualTo(AccountKind.FREELANCER);
        assertThat(Terms.of(terms.periods(BundledPolicies.ALL)).periods(BundledPolicies.ALL))
                .isEqualTo(terms.periods(BundledPolicies.ALL));
    }

    @Test
    void aFirstChoiceThatThePastDoesNotBearCountsFromToday_W09() {
        Policies standardToday = BundledPolicies.ALL.withStandard("upwork-2025").orElseThrow();
        RecordingContext january =
                new RecordingContext(LocalDate.parse("2026-01-10"), Instant.EPOCH, "a", standardToday, false);
        Wallet wallet = Wallet.EMPTY
                .record(List.of(WalletOwner.adjustOn("2026-01-10", 200)), january)
                .recorded()
                .orElseThrow()
                .after();
        RecordingContext march =
                new RecordingContext(LocalDate.parse("2026-03-10"), Instant.EPOCH, "b", standardToday, false);
        wallet = wallet.record(List.of(WalletOwner.spentOn("2026-03-10", 180)), march)
                .recorded()
                .orElseThrow()
                .after();

        TermsChangeResult change = wallet.choosePolicy("guide-2021", march);

        assertThat(change).isInstanceOfSatisfying(TermsChangeResult.Changed.class, changed -> {
            assertThat(changed.from()).contains(LocalDate.parse("2026-03-10"));
            assertThat(changed.after().on(march.today(), standardToday).balance())
                    .isEqualTo(Connects.of(20));
        });
    }

    @Test
    void aPolicyThatIsNotKnownIsRefused_W12() {
        assertThat(owner.wallet().choosePolicy("nobodys", owner.context())).isEqualTo(new TermsChangeResult.Unknown());
    }

    @Test
    void aPolicyThatIsNotThereAnyMoreFallsBackToTheDefault_W12() {
        Terms terms = Terms.UNSET.withPolicy(Optional.empty(), "gone");

        assertThat(terms.policy(owner.today(), BundledPolicies.ALL)).isEqualTo(BundledPolicies.GUIDE);
    }

    private void choose(AccountKind account) {
        TermsChangeResult change = owner.wallet().chooseAccount(account, owner.context());
        assertThat(change).isInstanceOf(TermsChangeResult.Changed.class);
        owner.with(((TermsChangeResult.Changed) change).after());
    }
}
