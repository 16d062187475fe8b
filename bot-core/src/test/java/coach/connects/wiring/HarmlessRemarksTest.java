package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks for a job, tells how its page came, or is the work itself, is no warning; its denial is one (J-11). */
class HarmlessRemarksTest extends TalkTest {
    private static final String PAGE =
            PageRemarkExtractorTest.PLAIN.replace("42 jobs posted", "42 jobs posted\n27 hires");

    HarmlessRemarksTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "found this on my phone",
                "copied from my phone",
                "saw this on whatsapp",
                "a friend sent me this on telegram",
                "got this from a telegram channel",
                "I trust this client",
                "he always pays on time",
                "no red flags",
                "I got invited",
                "he hired me in 2022",
                "nobody hired yet",
                "verified for sure",
                "only 5 proposals!"
            })
    void itChangesNothing(String remark) {
        for (String said : new String[] {PAGE + "\n\n" + remark, remark + "\n" + PAGE}) {
            assertThat(ann.says(said)).startsWith("APPLY").doesNotContain("could not read");
            ann.says("/cancel");
        }
        ann.says(PAGE);
        assertThat(ann.says(remark)).startsWith("APPLY").contains("Bakery planner in Laravel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I trust this client not",
                "I don't trust this client",
                "never pays on time",
                "he hired someone in 2022",
                "not a scam? it is",
                "he sent me this on telegram",
                "message me on my phone",
                "he wants my phone",
                "only 60 proposals!",
                "not verified for sure"
            })
    void whatDeniesItIsNoPraise(String remark) {
        assertThat(ann.says(PAGE + "\n\n" + remark)).doesNotStartWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(PAGE.replace("Payment method verified", "Payment method not verified") + "\n\n"
                        + "verified for sure"))
                .doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remind customers of unpaid invoices.",
                "Telegram bot that posts news.",
                "Suspended ceiling drawings in CAD.",
                "Interviewing 20 customers for a podcast."
            })
    void theWorkOfATileIsNoRemark(String work) {
        assertThat(ann.says(RemarksApartTest.TILE.replace("A page for a ferry.", work)))
                .startsWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(RemarksApartTest.TILE.replace("A page for a ferry.", "Contact me on telegram.")))
                .doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @CsvSource({
        "scam, CAUTION, CAUTION",
        "the first one is a scam, CAUTION, APPLY",
        "second one filled, APPLY, CAUTION",
        "payment not verified, SKIP|CAUTION, SKIP|CAUTION"
    })
    void whatIsSaidBelowAListIsOfItsJobs(String remark, String first, String second) {
        ann.says(PAGE + "\n\n" + PAGE.replace("Bakery planner in Laravel", "Florist shop in Django"));

        assertThat(ann.says(remark))
                .containsPattern("(" + first + ").*Bakery")
                .containsPattern("(" + second + ").*Florist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"looks good", "I won't apply", "I have 60 connects", "what is hire rate?", "thanks"})
    void whatTellsNothingOfAListLeavesIt(String words) {
        ann.says(PAGE + "\n\n" + PAGE.replace("Bakery planner in Laravel", "Florist shop in Django"));

        assertThat(ann.says(words)).doesNotContain("CAUTION, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "it's a scam|sorry, not a scam",
                "it's a scam|never mind, it's fine",
                "already filled|it's open again",
                "🚩|never mind"
            })
    void whatIsTakenBackStandsAgainstNothing(String said, String back) {
        ann.says(PAGE);
        assertThat(ann.says(said)).startsWith("CAUTION");
        assertThat(ann.says(back)).startsWith("APPLY").contains("It was CAUTION before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "used to be verified",
                "it was verified yesterday",
                "had 80% hire rate",
                "verified once",
                "previously 4.9"
            })
    void whatWasSoOnceIsNotSoToday(String former) {
        assertThat(ann.says("verified 5-10 80% 4.9 16c " + former)).doesNotStartWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says("verified 5-10 80% 4.9 16c")).startsWith("APPLY");
    }

    @Test
    void aLineOfALinkMayTellOfTheOther() {
        String line = "https://www.upwork.com/jobs/~02210456789012345678%d verified 5-10 80%% 4.9 16c";
        String said = line.formatted(1) + " second one filled\n" + line.formatted(2);

        assertThat(ann.says(said)).containsPattern("1\\. APPLY, 16").containsPattern("2\\. CAUTION, 16");
    }
}
