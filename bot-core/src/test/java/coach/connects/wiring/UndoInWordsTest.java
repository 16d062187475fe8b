package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that are chosen in words to be taken back: shown first, taken back together by one yes (W-05). */
class UndoInWordsTest extends TalkTest {
    private static final Map<String, List<String>> KINDS = Map.of(
            "/buy 7", List.of("purchase", "buy", "last purchase"),
            "/grant other 5", List.of("grant", "free ones", "bonus"),
            "/spend 6", List.of("proposal", "spend", "application", "bid"),
            "/spend badge 4", List.of("badge"),
            "/spend ad 3", List.of("ad"));
    private static final List<String> OPENINGS =
            List.of("undo", "take back", "please remove", "can you delete", "cancel", "undo my");

    UndoInWordsTest() {
        super("2026-11-23T09:00:00Z");
    }

    /** In whatever order they were recorded, the last of the kind that is named is shown, and goes after a yes. */
    @Test
    void theLastEntryOfAKindIsTakenBack() {
        Random random = new Random(20261130);
        for (int turn = 0; turn < 12; turn++) {
            ann.says("/adjust 90");
            List<String> told = new ArrayList<>(KINDS.keySet());
            Collections.sort(told);
            Collections.shuffle(told, random);
            told.forEach(ann::says);
            String kind = told.get(random.nextInt(told.size()));
            List<String> names = KINDS.get(kind);
            String said =
                    OPENINGS.get(random.nextInt(OPENINGS.size())) + " the " + names.get(random.nextInt(names.size()));
            String before = balance();

            assertThat(ann.says(said))
                    .as(said)
                    .startsWith("This would be undone:")
                    .hasLineCount(2);
            assertThat(balance()).as(said).isEqualTo(before);
            ann.says(said);
            String number = kind.substring(kind.lastIndexOf(' ') + 1);
            assertThat(ann.says("yes")).as(said).startsWith("Undone:").contains(number + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undo the last two",
                "take back the last 2 entries",
                "undo both",
                "can you undo the last two things i told you"
            })
    void theLastTwoGoTogether(String said) {
        ann.says("/buy 60");
        ann.says("/spend 6");
        ann.says("/spend 8");

        assertThat(ann.says(said)).startsWith("This would be undone:").contains("6 Connects", "8 Connects");
        assertThat(balance()).startsWith("46 Connects");
        ann.says(said);
        assertThat(ann.says("yes, do it")).contains("You have 60 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo yesterday", "remove yesterday's entry", "undo everything from yesterday"})
    void allOfADayGoTogether(String said) {
        ann.says("/buy 60 on 1 November");
        ann.says("/spend 6 on 22 November");
        ann.says("/spend 8 on 22 November");
        ann.says("/spend 4");

        assertThat(ann.says(said)).contains("6 Connects", "8 Connects").doesNotContain("4 Connects");
        assertThat(ann.presses("Undo it")).contains("You have 56 Connects");
    }

    /** Where nothing like that stands, or it cannot go alone, that is said, and nothing is changed. */
    @ParameterizedTest
    @ValueSource(strings = {"undo the refund", "undo 3 March", "take back the boost", "undo the purchase"})
    void whatCannotBeTakenBackIsSaid(String said) {
        ann.says("/buy 60");
        ann.says("/spend 8");

        assertThat(ann.says(said)).startsWith("Not").doesNotContain("Did you mean");
        assertThat(balance()).startsWith("52 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "Undo!", "kindly remove last entry", "abeg remove am"})
    void theLastOneNeedsNoName(String said) {
        ann.says("/buy 60");
        ann.says("/spend 8");

        assertThat(ann.says(said)).contains("proposal for 8 Connects").doesNotContain("60");
        assertThat(ann.says("yes undo it")).contains("You have 60 Connects");
    }

    /** A nod to a receipt undoes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"yes", "ok", "yes please", "no", "yep"})
    void aNodToAReceiptChangesNothing(String said) {
        ann.says("/buy 40");
        ann.says("/buy 40");

        assertThat(ann.says(said)).doesNotContain("Undone", "no question open");
        assertThat(ann.says(said)).doesNotContain("Undone");
        assertThat(balance()).startsWith("80 Connects");
    }

    /** "Yes" to the one thing that is offered does it. */
    @Test
    void aYesRecordsAnyway() {
        ann.says("/buy 100");

        assertThat(ann.says("/buy 60")).contains("record it");
        assertThat(ann.says("yes")).startsWith("Recorded: 60 Connects");
    }

    /** A number is how many Connects it was, unless it counts messages (W-10: nothing goes that was not meant). */
    @Test
    void anAmountIsNoCountOfMessages() {
        ann.says("/buy 100");
        ann.says("/spend 16 https://www.upwork.com/jobs/~022104567890123456789");
        ann.says("/spend 6 https://www.upwork.com/jobs/~022104567890123456780");

        for (String said : List.of("undo the 16", "take back the 16 connects", "remove the proposal of 16")) {
            assertThat(ann.says(said)).as(said).contains("proposal for 16").doesNotContain("bought", "proposal for 6 ");
            ann.presses("No");
        }
        assertThat(ann.says("undo the last 2"))
                .contains("proposal for 16", "proposal for 6 ")
                .doesNotContain("bought");
        ann.presses("No");
        assertThat(ann.says("undo the 4")).startsWith("Nothing to undo");
        assertThat(ann.says("undo everything")).contains("bought", "proposal for 16", "proposal for 6 ");
    }
}
