package coach.connects.check;

import static coach.connects.check.SamplePostings.NOW;
import static coach.connects.check.SamplePostings.UNTOLD;
import static coach.connects.check.SamplePostings.fiveStars;
import static coach.connects.check.SamplePostings.fiveStarsBut;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.wallet.BundledPolicies;
import org.junit.jupiter.api.Test;

/** What a group may see. */
class PublicVerdictTest {
    private static PublicVerdict card(Posting posting) {
        return PublicVerdict.of(posting, BundledPolicies.GUIDE, NOW);
    }

    @Test
    void g44_isNeverOnACard() {
        Posting posting = fiveStarsBut(Fact.CLIENT_COUNTRY, "IN");

        assertThat(JobCheck.check(posting, UNTOLD).findings())
                .extracting(Finding::rule)
                .contains("resold-work");
        assertThat(card(posting).verdict().findings()).extracting(Finding::rule).doesNotContain("resold-work");
    }

    @Test
    void nothingPersonalIsOnACard() {
        assertThat(card(fiveStars()).verdict().findings())
                .allMatch(finding -> !Rules.named(finding.rule()).orElseThrow().personal());
        assertThat(card(fiveStarsBut(Fact.LEVEL, ExperienceLevel.EXPERT))
                        .verdict()
                        .decision())
                .isEqualTo(Decision.APPLY);
    }

    @Test
    void v15_aCrowdIsACautionForAGroupWithoutAWordOfAnybodysExperience() {
        Verdict crowded = card(fiveStarsBut(Fact.PROPOSALS, ProposalRange.between(20, 50)))
                .verdict();

        assertThat(crowded.decision()).isEqualTo(Decision.CAUTION);
        assertThat(crowded.findings())
                .extracting(finding -> finding.reason().key())
                .contains("check.reason.proposals.crowd");
    }

    @Test
    void whatAPageSaysAboutItsReaderIsOnNoCard() {
        Posting posting = fiveStarsBut(Fact.ALREADY_APPLIED, true)
                .with(Fact.INVITATION, true, Origin.PAGE)
                .with(Fact.MISSED_QUALIFICATION, "English", Origin.PAGE)
                .with(Fact.BALANCE_SHOWN, Connects.of(80), Origin.PAGE)
                .with(Fact.CONNECTS_COST, Connects.of(12), Origin.PAGE);

        PublicVerdict verdict = card(posting);

        assertThat(verdict.posting().facts().keySet())
                .doesNotContain(Fact.ALREADY_APPLIED, Fact.INVITATION, Fact.MISSED_QUALIFICATION, Fact.BALANCE_SHOWN);
        assertThat(verdict.verdict().decision()).isEqualTo(Decision.APPLY);
        assertThat(verdict.verdict().quote().cost()).contains(Connects.of(12));
    }

    @Test
    void j11_wordsThatNobodyUnderstoodAreACautionForAGroupToo() {
        Posting posting = fiveStarsBut(Fact.UNREAD_WORDS, true).with(Fact.UNREAD_TEXT, "login", Origin.ANSWER);

        assertThat(card(posting).posting().knows(Fact.UNREAD_TEXT)).isFalse();
        assertThat(card(posting).verdict().decision())
                .isEqualTo(JobCheck.check(posting, UNTOLD).decision())
                .isEqualTo(Decision.CAUTION);
        assertThat(card(fiveStars().doubting(Fact.INTERVIEWING)).verdict().decision())
                .isEqualTo(JobCheck.check(fiveStars().doubting(Fact.INTERVIEWING), UNTOLD)
                        .decision());
    }

    @Test
    void g30_anUnverifiedPaymentMethodIsASkipForEverybody() {
        assertThat(card(fiveStarsBut(Fact.PAYMENT_VERIFIED, false)).verdict().decision())
                .isEqualTo(Decision.SKIP);
    }
}
