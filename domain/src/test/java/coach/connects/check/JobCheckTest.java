package coach.connects.check;

import static coach.connects.check.SamplePostings.UNTOLD;
import static coach.connects.check.SamplePostings.as;
import static coach.connects.check.SamplePostings.fiveStars;
import static coach.connects.check.SamplePostings.fiveStarsBut;
import static coach.connects.check.SamplePostings.holding;
import static coach.connects.check.SamplePostings.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.Finding.Kind;
import coach.connects.money.Connects;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Experience;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What verdict findings come to (V-01). */
class JobCheckTest {
    private static Decision decision(Posting posting) {
        return JobCheck.check(posting, UNTOLD).decision();
    }

    @Test
    void aFiveStarClientIsAnApplyWithAnEmptyWalletAndAnUntoldProfile() {
        assertThat(decision(fiveStars())).isEqualTo(Decision.APPLY);
    }

    @ParameterizedTest
    @EnumSource(Experience.class)
    void anUnverifiedPaymentMethodIsASkipWhateverElseIsGood(Experience experience) {
        Posting posting = fiveStarsBut(Fact.PAYMENT_VERIFIED, false).with(Fact.PREVIOUS_CLIENT, true, Origin.ANSWER);

        assertThat(JobCheck.check(posting, as(experience)).decision()).isEqualTo(Decision.SKIP);
    }

    @Test
    void aNewcomerSkipsAnExpertJobAndOthersDoNot() {
        Posting posting = fiveStarsBut(Fact.LEVEL, ExperienceLevel.EXPERT);

        assertThat(JobCheck.check(posting, as(Experience.NEW)).decision()).isEqualTo(Decision.SKIP);
        assertThat(JobCheck.check(posting, as(Experience.SOME)).decision()).isEqualTo(Decision.APPLY);
    }

    @Test
    void aWeightOfOneIsStillAnApplyAndTwoAreACaution() {
        Posting one = fiveStarsBut(Fact.PROPOSALS, ProposalRange.between(10, 15));
        Posting two = fiveStarsBut(Fact.PROPOSALS, ProposalRange.between(20, 50));
        Posting oneAndOne = one.with(Fact.CLIENT_COUNTRY, "IN", Origin.PAGE);

        assertThat(decision(one)).isEqualTo(Decision.APPLY);
        assertThat(decision(two)).isEqualTo(Decision.CAUTION);
        assertThat(decision(oneAndOne)).isEqualTo(Decision.CAUTION);
    }

    @Test
    void withoutPaymentOrProposalsItIsACaution() {
        assertThat(decision(fiveStars().without(Fact.PAYMENT_VERIFIED))).isEqualTo(Decision.CAUTION);
        assertThat(decision(fiveStars().without(Fact.PROPOSALS))).isEqualTo(Decision.CAUTION);
    }

    @Test
    void withoutHireRateOrFeedbackItIsAnApplyWithoutBothACaution() {
        Posting noRate = fiveStars().without(Fact.CLIENT_HIRE_RATE);
        Posting noFeedback = fiveStars().without(Fact.CLIENT_RATING);

        assertThat(decision(noRate)).isEqualTo(Decision.APPLY);
        assertThat(decision(noFeedback)).isEqualTo(Decision.APPLY);
        assertThat(decision(noRate.without(Fact.CLIENT_RATING))).isEqualTo(Decision.CAUTION);
    }

    @Test
    void nothingKnownIsACaution() {
        assertThat(decision(nothing())).isEqualTo(Decision.CAUTION);
    }

    @Test
    void tooFewConnectsAloneChangeNothing() {
        Posting dear = fiveStarsBut(Fact.CONNECTS_COST, Connects.of(16));

        assertThat(JobCheck.check(dear, holding(0)).decision()).isEqualTo(Decision.APPLY);
    }

    @Test
    void findingsComeWorstFirst() {
        Posting posting = fiveStarsBut(Fact.PAYMENT_VERIFIED, false)
                .with(Fact.INTERVIEWING, 5, Origin.PAGE)
                .with(Fact.CLIENT_COUNTRY, "IN", Origin.PAGE)
                .without(Fact.INVITES_SENT);

        assertThat(JobCheck.check(posting, UNTOLD).findings())
                .extracting(finding -> finding.kind() + " " + finding.weight())
                .containsSubsequence("STOP 0", "CAUTION 2", "CAUTION 1", "UNKNOWN 0", "NEUTRAL 0", "GOOD 0");
    }

    @Test
    void aShortAnswerNamesAtMostThreeReasonsThatTheDecisionRestsOn() {
        Verdict apply = JobCheck.check(fiveStars(), UNTOLD);
        Verdict caution = JobCheck.check(
                fiveStars().without(Fact.PAYMENT_VERIFIED).with(Fact.CLIENT_COUNTRY, "IN", Origin.PAGE), UNTOLD);
        Verdict skip = JobCheck.check(
                fiveStarsBut(Fact.PAYMENT_VERIFIED, false).with(Fact.INTERVIEWING, 7, Origin.PAGE), UNTOLD);

        assertThat(apply.reasons()).hasSize(3).allMatch(finding -> finding.kind() == Kind.GOOD);
        assertThat(caution.reasons()).extracting(Finding::rule).containsExactly("payment-verified", "resold-work");
        assertThat(skip.reasons()).extracting(Finding::rule).containsExactly("payment-verified", "interviewing");
    }

    @Test
    void aSkipNamesWhatWouldChangeItAndACautionTheOneFactToLookAt() {
        Posting middling = fiveStarsBut(Fact.CLIENT_RATING, new BigDecimal("4.0"));
        Posting unverified = fiveStarsBut(Fact.PAYMENT_VERIFIED, false);

        assertThat(JobCheck.check(fiveStars(), UNTOLD).hint()).isEmpty();
        assertThat(hint(middling)).isEqualTo("check.weigh.feedback");
        assertThat(hint(middling.without(Fact.PROPOSALS))).isEqualTo("check.look.proposals");
        assertThat(hint(unverified)).isEqualTo("check.change.payment-verified");
        assertThat(hint(unverified.with(Fact.CLOSED, true, Origin.PAGE))).isEqualTo("check.change.several");
    }

    /** A closed door does not open again: what to do next time is said, and where the line is. */
    @Test
    void aSkipForACrowdNamesHowManyAreTooMany_G25() {
        LocalizedReason hint = JobCheck.check(fiveStarsBut(Fact.PROPOSALS, ProposalRange.atLeast(50)), UNTOLD)
                .hint()
                .orElseThrow();

        assertThat(hint.key()).isEqualTo("check.change.proposals.limit");
        assertThat(hint.values()).containsEntry("limit", 50);
    }

    private static String hint(Posting posting) {
        return JobCheck.check(posting, UNTOLD).hint().orElseThrow().key();
    }

    @Test
    void severalVerdictsAreRankedBestFirst() {
        Verdict apply = JobCheck.check(fiveStars(), UNTOLD);
        Verdict lessSure = JobCheck.check(fiveStarsBut(Fact.PROPOSALS, ProposalRange.between(10, 15)), UNTOLD);
        Verdict caution = JobCheck.check(nothing(), UNTOLD);
        Verdict skip = JobCheck.check(fiveStarsBut(Fact.CLOSED, true), UNTOLD);

        assertThat(VerdictRanking.bestFirst(List.of(skip, caution, lessSure, apply), verdict -> verdict))
                .containsExactly(apply, lessSure, caution, skip);
    }
}
