package coach.connects.feature.wording;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.Finding;
import coach.connects.check.LocalizedReason;
import coach.connects.check.RuleSource;
import coach.connects.engine.View;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.session.NoArchive;
import coach.connects.wallet.BundledPolicies;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose word a finding is, as the lines of a verdict say it. */
class FindingFormatterTest {
    private static final View VIEW = new View(
            FreelancerState.empty(new Identity("console", "ann")),
            MessageCatalogue.load().english(),
            BundledPolicies.ALL,
            new NoArchive(),
            Instant.parse("2026-11-23T09:00:00Z"));

    @Test
    void w13_whatIsOurAdviceAloneIsNotSaidToBeTheGuides() {
        assertThat(said(RuleSource.ours("V-13"))).isEqualTo("✗ Payment not verified (our advice)");
        assertThat(said(RuleSource.guide("G-30"))).isEqualTo("✗ Payment not verified\nBy the guide of 2021.");
    }

    private static String said(RuleSource source) {
        Finding finding = new Finding(
                "payment-verified",
                Finding.Kind.STOP,
                0,
                LocalizedReason.of("check.reason.payment-verified.no"),
                source,
                List.of());
        return FindingFormatter.reasons(VIEW, List.of(finding), VIEW.state().preferences())
                .text()
                .plain();
    }
}
