package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W-37: an agency's Connects kept beside one's own; each story's balances were worked out by hand. */
class PoolTalkTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456790";

    PoolTalkTest() {
        super("2026-03-10T09:00:00Z");
    }

    /** What is said, one after the other; then the first line of /wallet and of /wallet agency. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/adjust 42; /adjust 54 agency | Own: 42 Connects ($6.30) | Agency: 54 Connects ($8.10)",
                "/buy 40; /buy 60 agency | Own: 40 Connects ($6.00) | Agency: 60 Connects ($9.00)",
                "/buy 40; /buy 40 for $8 from the agency | Own: 40 Connects ($6.00) | Agency: 40 Connects ($8.00)",
                "/buy 40; /buy agency 40 on 2 March | Own: 40 Connects ($6.00) | Agency: 40 Connects ($6.00)",
                // 60 - 12, and 40 untouched
                "/buy 40; /buy 60 agency; /spend 12 LINK agency | Own: 40 Connects ($6.00) | Agency: 48 Connects ($7.20)",
                "/buy 40; /buy 60 agency; /spend 12 LINK | Own: 28 Connects ($4.20) | Agency: 60 Connects ($9.00)",
                "/buy 40; /buy 60 agency; /spend 12 LINK own | Own: 28 Connects ($4.20) | Agency: 60 Connects ($9.00)",
                // 60 - 12 - 5 of the boost
                "/buy 40; /buy 60 agency; /spend 12 LINK boost 5 agency | Own: 40 Connects ($6.00) | Agency: 43 Connects ($6.45)",
                // what comes back goes where it was paid, though nobody says so
                "/buy 40; /buy 60 agency; /spend 12 LINK agency; /return 12 LINK | Own: 40 Connects ($6.00) | Agency: 60 Connects ($9.00)",
                "/buy 40; /buy 60 agency; /spend badge 7 agency | Own: 40 Connects ($6.00) | Agency: 53 Connects ($7.95)",
                "/buy 40; /grant other 10 agency | Own: 40 Connects ($6.00) | Agency: 10 Connects ($1.50)",
                // an agency may hold 400, a freelancer 140: neither counts for the other
                "/buy 140; /buy 200 agency; /buy 200 agency | Own: 140 Connects ($21.00) | Agency: 400 Connects ($60.00)",
                "/buy 140; /buy 40; /buy 20 agency | Own: 140 Connects ($21.00) | Agency: 20 Connects ($3.00)",
                // expired on its own: bought a year and a day ago
                "/buy 40; /buy 30 agency on 9 March 2025; /buy 20 agency | Own: 40 Connects ($6.00) | Agency: 20 Connects ($3.00)",
                "/buy 40; /buy 60 agency; /adjust 50 agency | Own: 40 Connects ($6.00) | Agency: 50 Connects ($7.50)",
                "/buy 60 agency; /buy 40 note for the agency | Own: 40 Connects ($6.00) | Agency: 60 Connects ($9.00)",
            })
    void eachPoolCountsItsOwn(String story, String own, String agency) {
        for (String words : story.split("; ", -1)) {
            ann.says(words.replace("LINK", JOB));
        }

        assertThat(ann.says("/wallet").lines().findFirst()).contains(own);
        assertThat(ann.says("/wallet agency").lines().findFirst()).contains(agency);
    }

    @Test
    void whereOnlyOneIsKeptNothingIsSaidOfPools() {
        for (String words : new String[] {
            "/buy 40", "/spend 12 " + JOB, "/wallet", "/history", "/stats", "/forecast", "/budget 40 a week", "/undo"
        }) {
            assertThat(ann.says(words)).as(words).doesNotContain("Own:").doesNotContainIgnoringCase("agency");
        }
        assertThat(ann.says("/buy 40 own")).startsWith("Not recorded");
    }

    @Test
    void whoKeepsOnePoolMaySpeakOfAnAgencyThatIsNoPool() {
        ann.says("/buy 40");
        ann.says("/spend 12 " + JOB + " note for the agency");
        assertThat(ann.says("/outcome " + JOB + " hired by the agency"))
                .doesNotStartWith("Agency")
                .contains("hired by the agency");

        assertThat(ann.says("/wallet")).startsWith("28 Connects");
    }

    @Test
    void aReceiptSaysThePoolAndItsButtonTakesThatBack() {
        ann.says("/buy 40");
        assertThat(ann.says("/buy 60 agency")).startsWith("Agency: Recorded: 60 Connects");

        assertThat(ann.presses("Undo it")).startsWith("Agency: ");

        assertThat(balance()).isEqualTo("40 Connects ($6.00)");
    }

    @Test
    void undoTakesBackWhatWasRecordedLastInEitherPool() {
        ann.says("/buy 60 agency");
        ann.says("/buy 40");
        assertThat(ann.says("/undo")).startsWith("Own: ");
        ann.says("yes");
        assertThat(ann.says("/undo")).startsWith("Agency: ").contains("60");
        ann.says("yes");

        assertThat(ann.says("/wallet")).doesNotContain("Own:");
    }

    @Test
    void aQuestionIsAnsweredInItsPool() {
        ann.says("/buy 40");
        ann.says("/adjust agency");
        assertThat(ann.says("54")).startsWith("Agency: ").contains("You have 54");

        ann.says("/spend agency " + JOB);
        assertThat(ann.says("12")).startsWith("Agency: ").contains("You have 42");
        assertThat(ann.says("/wallet")).startsWith("Own: 40 Connects");
    }

    @Test
    void aCapIsRecordedAnywayInItsPool_G05() {
        ann.says("/buy 40");
        assertThat(ann.says("/buy 401 agency")).startsWith("Agency: Not recorded");
        assertThat(ann.presses("Record anyway")).startsWith("Agency: Recorded");

        assertThat(ann.says("/wallet")).startsWith("Own: 40 Connects");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 401 Connects");
    }

    @Test
    void theWalletLeadsToTheOtherAndItsButtonsStayThere() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("/wallet");
        assertThat(ann.presses("Agency's Connects")).startsWith("Agency: 60 Connects");
        ann.presses("Record a proposal");
        assertThat(ann.says("12")).startsWith("Agency: ");

        assertThat(ann.says("/wallet agency")).startsWith("Agency: 48 Connects");
        assertThat(ann.presses("My own Connects")).startsWith("Own: 40 Connects");
    }

    @Test
    void historyStatisticsForecastAndBudgetAreOfOnePool() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("/spend 12 " + JOB + " agency");
        ann.says("/outcome " + JOB + " interview");

        assertThat(ann.says("/history agency"))
                .startsWith("Agency: ")
                .contains("12")
                .doesNotContain("+40");
        assertThat(ann.says("/history")).startsWith("Own: ").contains("+40").doesNotContain("+60");
        assertThat(ann.says("/stats agency")).startsWith("Agency: ").contains("1 interview");
        assertThat(ann.says("/stats")).startsWith("Own: ").doesNotContain("1 interview");
        assertThat(ann.says("/forecast agency")).startsWith("Agency: ");
        ann.says("/budget 40 a week agency");
        assertThat(ann.says("/budget agency")).startsWith("Agency: ").contains("40 a week");
        assertThat(ann.says("/budget")).startsWith("Own: ").doesNotContain("40 a week. 12 spent");
    }

    @Test
    void policiesAreChosenByThemselves() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("/rules policy upwork-2025 agency");

        assertThat(ann.says("/wallet agency"))
                .contains("Upwork's rules of 2025")
                .doesNotContain("the guide of 2021");
        assertThat(ann.says("/wallet")).contains("the guide of 2021");
    }

    @Test
    void theAccountLeadsToTheAgencysWallet() {
        assertThat(ann.says("/profile account")).contains("/wallet agency");
        ann.says("/buy 40");
        ann.says("/buy 60 agency");

        assertThat(ann.says("/profile account agency")).startsWith("Not changed");
        assertThat(ann.presses("Agency's Connects")).startsWith("Agency: 60 Connects");
    }

    @Test
    void whoKeepsAnAgencysWalletAloneHasOneWallet() {
        ann.says("/profile account agency");
        ann.says("/buy 200");
        ann.says("/spend 12 agency");

        assertThat(balance()).isEqualTo("188 Connects ($28.20)");
    }

    @Test
    void inWordsAPurchaseIsRecordedForTheAgency() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("I applied to " + JOB + " for 16 from the agency");
        assertThat(ann.presses("Record 16")).startsWith("Agency: ");

        assertThat(ann.says("/wallet agency")).startsWith("Agency: 44 Connects");
    }

    @Test
    void aRefundOfEitherPoolReachesTheRightOne() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("/spend 12 " + JOB + " agency");
        ann.says("/spend 10 " + OTHER);

        assertThat(ann.says("/outcome " + JOB + " closed")).startsWith("Agency: ");
        assertThat(ann.presses("Record 12 back")).startsWith("Agency: ");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 60 Connects");
    }

    @Test
    void aCheckIsPaidByThePoolThatWasChosenLast() {
        ann.says("/adjust 20");
        ann.says("/adjust 64 agency");
        assertThat(ann.says(JOB + " verified 5-10 80% 4.9 16c"))
                .contains("From your own Connects.")
                .contains("of your 20");

        assertThat(ann.says("Use the agency's"))
                .contains("From the agency's Connects.")
                .contains("of your 64");
        ann.presses("I applied");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 48 Connects");
        assertThat(ann.says("/wallet")).startsWith("Own: 20 Connects");

        assertThat(ann.says(OTHER + " verified 5-10 80% 4.9 16c"))
                .contains("From the agency's Connects.")
                .contains("of your 48");
    }

    @Test
    void whoAppliedFromOnePoolAppliesNoSecondTimeFromTheOther() {
        ann.says("/adjust 20");
        ann.says("/adjust 64 agency");
        ann.says(JOB + " verified 5-10 80% 4.9 16c");
        ann.presses("I applied");
        ann.presses("Undo it");
        ann.says("/spend 16 " + JOB + " agency");
        ann.says(JOB + " verified 5-10 80% 4.9 16c");
        ann.presses("I applied");

        assertThat(ann.says("/wallet")).startsWith("Own: 20 Connects");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 48 Connects");
    }

    @Test
    void aMessageThatComesAgainRecordsOnceInItsPool_W10() {
        ann.says("/buy 40");
        ann.sends("/buy 60 agency", "m-1");
        var again = ann.sends("/buy 60 agency", "m-1");

        assertThat(again.get(0).text().plain()).startsWith("Agency: ").contains("60");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 60 Connects");
    }

    @Test
    void remindersOfBothPoolsOnOneDayAreOneMessageWithALineOfEach() {
        ann.says("/buy 40 on 17 March 2025");
        ann.says("/buy 30 agency on 17 March 2025");
        talk.advance(Duration.ofDays(8));

        assertThat(talk.reminders()).containsExactly("expiry:2026-03-14", "expiry:2026-03-16", "expiry:2026-03-17");
        assertThat(talk.reminderTexts().get(0))
                .contains("Own: 40 Connects about to expire")
                .contains("Agency: 30 Connects about to expire");
    }

    @Test
    void outcomesOfBothPoolsWithTheSameNumberAreAskedApart() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("/spend 10 " + OTHER);
        ann.says("/spend 12 " + JOB + " agency");
        talk.advance(Duration.ofDays(8));

        assertThat(talk.reminders()).containsExactlyInAnyOrder("outcome:2/7", "outcome:agency-2/7");
        ann.says("/outcome " + JOB + " hired");
        assertThat(ann.says("/stats agency")).contains("1 hire");
        assertThat(ann.says("/stats")).contains("no outcome yet");
    }

    @Test
    void forgettingErasesBoth() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("/forget");
        ann.presses("Erase everything");

        assertThat(ann.says("/wallet")).startsWith("0 Connects");
        assertThat(ann.says("/wallet agency")).doesNotContain("60");
    }
}
