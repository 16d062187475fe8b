package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An undo or another question in the middle of a check: the check stays with its answers, and its question is put again (W-05, UX-16). */
class UndoInACheckTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    UndoInACheckTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void aCheckAsks() {
        ann.says("/adjust 80");
        ann.presses("Skip");
        ann.says("/spend 4");
        ann.says(LINK);
        assertThat(ann.presses("Verified")).contains("How many proposals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "/undo", "undo that", "undo the proposal", "take back the last one"})
    void itIsConfirmedByAYesInWords(String words) {
        assertThat(ann.says(words)).startsWith("This would be undone:");
        assertThat(answered("yes")).startsWith("Undone: proposal for 4").contains("Back to your check:", "How many");
        goesOn();
        assertThat(balance()).startsWith("80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "stop", "never mind"})
    void aNoLeavesBothAsTheyAre(String words) {
        ann.says("undo");
        assertThat(answered(words)).startsWith("Nothing was undone.").contains("Back to your check:");
        goesOn();
        assertThat(balance()).startsWith("76");
    }

    @Test
    void anAnswerToTheCheckIsOne() {
        ann.says("undo");
        goesOn();
        assertThat(ann.says("yes")).doesNotContain("Undone");
        assertThat(balance()).startsWith("76");
    }

    @Test
    void aReceiptsOwnButtonPutsTheQuestionAgainToo() {
        List<OutgoingMessage> undone = ann.pressesButton(ann.button("Undo it").orElseThrow());
        assertThat(joined(undone)).startsWith("Undone:").contains("Back to your check:", "How many proposals");
        goesOn();
    }

    @Test
    void withoutACheckNothingFollows() {
        ann.says("stop");
        ann.says("undo");
        assertThat(answered("yes")).startsWith("Undone:").doesNotContain("Back to your check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/spend | 2 | Recorded: proposal for 2",
                "/buy | 40 | Recorded: 40 Connects",
                "/buy | stop | Stopped.",
                "/profile country | Kenya | Saved: you are in Kenya.",
                "/reminders hour | 8 | Reminders come at 08:00",
                "/forget | no | Nothing was changed"
            })
    void anotherQuestionLeavesTheCheckWaitingToo(String command, String answer, String said) {
        ann.says(command);
        talk.restarted();
        assertThat(answered(answer)).contains(said.equals("Nothing was changed") ? "" : said, "Back to your check:");
        goesOn();
    }

    @Test
    void aDayLaterItWaitsNoMore() {
        ann.says("/spend");
        talk.later(Duration.ofHours(25));
        ann.says("/buy");
        assertThat(answered("40")).contains("Recorded: 40").doesNotContain("Back to your check");
    }

    @Test
    void aNewCheckTakesItsPlace() {
        ann.says("/spend");
        ann.says("https://www.upwork.com/jobs/~022104567890123456790");
        assertThat(answered("stop")).doesNotContain("Back to your check");
    }

    private void goesOn() {
        assertThat(ann.says("5-10")).contains("What feedback has the client?");
    }

    private String answered(String words) {
        int before = ann.seen().size();
        ann.says(words);
        return joined(ann.seen().subList(before, ann.seen().size()));
    }

    private static String joined(List<OutgoingMessage> messages) {
        return messages.stream().map(message -> message.text().plain()).collect(Collectors.joining("\n"));
    }
}
