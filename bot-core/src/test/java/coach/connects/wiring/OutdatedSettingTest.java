package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that was offered before it was set anew, and is pressed after that, is asked about once more. */
class OutdatedSettingTest extends TalkTest {
    OutdatedSettingTest() {
        super("2026-11-30T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i live in Germany | Keep it | /profile country Spain | /profile",
                "my account is agency | Keep it | /profile account freelancer | /profile",
                "my budget is 60 a week | Set it | /budget 40 a week | /budget",
                "/budget 30 | 30 a week | /budget 40 a week, 20 a job | /budget",
                "remind me at 8 | Set it | /reminders hour 10 | /reminders"
            })
    void itIsAskedOnceMoreAndTheAnswerCounts(String words, String label, String newer, String screen) {
        for (Duration pause : List.of(Duration.ZERO, Duration.ofHours(3))) {
            Talk.Person person = talk.as("ann " + pause);
            person.says(words);
            Button old = person.button(label).orElseThrow();
            talk.later(pause);
            person.says(newer);
            String then = person.says(screen);
            assertThat(said(person.pressesButton(old))).startsWith("Nothing changed: you set that anew since.");
            Button again = person.button(label).orElseThrow();
            assertThat(person.says(screen)).isEqualTo(then);
            assertThat(said(person.pressesButton(again))).doesNotStartWith("Nothing changed");
            assertThat(person.says(screen)).isNotEqualTo(then);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i live in Germany | Keep it | /profile hours 20",
                "i live in Germany | Keep it | /profile country Germany",
                "my budget is 60 a week | Set it | /budget 20 a job",
                "remind me at 8 | Set it | /reminders days 5"
            })
    void whatWasSetBesideItOrLikeItAsksNothing(String words, String label, String newer) {
        ann.says(words);
        Button old = ann.button(label).orElseThrow();
        ann.says(newer);
        assertThat(said(ann.pressesButton(old))).doesNotContain("anew since");
    }

    private static String said(List<OutgoingMessage> answer) {
        return answer.get(0).text().plain();
    }
}
