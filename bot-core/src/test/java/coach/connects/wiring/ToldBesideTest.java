package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds beside a job's link, deeds that did not happen, and balances in other words (W-05, W-06). */
class ToldBesideTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    ToldBesideTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void balanceIsTold() {
        ann.says("/adjust 60");
        ann.presses("Skip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applied to LINK with 14",
                "sent a proposal there: LINK, 14 connects",
                "I applied to LINK using 14 connects",
                "just applied here LINK 14 connects",
                "LINK applied, 14",
                "LINK - applied with 14 connects",
                "put a bid on LINK 14 connects",
                "submitted proposal for LINK, cost me 14",
                "i sent my proposal to LINK it took 14",
                "used 14 connects on LINK",
                "done: LINK, 14 connects",
                "i have applied to this one LINK paid 14",
                "Applied! LINK (14 connects)",
                "went for LINK with 14",
                "bid 14 on LINK"
            })
    void aProposalBesideALinkIsOffered(String words) {
        assertThat(ann.says(words.replace("LINK", LINK)))
                .isEqualTo("Shall I record this?\n- proposal for 14 Connects on 23 November 2026\nThe job: " + LINK);
        ann.presses("Record 14");
        assertThat(ann.says("/spend 14 " + LINK)).contains("This job has one of 14 from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"applied LINK", "i applied to LINK", "sent a proposal to LINK", "just applied to this one LINK"})
    void withoutANumberItsCostIsAsked(String words) {
        assertThat(ann.says(words.replace("LINK", LINK)))
                .startsWith("Not recorded yet: how many Connects did the proposal cost?");
        assertThat(ann.says("14")).startsWith("Recorded: proposal for 14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should i apply to LINK for 14",
                "LINK costs 14 connects",
                "i want to apply to LINK with 14 connects",
                "LINK verified 14 connects 5-10 proposals",
                "LINK"
            })
    void aJobThatIsOnlyNamedIsChecked(String words) {
        assertThat(ann.says(words.replace("LINK", LINK))).contains("Question 1").doesNotContain("record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actually i didnt apply",
                "i did not send it after all",
                "i never applied",
                "I didn't apply to that job",
                "didnt send it",
                "i changed my mind, i didn't apply",
                "oops, i never sent that proposal",
                "i did not apply to " + LINK
            })
    void aProposalThatWasNeverSentIsTakenBackAfterAYes(String words) {
        ann.says("/spend 6 " + LINK);
        assertThat(ann.says(words)).startsWith("This would be undone:\n- proposal for 6");
        assertThat(balance()).startsWith("54");
        ann.says(words);
        ann.presses("Undo it");
        assertThat(balance()).startsWith("60");
    }

    @ParameterizedTest
    @CsvSource({"i didnt buy those 40, purchase", "i never bought them, purchase", "i did not boost it, boost"})
    void soIsAnythingElse(String words, String kind) {
        ann.says("/buy 40");
        ann.says("/spend 6 " + LINK + " boost 4");
        assertThat(ann.says(words))
                .startsWith(
                        "This would be undone:\n- " + (kind.equals("purchase") ? "40 Connects bought" : "boost for 4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i didn't apply yet",
                "i have not decided",
                "did i not apply?",
                "it is not mine",
                "i never get hired"
            })
    void whatDeniesNoDeedTakesNothingBack(String words) {
        ann.says("/spend 6 " + LINK);
        assertThat(ann.says(words)).doesNotStartWith("This would be undone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actually i didnt buy", "i never bought it", "i didn't"})
    void whatIsOnlyOfferedIsLetGo(String words) {
        ann.says("bought 40");
        assertThat(ann.says(words)).isEqualTo("All right, nothing was changed.");
        assertThat(ann.says("yes")).doesNotContain("Recorded: 40");
        assertThat(balance()).startsWith("60");
    }

    @Test
    void whereNothingSuchIsRecordedNothingIsTakenBack() {
        assertThat(ann.says("i never applied"))
                .doesNotStartWith("This would be undone")
                .doesNotContain("Undo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i should have 80 connects", "i should have 80", "my balance should be 80"})
    void whatShouldBeThereIsABalance(String words) {
        ann.says("/buy 40");
        assertThat(ann.says(words)).contains("correction by -20");
        ann.presses("Set it to 80");
        assertThat(balance()).startsWith("80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it should be 20", "no, 20", "should have been 20"})
    void whatAnEntryShouldBeIsThatEntry(String words) {
        ann.says("/buy 40");
        assertThat(ann.says(words)).contains("Shall I record this instead?", "20 Connects bought");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency has 200",
                "my agency pool is at 200",
                "the agency has 200 connects",
                "agency balance is 200",
                "agency: 200",
                "we have 200 in the agency"
            })
    void whatAnAgencyHasIsItsBalance(String words) {
        assertThat(ann.says(words)).isEqualTo("Agency: Shall I record this?\n- correction by +200 on 23 November 2026");
        ann.presses("Set it to 200");
        assertThat(balance()).contains("60");
        assertThat(ann.says("/wallet agency")).contains("200 Connects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the agency has 20 freelancers", "agency job with 200 connects?", "the agency spent 200 hours"})
    void whatElseAnAgencyHasIsNone(String words) {
        assertThat(ann.says(words)).doesNotContain("Shall I record");
    }

    @Test
    void aNoBelowTheWalletPutsTheBalanceRight() {
        ann.says("spent 70");
        ann.says("/wallet");
        assertThat(ann.says("no 130")).contains("correction by +70");
        ann.says("yes");
        assertThat(balance()).startsWith("130");
    }

    @Test
    void belowTheQuestionItselfItIsTheDeed() {
        ann.says("spent 70");
        assertThat(ann.says("no, it was 14")).contains("proposal for 14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i mean 14", "no, 14", "sorry it was 14"})
    void whatWasDeclinedIsOfferedAsItIsRight(String words) {
        ann.says("spent 12");
        ann.presses("No");
        assertThat(ann.says(words)).isEqualTo("Shall I record this?\n- proposal for 14 Connects on 23 November 2026");
    }

    @Test
    void moreLastDaysThanThereAreConnectsAreRefused() {
        ann.says("/wallet");
        ann.presses("Tell the dates");
        assertThat(ann.says("90 of them expire on 3 Jan"))
                .startsWith("Not recorded: that makes 90, and only 60 have no date");
        assertThat(ann.says("50 expire on 3 Jan, 20 on 5 Feb")).startsWith("Not recorded: that makes 70");
        assertThat(ann.says("60 of them expire on 3 Jan")).startsWith("Recorded: now I know");
    }

    @Test
    void whatCameInLastMayBeSpentInPart() {
        ann.says("/wallet");
        ann.presses("Tell the dates");
        assertThat(ann.says("40 on 3 March, 50 on 1 Nov")).startsWith("Recorded: now I know");
    }

    @Test
    void theBalanceIsToldWhileDatesAreAsked() {
        ann.says("/wallet");
        ann.presses("Tell the dates");
        assertThat(ann.says("my balance is 40")).contains("correction by -20", "My question above still waits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/buy", "/spend", "/adjust"})
    void whatIsNoNumberKeepsTheQuestion(String command) {
        for (String words : new String[] {"minus ten", "ten less", "half", "half of it", "negative ten", "a few"}) {
            ann.says(command);
            assertThat(ann.says(words)).as(words).startsWith("Not recorded");
            assertThat(ann.labels()).as(words).containsExactly("Cancel");
            String answer = ann.says("7");
            assertThat(answer).as(words).startsWith("Recorded:");
            ann.presses("Undo it");
        }
    }

    @Test
    void anErasureIsAskedAnewWhereMoreCameSince() {
        ann.says("/forget");
        var erase = ann.button("Erase everything").orElseThrow();
        ann.says("/buy 10");
        assertThat(ann.pressesButton(erase).get(0).text().plain())
                .startsWith("Nothing erased yet: more was recorded since I asked.")
                .contains("2 entries");
        assertThat(balance()).startsWith("70");
        ann.says("/forget");
        assertThat(ann.presses("Erase everything")).startsWith("Erased:");
    }
}
