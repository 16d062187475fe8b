package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Chart;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.OutgoingMessage.Attachment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking ahead and keeping to a budget, as people do it (W-30 to W-33). 2 March 2026 is a Monday. */
class PlanTalkTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~02210456789012345678";
    private static final String FACTS = " verified 5-10 80% 4.9 ";

    PlanTalkTest() {
        super("2026-03-02T09:00:00Z");
    }

    private String check(int job, int costs) {
        return ann.says("/check " + JOB + job + FACTS + costs + "c");
    }

    @Test
    void anUnknownWalletIsAskedForAndNothingIsForetold() {
        assertThat(ann.says("/forecast")).contains("I don't know your balance");
        assertThat(ann.labels()).contains("Set the balance");
    }

    @Test
    void theAnswerStandsFirstThenTheAssumptionThenWhatToBuy_W31() {
        ann.says("/buy 32");

        String answer = ann.says("/forecast 2 of 16");

        assertThat(answer.lines().toList())
                .startsWith(
                        "Your 32 Connects last until 12 March 2026.",
                        "Assumed: 2 proposals a week, 16 Connects each. Nothing comes in.",
                        "None expires unused.",
                        "To go on: buy 108 ($16.20) by 13 March 2026.");
    }

    @Test
    void quietWeeksAreToldApartFromBusyOnes_W30() {
        ann.says("/buy 100 on 10 January");
        ann.says("/spend 6 on 12 January");
        ann.says("/spend 6 on 25 February");

        assertThat(ann.says("/forecast"))
                .contains("Assumed: 2 a week. Of your last 8 weeks 2 had spending, about 6 each; 6 had none.")
                .contains("If every week is busy: until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fish", "3 a fortnight", "20 a job", "2 of", "3 a week and 2 a month"})
    void whatIsNoPaceIsSaidAndNothingIsGuessed(String words) {
        ann.says("/buy 40");

        assertThat(ann.says("/forecast " + words)).startsWith("I can't read").contains("/forecast 3 a week");
    }

    @Test
    void aCostThatNobodyKnowsIsAskedFor_W12() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40");

        assertThat(ann.says("/forecast 3 a week")).contains("What does a proposal cost you?");
        ann.says("/spend 13");
        assertThat(ann.says("/forecast 3 a week")).contains("3 proposals a week, 13 Connects each");
        assertThat(ann.presses("3 Connects a week")).contains("Assumed: 3 Connects a week.");
    }

    @Test
    void aForecastHasAPictureThatSaysTheSameAndNoneAmongOthers() {
        ann.says("/buy 40");

        OutgoingMessage message = ann.sends("/forecast 1 of 6 dark", "m-1").get(0);
        Chart chart = message.file().flatMap(Attachment::chart).orElseThrow();

        assertThat(chart.look()).isEqualTo(Chart.Look.DARK);
        assertThat(chart.alt()).contains("Your 40 Connects last until");
        assertThat(chart.total(0)).isEqualTo(40);
        assertThat(chart.columns()).hasSizeLessThanOrEqualTo(Chart.MOST_COLUMNS).doesNotHaveDuplicates();
        assertThat(ann.labels()).contains("Show it light");
    }

    /** What is spent is {@code 16+8}; each check is of another job. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # budget            | spent | costs | the first word | it says
            40 a week           | 16    | 16    | APPLY          | 16 of the 24 left this week
            40 a week           | 16    | 24    | APPLY          | 24 of the 24 left this week
            40 a week           | 16    | 25    | APPLY          | Costs 25; your week has 24 left
            40 a week, weight 2 | 16    | 25    | CAUTION        | Costs 25; your week has 24 left
            40 a week, weight 0 | 16    | 25    | APPLY          | Costs 25; your week has 24 left
            100 a month         | 16+16 | 16    | APPLY          | 16 of the 68 left this month
            20 a month          | 16+16 | 1     | APPLY          | Costs 1; your month has 0 left
            20 a job            | -     | 20    | APPLY          | -
            20 a job            | -     | 21    | APPLY          | Costs 21; you set 20 a job
            20 a job, weight 2  | -     | 21    | CAUTION        | Costs 21; you set 20 a job
            """)
    void aCheckSaysWhatItTakesOfTheBudget_W32(String budget, String spent, int costs, String first, String says) {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 200");
        assertThat(ann.says("/budget " + budget)).startsWith("Saved.");
        for (String one : spent == null ? new String[0] : spent.split("\\+", -1)) {
            ann.says("/spend " + one);
        }

        String verdict = check(1, costs);

        assertThat(verdict).startsWith(first);
        if (says == null) {
            assertThat(verdict).doesNotContain("you set", "left this");
        } else {
            assertThat(verdict).contains(says);
        }
    }

    @Test
    void aBudgetNeverLiftsAStop_W32() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 200");
        ann.says("/budget 100 a week");

        assertThat(ann.says("/check " + JOB + "1 unverified 5-10 80% 4.9 16c"))
                .startsWith("SKIP")
                .doesNotContain("left this week");
    }

    @Test
    void aNewWeekBeginsOnMondayAtOnesPlace_W32() {
        ann.says("/profile timezone Pacific/Auckland");
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 200");
        ann.says("/budget 40 a week");
        ann.says("/spend 30");
        assertThat(ann.says("/budget")).contains("30 spent, 10 left until Sunday, 8 March 2026");

        talk.advance(Duration.parse("P6DT1H59M"));
        assertThat(ann.says("/budget")).contains("30 spent");
        talk.advance(Duration.ofMinutes(1));
        assertThat(ann.says("/budget")).contains("All are left until Sunday, 15 March 2026");
    }

    @Test
    void whatCameBackIsNotSpent_W32() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 200");
        ann.says("/budget 40 a week");
        ann.says("/spend 30 " + JOB + "1");
        ann.says("/return 30 " + JOB + "1");

        assertThat(ann.says("/budget")).contains("All are left");
    }

    @Test
    void threeQuartersAreSaidOnceAndNeverWhenSwitchedOff_W32() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 200");
        ann.says("/budget 40 a week");
        assertThat(ann.says("/spend 29")).doesNotContain("This week");
        assertThat(ann.says("/spend 1")).contains("This week: 30 of your 40 are spent, 10 left until Sunday.");
        assertThat(ann.says("/spend 2")).doesNotContain("This week");
        assertThat(ann.says("/spend 9")).contains("This week: 41 spent, and you planned 40.");

        ann.says("/budget 60 a week");
        ann.says("/reminders budget off");
        assertThat(ann.says("/spend 8")).doesNotContain("This week");
    }

    @Test
    void eachChangeOfABudgetIsOnePressBack() {
        ann.says("/budget 40 a week, 20 a job");
        ann.says("/budget off");
        assertThat(ann.presses("Undo it")).contains("Budget: 40 a week").contains("At most 20 a job");
        assertThat(ann.says("/budget 30")).contains("For how long");
        assertThat(ann.presses("30 a month")).contains("Budget: 30 a month");
        assertThat(ann.presses("Undo it")).contains("Budget: 40 a week");
        assertThat(ann.says("/profile")).contains("Budget: 40 Connects a week");
    }

    @Test
    void aListIsCutToWhatWalletAndBudgetHold_W32() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 200");
        ann.says("/budget 40 a week");
        ann.says("/spend 16");
        String jobs = List.of(1, 2, 3).stream()
                .map(job -> "Job number " + job + "\n" + JOB + job
                        + "\nPosted 2 hours ago\nPayment method verified\nProposals: Less than 5\n"
                        + "Send a proposal for: 10 Connects\n4.9 of 40 reviews\n80% hire rate\n")
                .reduce("", String::concat);

        String list = ann.says(jobs);

        assertThat(list).contains("Your 24 left for this week hold the first 2: 20 in all.");
    }

    /** Each purchase is of 40; 20 are spent, and the proposal led to an interview. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # first          | second            | the wallet then | an interview
            for $6           | for $6            | $9.00           | 20 ($3.00)
            for $6 + 20%     | for $6            | $9.60           | 20 ($3.60)
            for $8           | for $6 + 10%      | $10.60          | 20 ($4.00)
            for €6,60 at 1.1 | for $6            | $9.63           | 20 ($3.63)
            for £5 + 20% at 1.25 | for $12       | $15.75          | 20 ($3.75)
            for $0           | for $6            | $9.00           | 20 ($0.00)
            """)
    void moneyIsWhatTheLotsCost_W33(String first, String second, String wallet, String interview) {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 1 February " + first);
        ann.says("/buy 40 on 2 February " + second);
        ann.says("/spend 20 " + JOB + "1");
        ann.says("/outcome " + JOB + "1 interview");

        assertThat(balance()).contains("60 Connects (" + wallet + ")");
        assertThat(ann.says("/stats")).contains("An interview cost " + interview);
    }

    @Test
    void freeConnectsCostNothingAndAreWorthWhatOthersWouldCost_W33() {
        ann.says("/grant new-profile");
        ann.says("/spend 6 " + JOB + "1");
        ann.says("/outcome " + JOB + "1 interview");

        assertThat(balance()).contains("14 Connects ($2.10)");
        assertThat(ann.says("/stats")).contains("An interview cost 6 ($0.00)");
    }

    @Test
    void anotherCurrencyTakesItsRateAndNothingIsLookedUp_W33() {
        assertThat(ann.says("/buy 40 for €6,60"))
                .startsWith("Not recorded: how many US dollars is 1 EUR?")
                .contains("€6,60")
                .contains("1.08");
        assertThat(ann.says("/buy 40 for €6,60 at 1.08")).contains("for $7.13: 6.60 EUR at 1.08");
        ann.says("/undo");
        ann.presses("Undo it");
        assertThat(ann.presses("Record it again")).contains("for $7.13: 6.60 EUR at 1.08");
    }

    @Test
    void whatWasIsShownAsPicturesThatSayTheSameInWords() {
        assertThat(ann.says("/charts weeks")).contains("You spent no Connects");
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 100 on 1 February for $20");
        ann.says("/spend 16 " + JOB + "1 boost 4 on 10 February");
        ann.says("/spend 30 " + JOB + "2");
        ann.says("/outcome " + JOB + "2 hired");
        check(3, 16);
        ann.says("/check " + JOB + "4 unverified 5-10 80% 4.9 16c");

        assertThat(ann.says("/charts weeks"))
                .isEqualTo("You spent 50 Connects in 26 weeks, most in the week of 2 March 2026: 30.");
        assertThat(ann.says("/charts interviews")).isEqualTo("1 interview in 12 months; each cost you $10.00.");
        assertThat(ann.says("/charts verdicts dark")).isEqualTo("In 12 months: 1 APPLY, 0 CAUTION, 1 SKIP.");
        assertThat(ann.labels()).contains("Show it light");
        assertThat(ann.says("/charts fish")).startsWith("I have no picture of");
    }

    @Test
    void aBudgetThatTakesThePlaceOfAnotherSaysSo_W32() {
        assertThat(ann.says("/budget weight 2")).startsWith("Saved. It counts once there is a budget");
        ann.says("/budget 40 a week");
        assertThat(ann.says("/budget 100 a month")).contains("It was 40 a week before.", "Budget: 100 a month.");
        ann.says("/budget 20 a job");
        assertThat(ann.says("/budget 30 a job")).contains("It was 20 a job before.", "Budget: 100 a month.");
        assertThat(ann.says("/budget 40 a week and 100 a month")).startsWith("Not saved: a budget is for a week or");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /forecast             | If you spend none, your 40 are gone by
            /forecast 0 a week    | If you spend none, your 40 are gone by
            /forecast none        | If you spend none, your 40 are gone by
            /forecast dark light  | I can't read
            /charts week          | You spent no Connects
            /charts verdict mix   | No job was checked
            /charts costs dark    | No interview
            /charts dark light    | I have no picture of
            /charts weeks weeks   | I have no picture of
            """)
    void oddWordsAreUnderstoodOrSaid(String words, String answer) {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40");

        assertThat(ann.says(words)).startsWith(answer);
    }

    /** W-31: what nobody spends is gone after its last day, not at the end of the look ahead. */
    @Test
    void whatIsNotSpentIsGoneAfterItsLastDay() {
        Talk.Person idle = talk.as("idle");
        idle.says("/buy 50 on 1 December 2025");

        assertThat(idle.says("/forecast 0 a week"))
                .startsWith("If you spend none, your 50 are gone by 30 November 2026.")
                .contains("50 expire unused after 30 November 2026");
    }
}
