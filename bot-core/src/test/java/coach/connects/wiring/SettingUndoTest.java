package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The undo of a setting puts back what its own change changed, and nothing that was changed since (UX-19). */
class SettingUndoTest extends TalkTest {
    SettingUndoTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/budget 40 a week | /budget 20 a job | At most 20 a job.",
                "/budget 20 a job | /budget 40 a week | Budget: 40 a week.",
                "/budget 40 a week | /budget 20 a job, weight 2 | At most 20 a job.",
                "/profile country Kenya | /profile hours 20 | Hours a week: 20",
                "/reminders hour 10 | /reminders quiet 22-8 | 22",
                "/reminders expiry off | /reminders rollover off | month's end: off",
                "/rules proposals-stop 40 | /rules interviewing 9 | 9"
            })
    void whatElseWasSetSinceStays(String first, String second, String stays) {
        String screen = first.substring(0, first.indexOf(' '));
        String untouched = ann.says(screen);
        ann.says(first);
        Button undo = ann.button("Undo it").orElseThrow();
        ann.says(second);
        Button later = ann.button("Undo it").orElseThrow();
        assertThat(said(ann.pressesButton(undo))).doesNotStartWith("Nothing changed");
        assertThat(all(screen)).contains(stays);
        ann.pressesButton(later);
        assertThat(ann.says(screen)).isEqualTo(untouched);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/budget 40 a week | /budget 100 a month | /budget",
                "/profile country Kenya | /profile country India | /profile",
                "/profile skills java | /profile skills java, sql | /profile",
                "/profile account agency | /profile account freelancer | /profile",
                "/reminders hour 10 | /reminders hour 11 | /reminders",
                "/reminders rollover always | /reminders rollover off | /reminders",
                "/rules proposals-stop 40 | /rules proposals-stop 45 | /rules proposals"
            })
    void whatWasSetAnewSinceIsAskedAbout(String first, String second, String screen) {
        ann.says(first);
        Button undo = ann.button("Undo it").orElseThrow();
        ann.says(second);
        String then = ann.says(screen);
        assertThat(said(ann.pressesButton(undo))).startsWith("Nothing changed: you set that anew since.");
        assertThat(ann.says(screen)).isEqualTo(then);
        ann.presses("Put it back");
        assertThat(ann.says(screen)).isNotEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reminders off", "/reminders expiry,rollover off", "/budget 40 a week", "/profile country Kenya"
            })
    void anUndoOfWhatChangedNothingChangesNothing(String words) {
        String screen = words.substring(0, words.indexOf(' '));
        ann.says(words);
        String then = ann.says(screen);
        ann.says(words);
        ann.presses("Undo it");
        assertThat(ann.says(screen)).isEqualTo(then);
    }

    @Test
    void ofTwoKindsOnlyTheOneThatWasOnIsSwitchedOnAgain() {
        ann.says("/reminders expiry off");
        ann.says("/reminders expiry,rollover off");
        assertThat(ann.presses("Undo it")).isEqualTo("On: the month's end.");
    }

    private String all(String screen) {
        return ann.says(screen)
                + (screen.equals("/rules")
                        ? ann.says("/rules interviewing")
                        : ann.labels().toString());
    }

    private static String said(List<OutgoingMessage> messages) {
        return messages.get(0).text().plain();
    }

    @Test
    void undoInWordsGoesFurtherBackEachTimeAndThenToTheWallet() {
        ann.says("/buy 20");
        ann.says("/profile hours 20");
        ann.says("/profile hours 30");
        ann.says("/profile hours 40");
        for (String then : List.of("30", "20", "not told")) {
            assertThat(ann.says("undo")).startsWith("Shall I take that back?").contains("Hours a week: " + then);
            ann.says("yes");
        }
        assertThat(ann.says("undo")).contains("20 Connects bought");
    }

    @Test
    void anEntryAfterTheSettingIsTakenBackBeforeIt() {
        ann.says("/profile hours 20");
        ann.says("/buy 20");
        ann.says("/profile hours 30");
        ann.says("undo");
        ann.says("yes");
        assertThat(ann.says("undo")).contains("20 Connects bought");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/profile timezone Lagos | /profile timezone Manila | undo my timezone | Africa/Lagos",
                "/profile country Kenya | /profile country India | take back my country | Kenya",
                "/reminders quiet 22-7 | /reminders hour 8 | undo the quiet hours | Quiet hours: none",
                "/reminders hour 8 | /profile hours 20 | undo the reminder | come at 09:00",
                "/profile hours 20 | /wallet | undo my last setting | not told"
            })
    void aSettingThatIsNamedIsPutBackToWhatItWas(String first, String second, String words, String then) {
        ann.says(first);
        ann.says(second);
        ann.says("/cancel");
        assertThat(ann.says(words)).startsWith("Shall I take that back?").contains(then);
        assertThat(ann.says("yes")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo the quiet hours", "undo the reminder", "undo my last setting"})
    void whatWasNotSetIsNotOfferedToBeUndone(String words) {
        assertThat(ann.says(words)).startsWith("Nothing to undo");
        assertThat(ann.labels()).doesNotContain("Undo it");
    }
}
