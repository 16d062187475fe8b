package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say and ask of the job whose verdict stands: corrections, remarks, questions (G-30, G-43, J-11). */
class CheckConversationTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String FACTS = " verified 5-10 80% 4.9 12 reviews 8c USA";

    CheckConversationTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        assertThat(ann.says(JOB + FACTS)).startsWith("APPLY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it is not verified | SKIP | payment verified no (was yes)",
                "he is not verified | SKIP | payment verified no (was yes)",
                "actually payment isn't verified | SKIP | payment verified no (was yes)",
                "card declined | SKIP | payment verified no (was yes)",
                "the card got declined | SKIP | payment verified no (was yes)",
                "verification was revoked | SKIP | payment verified no (was yes)",
                "payment method was removed | SKIP | payment verified no (was yes)",
                "i did not mean 4.9 but 3.9 | CAUTION | feedback 3.9 (was 4.9)",
                "rating is not 4.9 but 2.1 | SKIP | feedback 2.1 (was 4.9)",
                "sorry, 20 to 50 proposals | CAUTION | proposals 20 to 50 (was 5 to 10)",
                "i meant 50+ proposals not 5 to 10 | SKIP | proposals 50+ (was 5 to 10)",
                "proposals are 60 instead of 5 | SKIP | proposals 60 (was 5 to 10)",
                "make it 60 proposals | SKIP | proposals 60 (was 5 to 10)",
                "it should be 60 proposals | SKIP | proposals 60 (was 5 to 10)",
                "not 80 but 10 | CAUTION | hire rate 10% (was 80%)",
            })
    void aCorrectionJudgesAnewAndSaysBothValues(String words, String decision, String changed) {
        assertThat(ann.says(words)).startsWith(decision).contains(changed, "It was APPLY before.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they interview 11 | SKIP",
                "he interviewed 12 already | SKIP",
                "they've interviewed 13 people already | SKIP",
                "the client deleted the job | CAUTION",
                "they already hired someone | CAUTION",
                "no wait, hired already | CAUTION",
                "the client has hired somebody else | CAUTION",
                "position has been filled | CAUTION",
                "this client is a scammer | CAUTION",
                "client suspended | CAUTION",
                "he pays late | CAUTION",
            })
    void whatSpeaksAgainstItIsHeard(String words, String decision) {
        assertThat(ann.says(words)).startsWith(decision).contains("It was APPLY before.");
    }

    /** Somewhere else in the talk the sentence is of the check all the same. */
    @Test
    void itIsHeardAfterAnotherAnswerToo() {
        ann.says("what is a boost?");

        assertThat(ann.says("it is not verified")).startsWith("SKIP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card problem",
                "the client's card was removed yesterday",
                "payment looks weird",
                "billing not set",
                "verification pending",
                "client has no card",
                "payment failed twice",
            })
    void aRemarkOfThePaymentLeavesNoApply(String words) {
        assertThat(ann.says(words)).doesNotStartWith("APPLY").doesNotContain("✓ Payment");
        assertThat(ann.says(JOB.replace('9', '8') + FACTS + ", " + words))
                .doesNotStartWith("APPLY")
                .doesNotContain("✓ Payment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my account was suspended",
                "i got hired",
                "my card was declined yesterday, what now?",
                "does a suspended client matter?",
            })
    void whatIsSaidOfOneselfIsNoFactOfTheJob(String words) {
        assertThat(ann.says(words)).doesNotContain("It was APPLY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how many proposals? | proposals 5 to 10",
                "how many people applied | proposals 5 to 10",
                "is it verified? | payment verified yes",
                "what is the hire rate? | hire rate 80%",
                "which country? | country United States",
                "where is the client from? | country United States",
                "how many reviews? | reviews 12",
                "how many connects does it cost? | Connects 8",
                "what does the client pay? | didn't say",
                "how old is it? | didn't say",
                "how many are they interviewing? | didn't say",
            })
    void aQuestionAboutTheJobIsAnsweredByItsFacts(String words, String answer) {
        assertThat(ann.says(words)).contains(answer).doesNotContain("guide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is hire rate?",
                "what is a hire rate",
                "how many proposals are too many?",
                "is 16 a lot?",
                "how many connects do i have?",
            })
    void aGeneralQuestionIsNot(String words) {
        assertThat(ann.says(words)).doesNotContain("For this job", "didn't say");
    }

    @Test
    void aQuestionWhileAnotherFactIsAskedKeepsThatOpen() {
        ann.says("https://www.upwork.com/jobs/~022104567890123456700 5-10 80%");

        assertThat(ann.says("how many proposals?")).contains("proposals 5 to 10", "payment method verified?");
        assertThat(ann.says("verified?")).startsWith("Filter");
        assertThat(ann.says("not verified")).startsWith("SKIP");
    }

    @Test
    void onesOwnPlaceIsNoPlaceOfTheClient() {
        assertThat(ann.says("i live in the US")).startsWith("Shall I keep this about you?");
        assertThat(ann.says("/profile")).doesNotContain("Kenya");

        ann.says("https://www.upwork.com/jobs/~022104567890123456700" + FACTS + " US only");
        assertThat(ann.says("from Kenya")).startsWith("SKIP").doesNotContain("re-sold");
        assertThat(ann.says("/profile")).contains("Kenya");
    }
}
