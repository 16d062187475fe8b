package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A wallet works a statement out once, however often a message asks for it. */
class LastStatementTest {
    private static final Policies UPWORK =
            BundledPolicies.ALL.withStandard("upwork-2025").orElseThrow();

    @Test
    void theSameDayAndPoliciesAreWorkedOutOnce() {
        RandomWallets.Grown grown = RandomWallets.of(1, 40);

        assertThat(grown.wallet().on(grown.today(), BundledPolicies.ALL))
                .isSameAs(grown.wallet().on(grown.today(), BundledPolicies.ALL));
    }

    @Test
    void whatWasAskedBeforeChangesNoStatement() {
        for (int seed = 0; seed < 50; seed++) {
            RandomWallets.Grown grown = RandomWallets.of(seed, 40);
            for (LocalDate day : new LocalDate[] {grown.today(), grown.today().plusDays(40), grown.today()}) {
                for (Policies policies : new Policies[] {BundledPolicies.ALL, UPWORK, BundledPolicies.ALL}) {
                    Wallet unasked = grown.wallet().withTerms(grown.wallet().terms());

                    assertThat(grown.wallet().on(day, policies))
                            .as("seed %d on %s", seed, day)
                            .isEqualTo(unasked.on(day, policies));
                }
            }
        }
    }

    @Test
    void aWalletIsEqualByItsPartsWhateverItWasAsked() {
        Wallet one = RandomWallets.of(1, 40).wallet();
        RandomWallets.Grown grown = RandomWallets.of(1, 40);
        var unused = grown.wallet().on(grown.today(), BundledPolicies.ALL);

        assertThat(grown.wallet()).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(RandomWallets.of(2, 40).wallet()).isNotEqualTo(one);
        assertThat(one.withTerms(Terms.UNSET.withPolicy(java.util.Optional.empty(), "other")))
                .isNotEqualTo(one);
    }
}
