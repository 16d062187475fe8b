package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be right behind a saved setting is that setting, and no job and no Connects. */
class SettingCorrectionTest extends TalkTest {
    SettingCorrectionTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/profile country Kenya | no, India | /profile country India",
                "/profile country Kenya | sorry, I meant Nepal | /profile country Nepal",
                "/profile country Kenya | India | /profile country India",
                "/profile experience expert | a beginner | /profile experience beginner",
                "/profile experience expert | no i'm a beginner | /profile experience beginner",
                "/profile hours 20 | no, 30 | /profile hours 30",
                "/profile hours 20 | it should be 25 | /profile hours 25",
                "/rules feedback-caution 4.2 | no, 4.5 | /rules feedback-caution 4.5",
                "/rules proposals-stop 40 | oops 45 | /rules proposals-stop 45",
                "/rules job-type hourly | no, fixed | /rules job-type fixed",
                "/budget 40 a week | no, 30 | /budget 30 a week",
                "/budget 40 a week | no, 100 a month | /budget 100 a month",
                "/reminders hour 10 | no, 11 | /reminders hour 11",
                "/reminders hour 10 | sorry 7pm | /reminders hour 7pm"
            })
    void itIsOfferedAndSetByOneTap(String first, String words, String right) {
        ann.says(first);
        boolean inWords = right.startsWith("/profile") || right.startsWith("/reminders");
        assertThat(ann.says(words))
                .startsWith("Shall I set this instead?\n")
                .satisfies(offer -> assertThat(offer.contains(right)).isNotEqualTo(inWords));
        String set = ann.presses("Set it");
        assertThat(set).isEqualTo(talk.as("another").says(right).isEmpty() ? "" : set);
        assertThat(ann.labels()).contains("Undo it");
    }

    @Test
    void anOfferIsPutRightAsWell() {
        ann.says("i am from Kenya");
        assertThat(ann.says("no, India")).contains("Country: India");
        assertThat(ann.says("no, Nepal")).contains("Country: Nepal");
        ann.says("yes");
        assertThat(ann.says("yes")).doesNotContain("Kenya", "India");
        assertThat(ann.says("/profile")).contains("Country: Nepal");
    }

    @ParameterizedTest
    @CsvSource({"/profile hours 20, no 5-10", "/rules proposals-stop 40, no 5-10", "/reminders hour 10, no 27"})
    void whatItCannotBeIsRefusedThere(String first, String words) {
        ann.says(first);
        assertThat(ann.says(words)).startsWith("Not saved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rules proposals-stop | no, 45 | Stop from 45",
                "/profile hours | sorry, 25 | 25 hours",
                "/reminders hour | no 11 | 11:00",
                "/profile skills | no, java | java",
                "/profile country | no idea | Not saved"
            })
    void aNoBeforeTheAnswerToItsQuestionIsNone(String asks, String words, String set) {
        ann.says(asks);
        assertThat(ann.says(words)).contains(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spent 16",
                "no thanks",
                "thanks",
                "yes",
                "no",
                "/wallet",
                "how many connects do i have?",
                "https://www.upwork.com/jobs/~022104567890123456789",
                "verified 5-10 80% 4.9 8 connects"
            })
    void whatIsSomethingElseStaysThat(String words) {
        String answer = talk.as("another").says(words);
        ann.says("/profile hours 20");
        assertThat(ann.says(words))
                .doesNotContain("instead")
                .doesNotStartWith("Not saved")
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget my country", "remove my country", "take my country away", "undo my country"})
    void aTraitIsForgottenByOneTap(String words) {
        ann.says("/profile country Kenya");
        assertThat(ann.says(words)).isEqualTo("Shall I forget this about you?\nCountry: Kenya");
        assertThat(ann.presses("Forget it")).startsWith("Removed");
        ann.presses("Undo it");
        assertThat(ann.says("/profile")).contains("Country: Kenya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"take the budget off", "undo my budget", "forget my budget"})
    void aBudgetIsTakenOffByOneTap(String words) {
        ann.says("/budget 40 a week");
        assertThat(ann.says(words)).isEqualTo("Shall I set this?\nNo budget is set.");
        ann.presses("Set it");
        ann.presses("Undo it");
        assertThat(ann.says("/budget")).startsWith("Budget: 40 a week.");
    }

    @ParameterizedTest
    @CsvSource({
        "half past 8, 08:00, 09:00",
        "8:30, 08:00, 09:00",
        "half past eight pm, 20:00, 21:00",
        "quarter to nine, 08:00, 09:00",
        "23:15, 23:00, 00:00"
    })
    void ofATimeBetweenTwoHoursBothAreOffered(String words, String before, String after) {
        ann.says("/reminders hour");
        assertThat(ann.says(words)).isEqualTo("Not saved: reminders come at a full hour. Which one?");
        assertThat(ann.labels()).contains("Come at " + before, "Come at " + after);
        assertThat(ann.presses("Come at " + after)).startsWith("Reminders come at " + after);
    }
}
