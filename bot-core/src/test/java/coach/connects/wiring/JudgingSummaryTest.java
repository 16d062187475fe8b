package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a summary says behind "Red flags:", and a line below a record, is heard like a remark beside a page (J-11). */
class JudgingSummaryTest extends TalkTest {
    private static final String CARD = """
            Job: Bakery planner
            Type: fixed
            Budget: $350
            Proposals: 5 to 10
            Interviewing: 2
            Payment: verified
            Rating: 4.82 (21 reviews)
            Country: Ireland
            Hire rate: 72%
            Total spent: $9.4K
            Connects: 11
            Posted: 3 hours ago""";

    private static final String RECORD = """
            {"title":"Bakery planner","type":"fixed","budget":350,"proposals":"5 to 10","interviewing":2,"payment_verified":true,\
            "client_rating":4.82,"client_reviews":21,"client_country":"Ireland","hire_rate":72,"total_spent":9400,"connects":11}""";

    JudgingSummaryTest() {
        super("2026-11-23T09:00:00Z");
    }

    private static String list() {
        return CARD.lines().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    @Test
    void theyAreGoodAlone() {
        assertThat(ann.says(CARD)).startsWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(RECORD)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red flags: client asks to move the conversation to Telegram",
                "Note: the job is closed",
                "Analysis: The payment method is in fact not verified, so skip.",
                "Recommendation: Do not apply, the client requests an upfront deposit.",
                "Verdict: SKIP - the job is already closed",
                "Verdict: SKIP",
                "Concerns: payment method shows as unverified",
                "Risk: 12 people are being interviewed already",
                "**Warning:** asks for a deposit",
                "Red flags:\n- asks for a deposit",
                "Status: Applied",
                "Applied on: 2026-11-28"
            })
    void aJudgementAgainstItIsNoApply(String line) {
        for (String text : new String[] {
            CARD + "\n" + line, CARD + "\n\n" + line, list() + "\n- " + line, CARD.replace("Type:", line + "\nType:")
        }) {
            assertThat(ann.says(text)).doesNotStartWith("APPLY");
            ann.says("/cancel");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Red flags: none", "Verdict: APPLY", "Concerns: n/a", "Recommendation: go ahead"})
    void oneForItChangesNothing(String line) {
        assertThat(ann.says(CARD + "\n" + line)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not verified any more",
                "Update: he hired someone",
                "whatsapp only",
                "he wants to talk on telegram"
            })
    void aLineBelowARecordIsHeard(String line) {
        assertThat(ann.says(RECORD + "\n" + line)).doesNotStartWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says("```json\n" + RECORD + "\n```\n" + line)).doesNotStartWith("APPLY");
    }
}
