package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said beside the facts of a good job and was not understood, or speaks against it, is never answered APPLY. */
class NotUnderstoodTalkTest extends TalkTest {
    private static final String GOOD = "verified 5-10 80% 4.9 16c";
    private static final String CARD = "\nPayment: verified\nProposals: 5 to 10\nHire rate: 80%\nRating: 4.9";

    NotUnderstoodTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scam", "looks fake", "hired none", "they hired someone", "1 hired"})
    void j11_wordsThatWereNotUnderstoodAreNamedAndNoApply(String words) {
        assertThat(ann.says(GOOD + " " + words)).startsWith("CAUTION").contains("Not understood: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified 5-10 <40% 4.9 16c",
                "verified 5-10 0-80% 4.9 16c",
                "verified 5-10 80% <4.5 16c",
                "verified 5-10 80% 3.2-4.9 16c",
                "verified 5-10 80% ★★★ 16c",
                "verified 5-10 80% 4.9 16c hires: many",
                "terrible reviews, verified, 80%, 5-10, 16c",
                "verified 5-10 4.9 16c rarely hires",
                "verified 5-10 (now 60) 80% 4.9 16c",
                "verified (payment pending) 5-10 80% 4.9 16c",
                "Hires: many" + CARD
            })
    void j11_aFactThatIsToldInWordsNobodyUnderstoodIsNoApply(String line) {
        assertThat(ann.says(line)).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "worth it?",
                "thoughts? thanks",
                "please, should I apply",
                "looks good to me",
                "hmm",
                "react dashboard"
            })
    void smallTalkBesideTheFactsChangesNothing(String words) {
        assertThat(ann.says(GOOD + " " + words)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No longer accepting proposals",
                "Not accepting proposals",
                "Not accepting new proposals",
                "Job paused",
                "Cancelled",
                "Status: paused",
                "On hold",
                "Invite only",
                "Invite only: yes",
                "Private job"
            })
    void aLineAloneThatTheJobTakesNoProposalsIsAStopAndNoTitle(String line) {
        assertThat(ann.says(line + CARD)).startsWith("SKIP").doesNotContain("“");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invite only", "private job", "cancelled", "paused", "not accepting proposals"})
    void theSameTypedBesideTheFactsIsAStop(String words) {
        assertThat(ann.says(GOOD + " " + words)).startsWith("SKIP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US only: yes" + CARD,
                "US only" + CARD,
                "Location: US only" + CARD,
                "Client location: US only" + CARD,
                "U.S. located freelancers only" + CARD,
                "{\"title\":\"Logo\",\"paymentVerified\":true,\"proposals\":\"5 to 10\",\"hireRate\":80,"
                        + "\"rating\":4.9,\"country\":\"US only\"}",
                "{\"title\":\"Logo\",\"paymentVerified\":true,\"proposals\":\"5 to 10\",\"hireRate\":80,"
                        + "\"rating\":4.9,\"allowedCountries\":[\"US\"]}"
            })
    void v17_whoMayApplyIsReadWhereverItStands(String text) {
        ann.says("/profile country EG");

        assertThat(ann.says(text)).startsWith("SKIP").contains("Only for United States");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". Client says contact me on telegram @foo before contract",
                ". They want me to pay a deposit first",
                " asks to chat on whatsapp",
                " deposit required"
            })
    void w15_contactOrMoneyOutsideUpworkIsAStopInTypedWordsToo(String words) {
        assertThat(ann.says(GOOD + words)).startsWith("SKIP").contains("Flag as inappropriate");
    }

    @Test
    void v12_aHireRateOfNothingBesideARatingIsNamed() {
        assertThat(ann.says("verified 5-10 0% 4.9 16c")).startsWith("CAUTION").contains("0%");
    }

    @Test
    void iAppliedAloneIsNoCheck() {
        assertThat(ann.says("I applied")).startsWith("No check is open").contains("/check", "/spend");
    }
}
