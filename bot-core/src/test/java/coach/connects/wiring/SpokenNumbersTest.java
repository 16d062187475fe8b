package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several deeds in a sentence, numbers by themselves, and the words that people mix in. */
class SpokenNumbersTest extends TalkTest {
    SpokenNumbersTest() {
        super("2026-11-23T09:00:00Z");
    }

    /** Three of them, of a seeded field of deeds: what is recorded by one yes is their sum, by one undo nothing. */
    @Test
    void severalDeedsAreTheirSum() {
        Random random = new Random(20261130);
        List<String> between = List.of(", ", " and ", " and then ", ", then ");
        ann.says("/buy 100 on 2026-10-01");
        for (int turn = 0; turn < 40; turn++) {
            int bought = 10 + random.nextInt(20);
            int spent = 1 + random.nextInt(30);
            int more = 1 + random.nextInt(30);
            String sentence = "bought " + bought + between.get(random.nextInt(between.size())) + "spent " + spent
                    + between.get(random.nextInt(between.size())) + more;
            assertThat(ann.says(sentence)).as(sentence).startsWith("Shall I record this?");
            assertThat(ann.says("yes"))
                    .as(sentence)
                    .contains("You have " + (100 + bought - spent - more) + " Connects");
            ann.presses("Undo it");
            assertThat(balance()).as(sentence).startsWith("100 Connects");
        }
    }

    /** A number by itself is asked about; it is never kept for a job that comes later. */
    @ParameterizedTest
    @ValueSource(strings = {"1.1", "4.9", "3,2", "16", "88", "1.1 ", "0"})
    void aBareNumberIsKeptForNothing(String number) {
        ann.says("/buy 60");

        assertThat(ann.says(number)).doesNotContain("SKIP", "APPLY", "CAUTION", "Recorded");
        assertThat(ann.says("https://www.upwork.com/jobs/~022104567890123456789 verified 5-10 80% 8c"))
                .doesNotContain("eedback");
        assertThat(balance()).startsWith("60 Connects");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-16|proposal for 16|44",
                "minus 16|proposal for 16|44",
                "- 16|proposal for 16|44",
                "16+4|boost for 4|40",
                "spent 16+4|boost for 4|40"
            })
    void aNumberWithASignIsASpending(String number, String entry, int left) {
        ann.says("/buy 60");

        assertThat(ann.says(number)).startsWith("Shall I record this?").contains(entry);
        assertThat(ann.says("yes")).contains("You have " + left + " Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+40", "plus 40", "i have 40 more connects", "you forgot my 40 connects"})
    void whatCameInIsAskedWhatItWas(String said) {
        ann.says("/buy 60");

        assertThat(ann.says(said)).startsWith("40 Connects came in");
        assertThat(balance()).startsWith("60 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent two proposals today", "applied for 1 job", "i sent a proposal", "did 3 applications"})
    void proposalsThatAreCountedAreAskedForTheirCost(String said) {
        ann.says("/buy 60");

        assertThat(ann.says(said)).startsWith("Not recorded yet");
        assertThat(balance()).startsWith("60 Connects");
    }

    /** Words of another tongue, a smile, a "sir" change nothing of what is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gastei 16 connects hoje",
                "i don spend 16",
                "16 ausgegeben",
                "i used 16 na po",
                "spent 16 \uD83D\uDE2D",
                "spent 16 connect sir",
                "hey so i just spent sixteen connects"
            })
    void theSameIsToldByEverybody(String said) {
        ann.says("/buy 60");

        assertThat(ann.says(said)).startsWith("Shall I record this?").contains("proposal for 16");
        assertThat(ann.says("yes sir")).contains("You have 44 Connects");
    }

    /** A cost behind several proposals may be of each or of all: it is asked, and then said back (W-01). */
    @ParameterizedTest
    @CsvSource({
        "applied to 3 jobs for 12,           12 each,   24, 3",
        "applied to 3 jobs for 12,           12 in all, 48, 3",
        "sent two proposals for sixteen,     16 in all, 44, 2",
        "I submitted 2 proposals for 6 today, 6 each,   48, 2"
    })
    void aCostOfSeveralIsAskedFor(String said, String which, int left, int count) {
        ann.says("/adjust 60");
        ann.says("stop");

        assertThat(ann.says(said)).startsWith("Not recorded yet: did each of the " + count);
        ann.presses("Record " + which);
        assertThat(balance()).startsWith("60 Connects");
        ann.says(said);
        ann.presses("Record " + which);
        ann.presses("Record all " + count);
        assertThat(balance()).startsWith(left + " Connects");
    }

    @Test
    void whatCannotBeSharedOutIsOfEachOrToldOneByOne() {
        ann.says("/adjust 60");
        ann.says("stop");
        ann.says("applied to 5 jobs for 12");
        assertThat(ann.labels()).containsExactly("Record 12 each", "No");
    }
}
