package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of what was kept, how it is taken back, and that no argument gets lost on the way (UX-19, UX-20). */
class ReceiptTalkTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    ReceiptTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void aHireIsCongratulatedAndTakenBack() {
        ann.says("/buy 60");
        ann.says("/spend 6 " + LINK);
        ann.says("/spend 6 https://www.upwork.com/jobs/~022104567890123456000");
        assertThat(ann.says("/outcome " + LINK + " hired"))
                .startsWith("Congratulations! Noted: hired for")
                .contains("1 hire from 2 proposals so far.");
        assertThat(ann.presses("Undo it")).startsWith("Taken back.").contains("not told yet");
        assertThat(ann.says("/outcome")).contains("not told yet");
        ann.says("/outcome " + LINK + " interview");
        ann.says("/outcome " + LINK + " hired");
        assertThat(ann.presses("Undo it")).contains("interview");
        assertThat(ann.labels()).contains("I was hired");
    }

    /** F12 b. */
    @Test
    void backFromWhyRestoresTheQuestionAndItsButtons() {
        for (String page : List.of(SamplePages.GOOD, LINK + " verified 5-10 80% 4.9 16c expert")) {
            Talk.Person person = talk.as("p" + page.hashCode());
            String verdict = person.says(page);
            List<String> labels = person.labels();
            person.presses("Why?");
            assertThat(person.presses("Back")).isEqualTo(verdict.split("\n---\n", -1)[0]);
            assertThat(person.labels()).containsExactlyInAnyOrderElementsOf(labels);
        }
    }

    /** F12 c. */
    @Test
    void aVerdictSentBackIsNoPageAndItsFactsAreNone() {
        String verdict = ann.says(LINK + " not verified");
        assertThat(verdict).startsWith("SKIP");
        assertThat(ann.says(verdict)).doesNotContain("Not understood").doesNotContain("Read:");
        talk.later(Duration.ofHours(1));
        String again = ann.says(verdict + "\n" + LINK);
        assertThat(again).contains("You checked it on 23 November 2026: SKIP.").doesNotContain("Not understood");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /buy 40 for usd $6; $6.00
            /buy 40 for us$6; $6.00
            /buy 40 for USD 6; $6.00
            /buy 40 for $6 usd; $6.00
            /buy 40 for 6 dollars; $6.00
            """)
    void aPriceIsReadHoweverItsMoneyIsNamed(String words, String price) {
        assertThat(ann.says(words)).startsWith("Recorded: 40").contains("for " + price);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buy 40 for $5 $6",
                "/buy 40 for 5 for 6",
                "/buy 40 $5 $6",
                "/buy 40 50",
                "/buy 40 on 1 March on 2 March",
                "/buy 40 for 6 eur",
                "/spend 6 7",
                "/spend 6 boost 4 boost 5",
                "/grant top-rated monthly 30",
                "/return 6 7",
                "/adjust 40 50"
            })
    void anArgumentTooManyIsRefusedAndNeverIgnored(String words) {
        ann.says("/adjust 60");
        ann.says("/spend 10 " + LINK);
        String before = balance();
        assertThat(ann.says(words)).doesNotContain("Recorded:");
        ann.says("/cancel");
        assertThat(balance()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2026", "2026-13", "0/2026", "00.2026", "2026/0", "99", "13 2026", "2026-2027"})
    void whatIsNoMonthIsNoMonth(String words) {
        ann.says("/buy 40 on 5 January");
        assertThat(ann.says("/history " + words)).startsWith("Nothing shown: I can't read");
    }
}
