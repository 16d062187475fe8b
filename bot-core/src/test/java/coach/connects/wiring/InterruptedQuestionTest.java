package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits in a question is not lost by a command said between: it still waits, or is offered again. */
class InterruptedQuestionTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    InterruptedQuestionTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "/spend LINK,16,I don't know your balance",
        "/buy,40,Recorded: 40 Connects bought",
        "/buy 10 on 2/3,3 Feb,Recorded: 10 Connects bought on 3 February 2026",
        "/profile timezone,Colombo,Saved: your time zone is Asia/Colombo",
        "LINK,verified 5-10 80% 4.9 16c,APPLY",
    })
    void anEmptyWalletAsksNothingWhileAQuestionWaits(String asks, String answer, String said) {
        ann.says(asks.replace("LINK", LINK));

        assertThat(ann.says("/wallet")).contains("0 Connects recorded so far", "still waits");
        assertThat(ann.says(answer)).contains(said).doesNotContain("correction");
    }

    @ParameterizedTest
    @CsvSource({"/wallet", "/help", "/history", "do connects expire?", "/rules"})
    void aProposalThatWaitsForTheBalanceStillDoes(String between) {
        ann.says("/buy 10");
        ann.says("/spend 16 " + LINK);
        ann.says(between);

        assertThat(ann.says("4")).contains("Recorded: proposal for 16 Connects", "You have 4 Connects");
    }

    @Test
    void aProposalThatWaitsIsOfferedAgainBelowAPurchase() {
        ann.says("/buy 10");
        ann.says("/spend 16 " + LINK);

        assertThat(ann.says("/buy 40")).startsWith("Recorded: 40").endsWith("Left open: /spend 16 LINK");
        assertThat(ann.presses("Go on with it"))
                .startsWith("Recorded: proposal for 16")
                .contains("You have 34");
        assertThat(ann.says("/return 16 " + LINK)).startsWith("Recorded: 16 Connects back");
    }

    @Test
    void aProposalThatLacksItsCostIsOfferedAgainToo() {
        ann.says("/buy 40");
        ann.says("/spend " + LINK);

        assertThat(ann.says("/buy 10")).endsWith("Left open: /spend LINK");
        assertThat(ann.presses("Go on with it")).contains("how many Connects");
        assertThat(ann.says("16")).startsWith("Recorded: proposal for 16");
    }

    @Test
    void whatIsEndedIsNotOfferedAgain() {
        ann.says("/buy 10");
        ann.says("/spend 16 " + LINK);

        assertThat(ann.says("/cancel")).doesNotContain("Left open");
        assertThat(ann.says("/buy 40")).doesNotContain("Left open");
    }

    @Test
    void aPurchaseEndsNoQuestionButTheWallets() {
        ann.says("/profile timezone");
        ann.says("/buy 40");

        assertThat(ann.says("Colombo")).startsWith("Saved: your time zone");
    }

    /** Also of what was shown in the very instant of the question. */
    @ParameterizedTest
    @ValueSource(strings = {"/reminders", "/profile", "/help", "/guide", "/rules"})
    void backAtTheFirstQuestionOfACheckOpensNoOlderScreen(String screen) {
        ann.says(screen);
        ann.says("https://www.upwork.com/jobs/~022104567890123456781");
        assertThat(ann.says("back")).startsWith("This is the first question.");
        assertThat(ann.says("verified")).contains("Question 2");
    }

    /** What erases or takes back is never done by words that come after the question is over (security: no surprise). */
    @ParameterizedTest
    @ValueSource(strings = {"stop", "/cancel", "/wallet", "do connects expire?"})
    void whatWasStoppedIsNotErasedByItsWordsLater(String between) {
        ann.says("/buy 40");
        ann.says("/forget");
        ann.says(between);
        assertThat(ann.says("erase everything")).doesNotContain("Erased");
        assertThat(ann.says("/wallet")).contains("40 Connects");

        ann.says("/undo");
        ann.says(between);
        assertThat(ann.says("undo it")).doesNotStartWith("Undone");
        assertThat(ann.says("/wallet")).contains("40 Connects");
    }

    @Test
    void whatIsAskedIsErasedByItsWords() {
        ann.says("/buy 40");
        ann.says("/forget");

        assertThat(ann.says("erase everything")).contains("Erased");
    }
}
