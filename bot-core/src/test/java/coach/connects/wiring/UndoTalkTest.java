package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receipt's undo does, once, twice and months later, and what an edit of a recorded message does (W-05, UX-19). */
class UndoTalkTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    UndoTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void anUndoTakesThePlaceOfItsReceipt() {
        ann.says("/buy 40");
        var undone = ann.pressesButton(ann.button("Undo it").orElseThrow());
        assertThat(undone).singleElement().satisfies(message -> {
            assertThat(message.replacesMessageId()).contains("m");
            assertThat(message.text().plain()).startsWith("Undone: 40 Connects bought");
        });
        assertThat(ann.labels()).containsExactly("Record it again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buy 40 on 2 March for $6",
                "/buy 12 until 1 March 2027 note from the sale",
                "/grant top-rated 30",
                "/grant monthly 10 on 1 November",
                "/spend 6 " + LINK,
                "/spend 6 " + LINK + " boost 4 note on the way",
                "/spend invitation " + LINK,
                "/spend badge 5",
                "/spend ad 7"
            })
    void anUndoneEntryIsRecordedAgainAsItWas(String command) {
        ann.says("/adjust 60 on 1 February");
        ann.says(command);
        String before = ann.says("/history");
        String wallet = ann.says("/wallet");
        ann.presses("Undo it");
        ann.presses("Record it again");
        assertThat(ann.says("/wallet")).isEqualTo(wallet);
        assertThat(ann.says("/history"))
                .startsWith(before.lines().limit(2).toList().get(0));
    }

    @Test
    void anOldReceiptAsksFirst() {
        ann.says("/buy 40");
        talk.later(Duration.ofDays(200));
        assertThat(ann.presses("Undo it")).startsWith("This would be undone:");
        assertThat(balance()).startsWith("40");
        assertThat(ann.presses("No")).startsWith("Nothing was undone");
        assertThat(balance()).startsWith("40");
        ann.says("/undo");
        assertThat(ann.presses("Undo it")).startsWith("Undone: 40");
        assertThat(balance()).startsWith("0");
    }

    @Test
    void aReceiptThatIsUndoneOtherwiseSaysSo() {
        ann.says("/buy 40");
        var receipt = ann.button("Undo it").orElseThrow();
        ann.says("/undo");
        ann.presses("Undo it");
        ann.says("/buy 10");
        assertThat(ann.pressesButton(receipt).get(0).text().plain())
                .startsWith("This is undone already; nothing changed:");
        assertThat(balance()).startsWith("10");
    }

    @Test
    void anEditOfWhatWasRecordedChangesNothingAndOffersTheNewWords() {
        ann.sends("/buy 40", "k1");
        assertThat(ann.edits("k1", "/buy 50"))
                .startsWith("Your edit changed nothing.")
                .contains("40 Connects bought");
        assertThat(balance()).startsWith("40");
        assertThat(ann.presses("Record 50 instead")).startsWith("Undone: 40").contains("Recorded: 50");
        assertThat(balance()).startsWith("50");
    }

    /** W-10: however often a message is edited, what stands of it stands once. */
    @Test
    void anEditOfAnEditPutsTheLastWordsInItsPlace() {
        ann.sends("/buy 40", "k1");
        ann.edits("k1", "/buy 50");
        ann.presses("Record 50 instead");
        assertThat(ann.edits("k1", "/buy 40"))
                .startsWith("Your edit changed nothing.")
                .contains("50 Connects bought");
        assertThat(balance()).startsWith("50");
        ann.presses("Record 40 instead");
        assertThat(balance()).startsWith("40");
        ann.edits("k1", "/buy 30");
        ann.presses("Record 30 instead");
        assertThat(balance()).startsWith("30");
    }

    @Test
    void anEditedAnswerToAQuestionIsAnEditToo() {
        ann.says("/buy");
        ann.sends("40", "k1");
        assertThat(ann.edits("k1", "45"))
                .startsWith("This is recorded:")
                .contains("40 Connects bought")
                .contains("45 Connects bought");
        ann.presses("Record 45 instead");
        assertThat(balance()).startsWith("45");
    }

    @Test
    void wordsThatCannotBeRecordedLeaveWhatStands() {
        ann.sends("/buy 40", "k1");
        ann.edits("k1", "/buy 4.5");
        assertThat(ann.labels()).contains("Undo it");
        ann.presses(ann.labels().get(0));
        assertThat(balance()).startsWith("40");
    }

    @Test
    void anEditThatMendsACommandIsAnswered() {
        ann.sends("/chek", "k1");
        assertThat(ann.edits("k1", "/wallet")).startsWith("0 Connects");
        ann.sends("/buy forty-ish", "k2");
        assertThat(ann.edits("k2", "/buy 40")).startsWith("Recorded: 40");
        assertThat(ann.edits("k2", "/wallet")).startsWith("40 Connects");
    }

    @Test
    void undoneAndRecordedAgainManyTimesKeepsTheBalance() {
        ann.says("/buy 40");
        for (String press : List.of("Undo it", "Record it again", "Undo it", "Record it again")) {
            ann.presses(press);
        }
        assertThat(balance()).startsWith("40");
    }
}
