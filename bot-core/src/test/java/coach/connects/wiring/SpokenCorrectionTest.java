package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded wrong is put right in words behind the receipt: shown first, changed by one tap, in one write. */
class SpokenCorrectionTest extends TalkTest {
    SpokenCorrectionTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "oops it was 12 not 16,Record 12 instead,proposal for 12 Connects on 23 November 2026",
        "12 not 16,Record 12 instead,proposal for 12 Connects on 23 November 2026",
        "not 16 but 12,Record 12 instead,proposal for 12 Connects on 23 November 2026",
        "16 should be 12,Record 12 instead,proposal for 12 Connects on 23 November 2026",
        "change 16 to 12,Record 12 instead,proposal for 12 Connects on 23 November 2026",
        "sorry 12,Record 12 instead,proposal for 12 Connects on 23 November 2026",
        "i meant 12 connects,Record 12 instead,proposal for 12 Connects on 23 November 2026",
        "'no, yesterday',Record this instead,proposal for 16 Connects on 22 November 2026",
        "it was last friday,Record this instead,proposal for 16 Connects on 20 November 2026",
        "it was 12 yesterday,Record 12 instead,proposal for 12 Connects on 22 November 2026",
    })
    void theRightOneIsShownAndPutInItsPlaceByOneTap(String said, String button, String right) {
        ann.says("/buy 60 on 2026-10-01");
        ann.says("/spend 16");

        assertThat(ann.says(said))
                .startsWith("This is recorded:\n- proposal for 16 Connects on 23 November 2026")
                .endsWith("- " + right);
        assertThat(balance()).startsWith("44 Connects");
        ann.says(said);
        assertThat(ann.presses(button))
                .startsWith("Undone: proposal for 16 Connects on 23 November 2026.\nRecorded: " + right);
    }

    @Test
    void thePriceOfAPurchaseFollowsItsNumberUnlessItWasSaid() {
        ann.says("/buy 20");
        assertThat(ann.says("no it was 40")).endsWith("- 40 Connects bought on 23 November 2026 for $6.00");
        ann.presses("Record 40 instead");
        assertThat(ann.says("no, $7")).endsWith("- 40 Connects bought on 23 November 2026 for $7.00");
        ann.presses("Record this instead");
        assertThat(ann.says("sorry 50")).endsWith("- 50 Connects bought on 23 November 2026 for $7.00");
    }

    @Test
    void aBalanceIsPutRightThoughItsDaysAreAskedFor() {
        ann.says("/adjust 40");

        ann.says("oops it was 42");
        assertThat(ann.presses("Record 42 instead")).contains("correction by +42", "You have 42 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo that", "take it back", "delete that", "remove the last one"})
    void whatIsToBeTakenBackIsShownWithItsUndo(String said) {
        ann.says("/buy 60");

        assertThat(ann.says(said))
                .isEqualTo("This is recorded:\n- 60 Connects bought on 23 November 2026 for $9.00\n"
                        + "Shall I take that back?");
        assertThat(ann.says("yes")).startsWith("Undone: 60 Connects");
    }

    /** What is meant was another kind of entry; nothing is recorded before the tap. */
    @ParameterizedTest
    @ValueSource(strings = {"i meant bought", "no, i meant bought 16", "bought, not spent"})
    void anotherKindThanToldIsOfferedInItsPlace(String said) {
        ann.says("/buy 60");
        ann.says("spent 16");

        assertThat(ann.says(said)).contains("16 Connects bought").doesNotContain("proposal");
        assertThat(ann.says("yes")).contains("You have 76 Connects");
    }

    /** The entry of the kind that was named is meant, whatever was recorded after it; no further one is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the purchase was fifty",
                "i made a mistake i bought fifty not sixty",
                "the purchase should be 50"
            })
    void aCorrectionThatNamesAKindIsOfThatKind(String said) {
        ann.says("/buy 60");
        ann.says("/grant other 20");

        assertThat(ann.says(said)).contains("60 Connects bought", "instead?", "50 Connects bought");
        assertThat(ann.says("yes")).contains("You have 70 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "that was wrong", "Oops!", "my mistake"})
    void wordsThatSayNotWhatIsWrongAreAsked(String said) {
        ann.says("/buy 60");

        assertThat(ann.says(said)).contains("60 Connects bought", "What is right?");
    }

    /** Nothing was recorded lately, or the words are about something else. */
    @ParameterizedTest
    @ValueSource(strings = {"wrong", "no it was 12", "undo that", "sorry 12"})
    void withoutSomethingFreshItIsNoCorrection(String said) {
        ann.says("/buy 60");
        talk.advance(Duration.ofDays(2));

        assertThat(ann.says(said)).doesNotContain("This is recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "not 16 pages but 12 photos", "it was fun", "no 12 interviews", "7", "was it 12?"})
    void otherWordsPutNothingRight(String said) {
        ann.says("/buy 60");
        ann.says("/spend 16");

        assertThat(ann.says(said)).doesNotContain("instead?");
    }

    @Test
    void aNumberThatWasNotRecordedIsNotPutRight() {
        ann.says("/buy 60");

        assertThat(ann.says("12 not 16")).doesNotContain("instead?");
    }

    /** What is only offered is put right before it is recorded, and never both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I applied for 12            | no, 14           | proposal for 14 Connects on 23 November 2026
            I applied for 12            | no it was yesterday | proposal for 12 Connects on 22 November 2026
            I applied for 12            | 14 not 12        | proposal for 14 Connects on 23 November 2026
            bought 20 for $6            | no, $7           | 20 Connects bought on 23 November 2026 for $7.00
            bought 20 for $6            | sorry 10         | 10 Connects bought on 23 November 2026 for $6.00
            I applied for 12            | 14               | proposal for 14 Connects on 23 November 2026
            I applied for 12            | yes, yesterday   | proposal for 12 Connects on 22 November 2026
            bought 20 for $6            | $7               | 20 Connects bought on 23 November 2026 for $7.00
            applied 16 and boosted 5    | no, boost was 6  | boost for 6 Connects on 23 November 2026
            """)
    void whatIsOnlyOfferedIsOfferedAsItIsRight(String told, String said, String right) {
        ann.says("/buy 60 on 2026-11-20");
        ann.says(told);

        assertThat(ann.says(said)).startsWith("Shall I record this?").endsWith("- " + right);
        assertThat(balance()).startsWith("60 Connects");
        ann.says(told);
        ann.says(said);
        assertThat(ann.says("yes")).contains("Recorded: " + right);
    }

    /** "Wrong" asks what is right, of what is offered and of what is recorded, and a plain answer is heard. */
    @ParameterizedTest
    @CsvSource({
        "I applied for 12,wrong,14",
        "I applied for 12,oops,it was 14",
        "/spend 12,wrong,14",
        "/spend 12,mistake,was 14"
    })
    void whatIsRightIsAskedAndAnsweredPlainly(String told, String wrong, String right) {
        ann.says("/buy 60");
        ann.says(told);
        assertThat(ann.says(wrong)).contains("What is right?");

        assertThat(ann.says(right)).endsWith("- proposal for 14 Connects on 23 November 2026");
        assertThat(ann.says("yes")).contains("Recorded: proposal for 14 Connects");
        assertThat(balance()).startsWith("46 Connects");
    }

    /** The reason that is given is the reason. */
    @ParameterizedTest
    @CsvSource({
        "'no, $7',Not changed: only a purchase has a price in dollars.",
        "'no, 0',Not changed: it takes at least 1 Connect.",
        "'no, 61','Not changed: recorded like that, Connects would be missing'",
    })
    void whyNothingIsChangedIsSaidTruly(String said, String why) {
        ann.says("/buy 60");
        ann.says("/spend 16");

        assertThat(ann.says(said)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I have 3 proposals", "it was for 2 jobs", "no, 3 proposals", "I sent 5 bids"})
    void aCountOfSomethingElseIsNoAmount(String said) {
        ann.says("/buy 40");

        assertThat(ann.says(said)).doesNotContain("instead");
        assertThat(balance()).startsWith("40 Connects");
    }
}
