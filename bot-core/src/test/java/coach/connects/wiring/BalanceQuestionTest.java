package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers the question what Upwork shows: what somebody has or sees there, and never what was done (W-04, W-06). */
class BalanceQuestionTest extends TalkTest {
    BalanceQuestionTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spent 12",
                "i spent 12",
                "used 12",
                "12 spent",
                "got 12",
                "got 12 back",
                "only 12",
                "it was 12",
                "bought 12",
                "sorry 12",
                "no 12",
                "i meant 12",
                "not 12"
            })
    void aDeedIsNoBalance(String words) {
        for (String question : new String[] {"/adjust", "spent 9 yesterday"}) {
            ann.says("/adjust 98");
            ann.says("skip");
            ann.says(question);

            assertThat(ann.says(words)).as(question).doesNotContain("Recorded");
            ann.says("/cancel");
            assertThat(balance()).as(question).startsWith("98 Connects");
        }
    }

    /** On an empty wallet the same question is put, and the same words tell the same deed. */
    @Test
    void aDeedToldTwiceIsAskedTwice() {
        assertThat(ann.says("spent 12")).contains("I don't know your balance");
        assertThat(ann.says("spent 12")).contains("I don't know your balance");
        assertThat(balance()).startsWith("0 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "i have 42", "it shows 42", "42 left", "42 connects", "only 42 left", "it's 42 now"})
    void whatSomebodyHasIsTheBalance(String words) {
        for (String question : new String[] {"/adjust", "spent 9 yesterday"}) {
            ann.says("/adjust 98");
            ann.says("skip");
            ann.says(question);

            assertThat(ann.says(words)).as(question).contains("You have 42 Connects");
            ann.presses("Undo it");
        }
    }

    /** What waits is put right by the words, and the question is put again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it was 14|14 Connects are missing on 22 November",
                "no 14|14 Connects are missing on 22 November",
                "sorry 14|14 Connects are missing on 22 November",
                "14 not 12|14 Connects are missing on 22 November",
                "i mean 2 days ago|12 Connects are missing on 21 November"
            })
    void aCorrectionPutsRightWhatWaits(String words, String missing) {
        ann.says("/adjust 98");
        ann.says("skip");
        ann.says("spent 12 yesterday");

        assertThat(ann.says(words)).contains("Not recorded: " + missing, "What does Upwork show now");
        assertThat(ann.says("98")).contains("You have 98 Connects");
    }

    /** A deed told beside the question is the last thing that was said: what is put right is that. */
    @Test
    void aCorrectionBelowAnOfferChangesTheOffer() {
        ann.says("/adjust 98");
        ann.says("skip");
        ann.says("spent 12 yesterday");
        ann.says("spent 10");

        assertThat(ann.says("no 14")).contains("Shall I record this?", "14 Connects on 23 November");
        assertThat(ann.presses("Record 14")).contains("You have 84 Connects");
    }

    /** What was missing on a day that is over says nothing of today (W-04). */
    @Test
    void theBalanceOfTodayIsAButton() {
        ann.says("/adjust 98");
        ann.says("skip");
        ann.says("spent 12 yesterday");

        assertThat(ann.labels()).contains("It shows 98", "It shows 86").doesNotContain("It shows 0");
        assertThat(ann.presses("It shows 98")).contains("You have 98 Connects");
    }
}
