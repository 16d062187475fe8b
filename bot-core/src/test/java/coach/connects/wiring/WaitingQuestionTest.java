package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said while a question waits, how it is stopped, and what its buttons answer afterwards (UX-11, UX-15, UX-16). */
class WaitingQuestionTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    WaitingQuestionTest() {
        super("2026-11-23T09:00:00Z");
    }

    /** Whether it waits for words or for a press alone. */
    @ParameterizedTest
    @CsvSource({
        "/forget,Erase everything",
        "/undo,Undo it",
        "bought 10,Record 10",
        "i bought 4 and spent 6,Record all 2",
        "16,I spent 16",
        "+40,Bought",
        "/buy,Record 10",
        "I'm from Nigeria,Keep it",
        "remind me at 8 pm,Set it",
        "I was hired,I was hired",
        "/spend twelve,Take 12",
    })
    void aStopEndsTheNewestQuestionAndItsButtons(String question, String label) {
        ann.says("/buy 20");
        ann.says("/spend 2 " + LINK);
        for (String stop : List.of("/cancel", "stop", "Never mind")) {
            ann.says(question);
            Button button = ann.button(label).orElseThrow(() -> new AssertionError(ann.labels()));
            assertThat(ann.says(stop))
                    .as(stop)
                    .containsAnyOf("Stopped.", "nothing was changed", "nothing was recorded", "Nothing was erased");
            assertThat(pressed(button)).as(stop).startsWith("This button is closed");
        }
        assertThat(balance()).startsWith("18 ");
    }

    /** What was said since does not matter: the newest question is the one that is stopped. */
    @Test
    void aStopAfterSomethingElseEndsTheQuestionAllTheSame() {
        ann.says("/forget");
        Button erase = ann.button("Erase everything").orElseThrow();
        ann.says("/wallet");
        assertThat(ann.says("/cancel")).startsWith("Stopped.");
        assertThat(pressed(erase)).contains("you stopped its question");
        assertThat(ann.says("/cancel")).startsWith("No question is open");
    }

    /** Both copies of its buttons are one button. */
    @Test
    void aQuestionThatIsPutAgainIsAnsweredOnce() {
        ann.says("/buy");
        Button first = ann.button("Record 10").orElseThrow();
        assertThat(ann.says("hello")).startsWith("Hello.").contains("How many did you buy?");
        assertThat(ann.says("what?")).contains("How many did you buy?");
        Button again = ann.button("Record 10").orElseThrow();

        assertThat(pressed(again)).startsWith("Recorded: 10");
        for (Button button : List.of(first, again, ann.button("Record 20").orElseThrow())) {
            assertThat(pressed(button)).contains("used before").contains("/history");
        }
        assertThat(balance()).startsWith("10 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "thanks", "thank you!", "hi there", "gracias"})
    void anOfferIsPutAgainToo(String words) {
        ann.says("bought 40");
        ann.says(words);
        assertThat(ann.labels()).containsExactly("Record 40", "No");
        ann.presses("Record 40");
        assertThat(balance()).startsWith("40 ");
    }

    /** Where buttons are numbered words, the numbers stand in what is put again. */
    @Test
    void aScreenReaderHearsTheQuestionWithItsNumbers() {
        ann.says("/profile reader on");
        ann.says("/buy");
        assertThat(ann.says("hello")).contains("How many did you buy?").contains("#1 Record 10");
        assertThat(ann.says("#1")).startsWith("Recorded: 10");
    }

    /** A sign is no fact of a job: what it is to mean is asked with the buttons. */
    @ParameterizedTest
    @ValueSource(strings = {"👍", "👍🏽", "✅", "👌", "❌", "👎", "💯", "🙂", "?", "...", "ok", "okay", "cool", "🔥🔥"})
    void aSignIsNoFactOfACheck(String sign) {
        ann.says(LINK);
        for (int question = 0; question < 3; question++) {
            List<String> labels = ann.labels();
            ann.says(sign);
            assertThat(ann.labels()).as(sign).isEqualTo(labels);
            ann.presses(labels.get(0));
        }
        ann.presses("Verdict now");
    }

    /** Also where another check waits for its answer: that loses none. */
    @Test
    void backUnderTheReasonsLeadsBackFromThere() {
        ann.says("/buy 60");
        ann.says(LINK + " verified <5 80% 4.9 6c");
        Button why = ann.button("Why?").orElseThrow();
        ann.says(LINK.replace("6789", "6780"));
        ann.says("verified");
        assertThat(pressed(why)).contains("For it");
        assertThat(ann.says("back")).startsWith("APPLY");
        assertThat(ann.says("less than 5")).contains("What feedback");
        ann.presses("Verdict now");
        assertThat(ann.presses("Why?")).contains("Fewer than 5 proposals").doesNotContain("Payment");
    }

    /** A receipt above a question is not told again as if it were recorded once more. */
    @Test
    void ofAReceiptThatAsksTheQuestionAloneIsPutAgain() {
        ann.says("/adjust 20");
        for (String words : List.of("hello", "thanks", "👍", "what?", "where do I see them?")) {
            assertThat(ann.says(words)).contains("When did you get them?").doesNotContain("Recorded");
            assertThat(ann.labels()).containsExactly("Skip");
        }
    }

    /** The job is named only where a job was shown. */
    @ParameterizedTest
    @CsvSource({
        "bought 10,Record 10,/history",
        "/buy,Record 10,/history",
        "/forget,No,/forget",
        "I'm from Nigeria,Keep it,/profile",
        "/buyy 4,Run /buy,/history",
    })
    void aClosedButtonNamesWhatFitsIt(String question, String label, String way) {
        ann.says(question);
        Button button = ann.button(label).orElseThrow();
        pressed(button);
        assertThat(pressed(button))
                .startsWith("This button is closed")
                .contains(way)
                .doesNotContain("send it again");
    }

    /** The same after a restart, and after everything was erased. */
    @Test
    void aButtonIsClosedForTheSameReasonAfterARestart() {
        ann.sends("bought 40", "k1");
        Button old = ann.button("Record 40").orElseThrow();
        ann.edits("k1", "bought 60");
        ann.says("/forget");
        Button erase = ann.button("Erase everything").orElseThrow();
        ann.says("/cancel");
        talk.restarted();
        assertThat(pressed(old)).contains("you changed the words above it");
        assertThat(pressed(erase)).contains("you stopped its question");
        assertThat(ann.edits("k1", "bought 70")).contains("70 Connects");
        ann.says("/forget");
        ann.presses("Erase everything");
        assertThat(pressed(old)).startsWith("This button is closed: its message is too old.");
        assertThat(balance()).startsWith("0 ");
    }

    @Test
    void anAnswerInWordsUsesUpTheButtonsOfItsQuestion() {
        ann.says("/buy");
        List<Button> amounts = ann.seen().get(ann.seen().size() - 1).buttons().stream()
                .flatMap(List::stream)
                .toList();
        ann.says("40");
        amounts.forEach(button -> assertThat(pressed(button)).contains("used before"));
        assertThat(balance()).startsWith("40 ");
    }

    private String pressed(Button button) {
        List<OutgoingMessage> replies = ann.pressesButton(button);
        return replies.get(0).text().plain();
    }
}
