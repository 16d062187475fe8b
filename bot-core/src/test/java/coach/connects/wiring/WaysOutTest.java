package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving about without a dead end: the way back, the way out, the first step (UX-12, UX-13, UX-16, UX-21, UX-28). */
class WaysOutTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    WaysOutTest() {
        super("2026-11-23T09:00:00Z");
    }

    /** UX-13, UX-16. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buy",
                "/spend",
                "/adjust",
                "/grant monthly",
                "/buy 40 on 2/3/2026",
                "/profile skills",
                "/profile timezone",
                "/reminders hour",
                "/reminders pause",
                "/budget",
                "/rules feedback-stop",
                "/letter",
                "/import",
                "/link"
            })
    void aQuestionInWordsHasAButtonThatEndsIt(String asking) {
        ann.says(asking);
        assertThat(ann.labels()).containsAnyOf("Cancel", "Back");
        String out = ann.labels().contains("Cancel") ? "Cancel" : "Back";
        ann.presses(out);
        assertThat(ann.says("40")).doesNotContain("Recorded");
    }

    /** UX-12, UX-13. */
    @ParameterizedTest
    @ValueSource(strings = {"Show my history", "Show my statistics", "Tell an outcome", "See pictures"})
    void whatIsShownFromTheListOfATopicLeadsBackToIt(String label) {
        ann.says("/buy 40");
        ann.says("/help");
        ann.presses("Look back");
        List<String> list = ann.labels();
        ann.presses(label);
        assertThat(ann.labels()).contains("Back");
        ann.presses("Back");
        assertThat(ann.labels()).isEqualTo(list);
    }

    @Test
    void theExampleStandsAsBeforeAfterItsReasons_F12b() {
        ann.says("/start");
        String example = ann.presses("Try an example");
        List<String> labels = ann.labels();
        ann.presses("Why?");
        assertThat(ann.presses("Back")).isEqualTo(example);
        assertThat(ann.labels()).isEqualTo(labels);
    }

    @Test
    void theRulesOfTodayStayOfferedWhereverOneLookedMeanwhile_D17b() {
        ann.says("/buy 60");
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        ann.presses("Do more");
        assertThat(ann.labels()).contains("Use today's rules");
        for (String look : List.of("Why?", "Read letter tips", "Add what I know")) {
            ann.says(look);
            ann.presses("Back");
            ann.presses("Do more");
            assertThat(ann.labels()).as(look).contains("Use today's rules");
        }
    }

    /** UX-21. */
    @ParameterizedTest
    @ValueSource(strings = {"/outcome", "/stats", "/share"})
    void anEmptyListOffersTheFirstCheck(String list) {
        ann.says(list);
        assertThat(ann.labels()).contains("Check a first job");
        assertThat(ann.presses("Check a first job")).startsWith("Send the job's link");
    }

    /** UX-28: no zero lines. */
    @Test
    void whatIsNoughtIsLeftOut() {
        assertThat(ann.says("/forget")).startsWith("This erases your profile and settings");
        ann.presses("No");
        assertThat(ann.says("/export")).startsWith("All I know of you: your profile and settings.");
        assertThat(ann.says("/budget 40 a week")).contains("Budget: 40 a week. All are left until Sunday");
    }

    /** UX-28: everything by the keyboard alone, with numbered words. */
    @Test
    void whoTypesNumbersIsToldOfNumbers() {
        ann.says("/profile reader on");
        assertThat(ann.says("/help")).contains("#5 See my data");
        assertThat(ann.says("#9")).startsWith("There is no \u2068#9\u2069 here. Type one of the numbers above");
        assertThat(ann.says(LINK)).contains("#1 Verified");
        assertThat(ann.says("#8"))
                .startsWith("I can't read \u2068#8\u2069 as an answer. Please type its number, such as #1");
        assertThat(ann.says("#1")).contains("How many proposals does it have?");
    }
}
