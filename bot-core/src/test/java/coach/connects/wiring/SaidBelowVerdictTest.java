package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says below a verdict is said of that job: a cost, a fact, a wish of the client's, what they did. */
class SaidBelowVerdictTest extends TalkTest {
    private static final String FACTS = "verified <5 90% 4.9 8c";

    SaidBelowVerdictTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        ann.says("/buy 67");
        assertThat(ann.says(FACTS)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connects is 14",
                "14 connects sorry",
                "no wait the cost was 14",
                "it costs 14 not 8",
                "cost went up to 14",
                "connects is 14 not 8"
            })
    void aCostIsTheJobsAndNoMatterOfTheWallet(String words) {
        assertThat(ann.says(words)).startsWith("APPLY: 14").contains("Connects 14 (was 8)");
        assertThat(balance()).startsWith("67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, 14", "no 14", "no, its 14", "actually 14", "sorry, 14", "no wait, 14"})
    void aNumberAloneThatIsPutRightIsTheCost(String words) {
        assertThat(ann.says(words)).startsWith("APPLY: 14").contains("Connects 14 (was 8)");
        assertThat(balance()).startsWith("67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, 140", "actually 250"})
    void aNumberThatNoJobCostsIsAskedBack(String words) {
        assertThat(ann.says(words)).startsWith("Which part is wrong?");
    }

    @ParameterizedTest
    @CsvSource({
        "rate 4.2, CAUTION",
        "'no, rate 3.2', SKIP",
        "client rate 3.2, SKIP",
        "'sorry, client rated 4.2', CAUTION"
    })
    void aRateOfAtMostFiveIsTheClientsRating(String words, String decision) {
        assertThat(ann.says(words)).startsWith(decision).contains("(was 4.9)");
    }

    @Test
    void aRateOfAJobThatIsKnownToBeHourlyIsPay() {
        ann.says("hourly $10-20");
        assertThat(ann.says("rate 4.2")).startsWith("APPLY").doesNotContain("was 4.9");
    }

    @Test
    void whileMoreIsAskedACorrectionJudgesAnew() {
        ann.presses("Do more");
        ann.presses("Ask me more");
        assertThat(ann.says("no, 60 proposals")).startsWith("SKIP").contains("proposals 60");
    }

    @Test
    void whileMoreIsAskedWhoAppliedIsOfferedThatProposal() {
        ann.presses("Do more");
        ann.presses("Ask me more");
        assertThat(ann.says("i applied")).contains("Shall I record this?", "proposal for 8 Connects");
    }

    @Test
    void belowAReceiptANumberIsTheReceipts() {
        ann.says("/buy 20");

        assertThat(ann.says("no wait it was 14")).contains("20 Connects", "14 Connects");
    }

    @Test
    void aBalanceThatSomebodyHasIsTheWallets() {
        assertThat(ann.says("i have 40 connects")).contains("correction by -27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks! applied, 8 connects",
                "ok i sent it",
                "done, applied",
                "applied with 8",
                "i applied to this one for 8",
                "sent!"
            })
    void whoAppliedIsOfferedToRecordThatProposal(String words) {
        assertThat(ann.says(words)).contains("Shall I record this?", "proposal for 8 Connects");
        assertThat(balance()).startsWith("67");

        ann.presses("Record 8");
        assertThat(balance()).startsWith("59");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i wont apply", "i didnt apply", "skipping it", "Not for me"})
    void whoLeavesTheJobIsToldWhatStays(String words) {
        assertThat(ann.says(words)).startsWith("Left alone: your 8 stay");
    }

    @ParameterizedTest
    @CsvSource({
        "proposals is 50+ not 5, SKIP",
        "theres 50+ already, SKIP",
        "proposals jumped to 35, CAUTION",
        "proposals went up to 50+, SKIP",
        "they sent 30 invites, SKIP",
        "payment is not verified any more, SKIP",
        "they asked for my whatsapp, SKIP",
        "client asked me to pay 20 dollars, SKIP",
        "he wants to talk on telegram, SKIP",
        "it's closed now, SKIP",
        "only for US people, CAUTION"
    })
    void aFactInASentenceChangesTheVerdictAndThatIsSaid(String words, String decision) {
        assertThat(ann.says(words))
                .startsWith(decision)
                .contains("It was APPLY before.")
                .doesNotContain("nothing new");
    }

    @Test
    void whoAppliedAlreadyIsOfferedTheRecord() {
        assertThat(ann.says("i already applied to this")).startsWith("Shall I record this?\n- proposal for 8 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is a boost?", "how do i get connects back", "client wants whatsapp?"})
    void aQuestionIsStillAnsweredByTheGuide(String words) {
        assertThat(ann.says(words)).doesNotContain("It was").contains("Source:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I lost my phone.", "he does not want whatsapp", "my brother works for an agency"})
    void otherTalkIsNoFactOfTheJob(String words) {
        assertThat(ann.says(words)).doesNotContain("It was APPLY");
    }

    @Test
    void aRangeOfOneNumberIsOneNumber() {
        assertThat(ann.says("60 people applied")).contains("proposals 60 (was under 5)");
    }

    @Test
    void anAlertsNumberedJobsAreRankedAndNoneIsTakenForAll() {
        String link = "https://www.upwork.com/jobs/~02199556789012345000";
        String lines = """
                Job alert: 3 new jobs match your search

                1) Clean up a price list
                $40 fixed · Entry · payment verified · 4.9 (12) · 70%% hire · Less than 5 proposals · 4 Connects
                %s1

                2) Dashboard for a gym
                $20-30/hr · Intermediate · payment unverified · no reviews · 20-50 proposals · 9 Connects
                %s2

                3) Macro fix
                $100 · payment verified · 5.0 (3) · 0%% hire rate · 8 jobs posted · 5-10 proposals · 7 Connects
                %s3
                """;
        assertThat(ann.says(lines.formatted(link, link, link))).startsWith("3 jobs, best first:");
    }

    @Test
    void whoTellsBelowAPageThatTheyAppliedIsStopped() {
        for (String said : new String[] {
            "P.S. I already sent a proposal to this one last night", "btw I have already applied", "I applied already"
        }) {
            ann.says("/cancel");
            assertThat(ann.says(SamplePages.GOOD + "\n\n" + said))
                    .as(said)
                    .startsWith("SKIP")
                    .contains("You applied already");
        }
    }
}
