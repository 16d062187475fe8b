package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that somebody added to the few lines of a job is heard: it never leaves an APPLY that it speaks against (J-11). */
class InformalJobParserTest extends TalkTest {
    private static final String JOB =
            "Shopify speed expert\nPayment verified\nProposals: 5 to 10\nHire rate: 80%\nRating: 4.9";

    InformalJobParserTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void theLinesAloneAreGood() {
        assertThat(ann.says(JOB)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interviewing 12 already",
                "Correction - interviewing 12",
                "edit: 50+ proposals now",
                "no payment method on file",
                "looks like a scam",
                "scam vibes",
                "they already hired someone",
                "Note: contact me on skype live:joe",
                "rating not 4.9 but 2.9"
            })
    void whatSpeaksAgainstItIsNoApply(String line) {
        assertThat(ann.says(JOB + "\n" + line)).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We need 5 to 10 pages", "thanks", "Need it in two weeks, in English", "React, Node.js"})
    void theClientsOwnWordsChangeNothing(String line) {
        assertThat(ann.says(JOB + "\n" + line)).startsWith("APPLY");
    }
}
