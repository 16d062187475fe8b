package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a price was not said is asked for, never guessed, and its answer may be as plain as the question (W-33). */
class PriceQuestionTest extends TalkTest {
    PriceQuestionTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buy 10 + $1.20",
                "/buy 10 + 20%",
                "/buy 10 +$1.20",
                "/buy 10 plus tax",
                "/buy 10 plus 1.20",
                "/buy 10 incl. VAT",
                "/buy 10 with tax",
                "/buy 10 $1.20 tax",
                "/buy 10 20% tax",
                "/buy 10 for + 20%",
                "/buy 10 + $0.30 fee",
                "bought 10 plus tax",
                "bought 10 + 20%",
            })
    void aTaxAloneIsNoPrice(String said) {
        assertThat(ann.says(said)).startsWith("Not recorded yet: what was the price?");
        assertThat(ann.says("/export csv")).contains("0 lines");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /buy 10 + $1.20       | 6               | for $7.20
            /buy 10 + $1.20       | it was $6       | for $7.20
            /buy 10 + 20%         | about 6 dollars | for $7.20: 6.00 USD + 20%
            /buy 10 incl. VAT     | six dollars     | for $6.00
            /buy 10 + 20%         | 60 cents each   | for $7.20: 6.00 USD + 20%
            /buy 10 for €5        | 1.08            | for $5.40: 5.00 EUR at 1.08
            /buy 10 for €5        | 1,08            | for $5.40: 5.00 EUR at 1.08
            /buy 10 for €5        | 1.08 dollars    | for $5.40: 5.00 EUR at 1.08
            /buy 10 for €5        | about 1.1       | for $5.50: 5.00 EUR at 1.1
            /buy 10 for €5        | it's ~$1.1      | for $5.50: 5.00 EUR at 1.1
            /buy 10 for €5        | 1 EUR = $1.08   | for $5.40: 5.00 EUR at 1.08
            /buy 10 for €5        | $1 = 0.8 EUR    | for $6.25: 5.00 EUR at 1.25
            bought 10 for 5 euros | 1.08            | for $5.40: 5.00 EUR at 1.08
            /buy 10 for $5 + tax  | 20%             | for $6.00: 5.00 USD + 20%
            /buy 10 for $5 + VAT  | 20 percent      | for $6.00: 5.00 USD + 20%
            /buy 10 $5 plus tax   | $1              | for $6.00
            /buy 10 for $5 + fees | none            | for $5.00
            /buy 10 at $6         | for all of them | for $6.00
            /buy 10 at $0.15      | each            | for $1.50
            """)
    void aPlainAnswerCompletesIt(String said, String answer, String recorded) {
        assertThat(ann.says(said)).startsWith("Not recorded");

        assertThat(ann.says(answer)).startsWith("Recorded: 10 Connects bought").contains(recorded);
    }

    /** An answer that cannot be read leaves the question open, and other words mean what they mean. */
    @ParameterizedTest
    @CsvSource({
        "/buy 10 for €5,1.08 or so 2,1.08",
        "/buy 10 + 20%,6 or 7,6",
        "/buy 10 for $5 + tax,20,20%",
        "/buy 10 at $6,3,all",
    })
    void anUnreadableAnswerIsAskedAgain(String said, String unread, String answer) {
        ann.says(said);
        assertThat(ann.says(unread)).startsWith("Not recorded yet: ");
        ann.says("/wallet");

        assertThat(ann.says(answer)).startsWith("Recorded: 10 Connects bought");
    }

    @Test
    void whatWaitedIsLeftOpenAsItWasSaidWithItsDayInWords() {
        ann.says("/buy 10 for €5 on 2026-11-20");

        assertThat(ann.says("/budget")).contains("Left open: /buy 10 for €5 on 20 November 2026");
        assertThat(ann.presses("Go on with it")).contains("how many US dollars is 1 EUR?");
    }

    /** "83" for rupees: no Connect costs so much, and the other way round it would. */
    @ParameterizedTest
    @CsvSource({"/buy 40 for 500 INR at 83,yes", "/buy 40 for 500 INR at 83,0.012048", "bought 40 for ₹500 at 83,yes"})
    void aRateToldTheWrongWayRoundIsAskedAndNotBooked(String said, String answer) {
        assertThat(ann.says(said))
                .startsWith("Not recorded: at that rate it cost $41500")
                .contains("Is $1 83 INR");

        assertThat(ann.says(answer))
                .startsWith("Recorded: 40 Connects bought")
                .contains("for $6.02: 500.00 INR at 0.01204");
    }
}
