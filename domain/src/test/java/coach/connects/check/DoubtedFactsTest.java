package coach.connects.check;

import static coach.connects.check.SamplePostings.UNTOLD;
import static coach.connects.check.SamplePostings.fiveStars;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page tells in words that were not understood brings no APPLY, and is asked for (J-11). */
class DoubtedFactsTest {
    @ParameterizedTest
    @ValueSource(strings = {"payment_verified", "proposals", "client_rating", "client_hire_rate_pct", "interviewing"})
    void whatIsToldAndNotUnderstoodIsAskedForBeforeAnyApply(String key) {
        Fact<?> fact = Fact.of(key).orElseThrow();
        Posting doubting = fiveStars().doubting(fact);

        assertThat(JobCheck.check(fiveStars(), UNTOLD).decision()).isEqualTo(Decision.APPLY);
        assertThat(JobCheck.check(doubting, UNTOLD).decision()).isEqualTo(Decision.CAUTION);
        assertThat(QuestionSelector.needed(doubting, UNTOLD, List.of()).map(CheckQuestion::key))
                .contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open_to", "closed"})
    void whoMayApplyAndWhetherItIsOpenIsToBeLookedAt(String key) {
        Verdict verdict = JobCheck.check(fiveStars().doubting(Fact.of(key).orElseThrow()), UNTOLD);

        assertThat(verdict.decision()).isEqualTo(Decision.CAUTION);
        assertThat(verdict.hint().orElseThrow().key()).startsWith("check.look.");
    }

    @Test
    void aCostThatWasNotUnderstoodIsNotEstimated() {
        Posting doubting = fiveStars().doubting(Fact.CONNECTS_COST);

        assertThat(CostQuote.of(doubting, UNTOLD.policy())).isEqualTo(CostQuote.UNKNOWN);
    }

    @Test
    void anAnswerEndsTheDoubtAndAMergeKeepsIt() {
        Posting doubting = fiveStars().doubting(Fact.CLIENT_HIRE_RATE);

        assertThat(doubting.knows(Fact.CLIENT_HIRE_RATE)).isFalse();
        assertThat(fiveStars().mergedWith(doubting).doubts(Fact.CLIENT_HIRE_RATE))
                .isTrue();
        assertThat(doubting.mergedWith(fiveStars()).doubted()).isEmpty();
        assertThat(doubting.with(Fact.CLIENT_HIRE_RATE, 80, Origin.ANSWER).doubted())
                .isEmpty();
    }
}
