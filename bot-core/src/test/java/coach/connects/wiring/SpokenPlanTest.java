package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A budget and a plan, told in a sentence (W-31, W-32). */
class SpokenPlanTest extends TalkTest {
    SpokenPlanTest() {
        super("2026-11-30T09:00:00Z");
    }

    @BeforeEach
    void theBalanceIsTold() {
        ann.says("/adjust 97");
        ann.presses("Skip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my budget is 30 connects per week | Budget: 30 a week.",
                "My weekly budget is 25 | Budget: 25 a week.",
                "my budget for this month is 100 | Budget: 100 a month.",
                "please set a budget of 40 a week | Budget: 40 a week.",
                "limit me to 60 connects a month | Budget: 60 a month.",
                "i want to spend at most 20 connects per job | At most 20 a job.",
                "I can only afford 20 connects a week | Budget: 20 a week.",
                "don't let me spend more than 12 on one job | At most 12 a job.",
                "max 16 per proposal | At most 16 a job.",
            })
    void aBudgetIsSetByOneTap_W32(String said, String line) {
        String before = ann.says("/budget");

        assertThat(ann.says(said))
                .startsWith("Shall I set this?")
                .contains(line)
                .doesNotContain("Saved");
        assertThat(ann.says("/budget")).as("nothing is set before the tap").isEqualTo(before);

        ann.says(said);
        ann.presses("Set it");
        assertThat(ann.says("/budget")).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/buy", "/profile hours", "/reminders quiet", "/return"})
    void aBudgetIsNoAnswerToWhatElseIsAsked_W32(String asks) {
        ann.says(asks);

        assertThat(ann.says("my budget is 30 a week")).contains("Budget: 30 a week.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget is 500",
                "the client's budget is $300",
                "max 20 proposals",
                "i want to spend less",
                "at most 5 interviewing",
                "spend 12"
            })
    void whatIsNoBudgetOfOnesOwnSetsNone_W32(String said) {
        ann.says(said);

        assertThat(ann.says("/budget")).contains("No budget is set");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how much is left if i apply to two jobs a week at 12 each | 2 proposals a week, 12 Connects each",
                "what if I send 3 proposals a week | 3 proposals a week",
                "if i spend 20 connects a week, when will it be empty? | 20 Connects a week",
                "how long do they last if i bid 4 times a week for 10 | 4 proposals a week, 10 Connects each",
            })
    void aPaceInWordsIsLookedAheadAt_W31(String said, String assumed) {
        assertThat(ann.says(said)).contains("Assumed: " + assumed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 of them expire on 3 January | 40 can be used until 2 January 2027 | 29 November 2027",
                "40 expire 3 Jan, 20 expire 5 Mar 2027 | 40 can be used until 2 January 2027 | 29 November 2027",
                "40 came in on 3 January | 40 can be used until 2 January 2027 | 2 January 2027",
            })
    void lastDaysSayWhatGoesWhenAndNothingOfTheOthers_W14(String said, String first, String rest) {
        ann.says("/forget");
        ann.presses("Erase everything");
        ann.says("/adjust 97");

        assertThat(ann.says(said)).contains(first).contains("without a date").contains(rest + " is the last day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how am i doing", "what's my win rate?", "weekly report please"})
    void howItGoesIsWhatTheStatisticsSay_W30(String said) {
        assertThat(ann.says(said)).isEqualTo(ann.says("/stats"));
    }
}
