package coach.connects.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.CheckContext.WalletSnapshot;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.BudgetUse;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.SpendingBudget;
import coach.connects.profile.SpendingBudget.Span;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W-32: what a check says of one's own budget. */
class SpendingBudgetRuleTest {
    private static CheckContext budgeted(Integer most, int spent, Integer job, int weight) {
        Preferences preferences = Preferences.DEFAULTS
                .with(PreferenceKey.BUDGET_JOB, Optional.ofNullable(job).map(Connects::of))
                .with(PreferenceKey.BUDGET_WEIGHT, weight);
        Optional<SpendingBudget> budget =
                Optional.ofNullable(most).map(number -> new SpendingBudget(Connects.of(number), Span.WEEK));
        Optional<BudgetUse> use = budget.map(one -> new BudgetUse(one, Connects.of(spent)));
        return SamplePostings.UNTOLD
                .with(preferences.with(PreferenceKey.BUDGET, budget))
                .with(new WalletSnapshot(Connects.of(100), false, use));
    }

    private static Posting costing(int connects) {
        return SamplePostings.nothing().with(Fact.CONNECTS_COST, Connects.of(connects), Origin.PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # most | spent | a job | weight | costs | says
            40     | 16    | -     | 1      | 16    | neutral
            40     | 16    | -     | 1      | 24    | neutral
            40     | 16    | -     | 1      | 25    | caution 1
            40     | 16    | -     | 2      | 25    | caution 2
            40     | 16    | -     | 0      | 25    | neutral
            40     | 40    | -     | 1      | 1     | caution 1
            40     | 50    | -     | 1      | 1     | caution 1
            -      | 0     | 20    | 1      | 20    | nothing
            -      | 0     | 20    | 1      | 21    | caution 1
            -      | 0     | 20    | 2      | 21    | caution 2
            40     | 0     | 20    | 1      | 21    | caution 1
            40     | 0     | 20    | 1      | 20    | neutral
            40     | 0     | -     | 1      | 0     | nothing
            -      | 0     | -     | 1      | 50    | nothing
            """)
    void aboveABudgetIsACautionOfOnesOwnWeight(
            Integer most, int spent, Integer job, int weight, int costs, String says) {
        String said = new SpendingBudgetRule()
                .evaluate(costing(costs), budgeted(most, spent, job, weight))
                .map(finding -> finding.kind().name().toLowerCase(java.util.Locale.ROOT)
                        + (finding.weight() > 0 ? " " + finding.weight() : ""))
                .orElse("nothing");

        assertThat(said).isEqualTo(says);
    }

    @Test
    void aBudgetNeverMakesADecisionBetter() {
        RandomJobs random = new RandomJobs(32);
        Random dice = new Random(32);
        int worse = 0;
        for (int i = 0; i < 2_000; i++) {
            Posting posting = random.posting(60);
            CheckContext without = random.context();
            Preferences preferences = without.preferences()
                    .with(PreferenceKey.BUDGET_JOB, Optional.of(Connects.of(1 + dice.nextInt(20))))
                    .with(PreferenceKey.BUDGET_WEIGHT, dice.nextInt(3));
            Decision before = JobCheck.check(posting, without).decision();
            Decision after = JobCheck.check(posting, without.with(preferences)).decision();

            assertThat(after == before || (before == Decision.APPLY && after == Decision.CAUTION))
                    .as("%s, then %s", before, after)
                    .isTrue();
            worse += after == before ? 0 : 1;
        }
        assertThat(worse).isPositive();
    }

    @Test
    void noGroupSeesAnybodysBudget() {
        assertThat(Rules.publicRules()).noneMatch(SpendingBudgetRule.class::isInstance);
    }
}
