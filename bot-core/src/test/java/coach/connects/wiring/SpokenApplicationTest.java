package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says below a verdict: that they applied, when and with which boost; or how many others did. */
class SpokenApplicationTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    SpokenApplicationTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void aWalletOfSomeDays() {
        ann.says("/adjust 80 on 1 Nov");
        ann.presses("Skip");
    }

    private void check() {
        ann.says(JOB + " verified 5-10 80% 4.9 16c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i applied with boost 10",
                "I applied, boost 10",
                "applied with a 10 boost",
                "sent it with 10 boost"
            })
    void aBoostThatIsToldWithItIsOfferedWithTheProposal(String words) {
        check();
        assertThat(ann.says(words)).contains("proposal for 16 Connects", "boost for 10 Connects", "The job: " + JOB);
        assertThat(ann.presses("Record 16 + 10")).contains("You have 54 Connects");
        assertThat(ann.says("i applied with boost 5 " + JOB))
                .contains("boost for 5 Connects")
                .doesNotContain("proposal for");
    }

    @Test
    void beforeAnyCheckTheCostIsAskedAndTheBoostIsKept() {
        assertThat(ann.says("i applied to " + JOB + " with boost 10")).startsWith("Not recorded yet: how many");
        assertThat(ann.says("16")).contains("proposal for 16 Connects", "boost for 10 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boost 10", "boosted 10", "spent 10 on boost"})
    void aBoostAloneTellsOfNoProposal(String words) {
        check();
        assertThat(ann.says(words)).doesNotContain("proposal for 16");
    }

    @ParameterizedTest
    @CsvSource({
        "i applied yesterday, 22 November 2026",
        "applied 2 days ago, 21 November 2026",
        "already applied 2 days ago, 21 November 2026",
        "i already applied, 23 November 2026",
        "applied, 23 November 2026"
    })
    void aDayThatIsToldWithItIsThatOfTheProposal(String words, String day) {
        check();
        assertThat(ann.says(words)).contains("Shall I record this?", "proposal for 16 Connects on " + day);
    }

    @ParameterizedTest
    @CsvSource({
        "proposal 60, SKIP",
        "60 already applied, SKIP",
        "60 people have already applied, SKIP",
        "bids 60, SKIP",
        "60 applied, SKIP",
        "proposals so far 60, SKIP",
        "proposal 24, CAUTION"
    })
    void howManyOthersAppliedIsOfTheJob(String words, String decision) {
        check();
        assertThat(ann.says(words)).startsWith(decision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposal 16", "applied 24", "sent a proposal for 24", "i applied for 60"})
    void whatOneSpentIsAskedAbout(String words) {
        check();
        assertThat(ann.says(words)).startsWith("Shall I record this?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"they invited me", "i was invited", "he invited me"})
    void anInvitationToTheJobThatIsCheckedCostsNothing(String words) {
        check();
        assertThat(ann.says(words)).startsWith("APPLY: free of Connects");
        assertThat(ann.presses("I applied")).contains("free: an invitation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"they invited me for an interview", "they invited me"})
    void whatComesOfAProposalIsAskedAbout(String words) {
        check();
        ann.presses("I applied");
        assertThat(ann.says(words)).contains("interview");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i have an interview on friday", "i have a job yesterday"})
    void aDayOfItsOwnPutsNothingRight(String words) {
        check();
        ann.presses("I applied");
        assertThat(ann.says(words)).doesNotContain("This is recorded");
    }

    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456780";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "refund LINK | 16 Connects back",
                "they refunded LINK | 16 Connects back",
                "it was 10 not 16 for LINK | proposal for 10 Connects",
                "no, it was 14 for LINK | proposal for 14 Connects",
                "cancel LINK | Shall I take that back?",
                "undo LINK | Shall I take that back?",
                "they refused me LINK | Shall I note it: no answer"
            })
    void whatIsToldBesideALinkIsOfItsProposal(String words, String answer) {
        ann.says("/spend 16 " + JOB);
        ann.says("/spend 6 " + OTHER);
        assertThat(ann.says(words.replace("LINK", JOB))).contains(answer).doesNotContain("Question 1");
        assertThat(balance()).startsWith("58");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refund LINK", "cancel LINK", "it was 10 not 16 for LINK"})
    void withoutAProposalALinkIsThatOfAJobToCheck(String words) {
        ann.says("/spend 6 " + OTHER);
        assertThat(ann.says(words.replace("LINK", JOB))).contains("Question 1");
    }

    @Test
    void whatCameBackIsOfAProposalThatCostAsMuch() {
        ann.says("/spend 16 " + JOB);
        ann.says("/spend 10 " + OTHER);
        assertThat(ann.says("they gave back 16")).contains("16 Connects back", JOB);
        ann.says("no");
        assertThat(ann.says("they gave back 10")).contains("10 Connects back", OTHER);
        ann.says("no");
        ann.says("/spend 16 https://www.upwork.com/jobs/~022104567890123456770");
        ann.says("/spend 4 https://www.upwork.com/jobs/~022104567890123456760");
        assertThat(ann.says("they gave back 16")).startsWith("16 of which proposal?");
        ann.says("/cancel");
        assertThat(ann.says("they gave back 40")).startsWith("Not recorded: only 4 can come back");
        assertThat(ann.presses("Record 4")).startsWith("Recorded:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is boost", "thanks", "hello there how are you"})
    void aReceiptIsPutRightBehindOtherTalk(String between) {
        ann.says("/spend 16");
        ann.says(between);
        assertThat(ann.says("no, 14")).contains("This is recorded", "proposal for 14 Connects");
    }

    @Test
    void belowTheWalletANumberMayBeTheBalanceOrTheLastEntry() {
        ann.says("/spend 16");
        ann.says("/wallet");
        assertThat(ann.says("no, it was 14")).startsWith("Shall I record this?");
        assertThat(ann.button("Set it to 14")).isPresent();
        assertThat(ann.presses("Change entry to 14")).contains("You have 66 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, yesterday", "it was yesterday", "oops, yesterday", "it should have been yesterday"})
    void anotherDayIsPutRight(String words) {
        check();
        ann.presses("I applied");
        assertThat(ann.says(words)).contains("This is recorded", "22 November 2026");
    }
}
