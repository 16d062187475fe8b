package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write besides jobs and commands is understood, or answered with the buttons that fit (UX-11, UX-08). */
class FreeTextHandlerTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    FreeTextHandlerTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks",
                "Thank you!",
                "THX",
                "ty!!",
                "thaaaanks",
                "Thankss",
                "ok, thanks a lot",
                "thank you so much for your help 🙏",
                "great, thanks bot",
                "🙏🏽",
                "❤️",
                "❤️❤️",
                "gracias",
                "¡Muchas gracias!",
                "merci",
                "Danke schön",
                "shukran",
                "Спасибо!",
                "terima kasih",
                "谢谢"
            })
    void thanksAreAnsweredKindly(String thanks) {
        assertThat(ann.says(thanks)).startsWith("You're welcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "OK!", "got it", "👍", "👍🏿", "perfect"})
    void aNodIsAnsweredInALine(String nod) {
        assertThat(ann.says(nod)).startsWith("Good.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many connects do I have?",
                "How many Connects do I have left",
                "balance",
                "my wallet",
                "wallet",
                "WALLET"
            })
    void aQuestionForTheBalanceShowsTheWallet(String question) {
        ann.says("/buy 40");
        assertThat(ann.says(question)).startsWith("40 Connects");
    }

    @Test
    void whatNobodyUnderstandsIsNeverAnsweredTwiceInTheSameWords() {
        String first = ann.says("blah blah");
        List<String> ways = ann.labels();
        String second = ann.says("blah blah");
        assertThat(first).startsWith("I only know jobs and Connects");
        assertThat(ways).containsExactly("Check a job", "Show my wallet", "Help");
        assertThat(second).isNotEqualTo(first);
        assertThat(ann.presses("Show my wallet")).startsWith("0 Connects");
        assertThat(ann.presses("Check a job")).contains("Send the job's link");
    }

    @Test
    void aMessageWithNothingToReadSaysWhatCanBeRead() {
        assertThat(ann.says("")).startsWith("I can't read that. Send me a job's link");
        ann.says("/buy");
        assertThat(ann.says("")).startsWith("I can't read that.");
        assertThat(ann.says("40")).startsWith("Recorded: 40 Connects");
    }

    @Test
    void aNumberBehindAWordIsAskedBackAndRecordedByOnePress() {
        for (String words : List.of("buy 40", "bought 40", "I bought 40 connects", "Buy 40!")) {
            ann = talk.as("ann" + words.hashCode());
            assertThat(ann.says(words)).startsWith("Shall I record this?\n- 40 Connects bought");
            assertThat(ann.labels()).containsExactly("Record 40", "No");
            assertThat(ann.presses("Record 40")).startsWith("Recorded: 40 Connects bought");
            assertThat(balance()).startsWith("40");
        }
    }

    @Test
    void noRecordsNothing() {
        ann.says("buy 40");
        assertThat(ann.presses("No")).isEqualTo("All right, nothing was changed.");
        assertThat(balance()).startsWith("0");
    }

    @Test
    void whatBelongsBehindACommandIsNotLost() {
        assertThat(ann.says("buy 40 on 2 March for $6")).contains("40 Connects bought on 2 March 2026 for $6.00");
        assertThat(ann.presses("Record 40")).contains("on 2 March 2026").contains("$6.00");
    }

    @Test
    void aTypingErrorOfACommandHasAButton() {
        assertThat(ann.says("/chek")).contains("Did you mean /check?");
        assertThat(ann.presses("Run /check")).contains("Send the job's link");
        assertThat(ann.says("unlink")).contains("/unlink");
        assertThat(ann.presses("Run /unlink")).isNotBlank();
    }

    /** Its name alone records nothing: it asks how many, or what is to be undone. */
    @ParameterizedTest
    @ValueSource(strings = {"undo", "Undo!", "buy", "spend", "adjust", "return"})
    void whatKeepsTheWalletIsAskedForWithoutASlashToo(String word) {
        String typed = talk.as("typed").says("/" + word.replace("!", "").toLowerCase(Locale.ROOT));
        assertThat(ann.says(word)).isEqualTo(typed).doesNotContain("Did you mean");
        assertThat(balance()).startsWith("0 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "Cancel", "quit!", "never mind", "forget it", "no thanks", "basta", "стоп"})
    void aWishToStopEndsTheQuestion(String words) {
        for (String question : List.of("/buy", "/profile skills", "/reminders hour", LINK)) {
            ann.says(question);
            assertThat(ann.says(words)).as(question).startsWith("Stopped.");
            assertThat(ann.says("4242 blah"))
                    .as(question)
                    .doesNotContain("Recorded")
                    .doesNotContain("Set");
        }
        assertThat(ann.says(words)).startsWith("Nothing is under way");
    }

    @Test
    void smallTalkInTheMiddleOfAQuestionLeavesItOpen() {
        ann.says(LINK);
        for (String words : List.of("thanks!", "hello", "ok", "👍")) {
            assertThat(ann.says(words))
                    .as(words)
                    .matches("(?s)(You're welcome|Hello|Good|No hurry)\\..*payment method verified\\?");
            assertThat(ann.labels()).as(words).contains("Verified", "Not verified");
        }
        assertThat(ann.says("wallet")).startsWith("0 Connects");
        assertThat(ann.says("verified")).doesNotContain("payment method verified?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified 5-10 80% 4.9 16c",
                "fixed price, expert, payment verified",
                "Hello,\nwe need a logo. Thanks!\nFixed-price\n$45.00\nProposals: Less than 5\nPayment method verified"
            })
    void factsAndPagesAreNoSmallTalk(String words) {
        assertThat(ann.says(words))
                .doesNotContain("welcome")
                .doesNotContain("only know")
                .doesNotContain("Send me a job");
    }

    @Test
    void whyNeedsNoMark() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        String why = ann.says("why");
        assertThat(why).contains("For it");
    }

    /** F6: a question older than a day. */
    @Test
    void anOldCheckSwallowsNeitherAPressNorAGreeting() {
        ann.says("/start");
        ann.says(LINK);
        talk.later(Duration.ofDays(3));
        assertThat(ann.presses("Try an example")).startsWith("For example").doesNotContain("More than a day");
        assertThat(ann.says("hello")).startsWith("Send me a job");
        assertThat(ann.says("blah")).startsWith("I only know");
    }

    @Test
    void aPressOnAnOldQuestionCounts() {
        ann.says(LINK);
        talk.later(Duration.ofDays(2));
        String next = ann.presses("Verified");
        assertThat(next)
                .startsWith("That check was 2 days old; here it is afresh.")
                .doesNotContain("\n---\n");
        assertThat(next).doesNotContain("payment method verified?");
        talk.later(Duration.ofDays(2));
        assertThat(ann.presses("Verdict now")).contains("here it is afresh").contains("CAUTION");
    }

    @Test
    void wordsThatAnswerAnOldQuestionCount() {
        ann.says(LINK);
        talk.later(Duration.ofDays(2));
        assertThat(ann.says("not verified"))
                .contains("That check was 2 days old")
                .contains("Payment not verified");
    }

    /** F12 d. */
    @Test
    void backAtTheFirstQuestionOpensNoOlderMessage() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        ann.presses("Why?");
        ann.says("https://www.upwork.com/jobs/~022104567890123456000");
        assertThat(ann.says("back")).startsWith("This is the first question.").contains("payment method verified?");
    }
}
