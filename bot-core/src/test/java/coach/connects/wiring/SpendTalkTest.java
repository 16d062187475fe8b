package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the verdict on a job to the ledger, who pays, and wallets that reach far back. */
class SpendTalkTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456788";
    private static final String SEEN = " verified 5-10 80% 4.9 entry hourly";

    SpendTalkTest() {
        super("2026-03-10T09:00:00Z");
    }

    @Test
    void havingAppliedIsRecordedAtTheQuotedCostInOneTap() {
        ann.says("/buy 40");
        ann.says(JOB + SEEN + " 6c");

        assertThat(ann.presses("I applied")).startsWith("Recorded: proposal for 6 Connects");
        assertThat(balance()).startsWith("34 Connects");
    }

    @Test
    void aProposalAndItsBoostAreShortOfWhatBothNeed() {
        assertThat(ann.says("/spend large boost 15")).startsWith("Not recorded yet: I don't know your balance.");
        ann.says("/cancel");
        ann.says("/buy 3");

        assertThat(ann.says("/spend large boost 15"))
                .startsWith("Not recorded: 18 Connects are missing on 10 March 2026.");
        assertThat(ann.says("0"))
                .contains("proposal for 6")
                .contains("boost for 15")
                .contains("You have 0 Connects");
        assertThat(ann.says("/spend boost 5")).doesNotContain("there is no proposal");
    }

    @Test
    void aBoostAloneNeedsAProposal() {
        ann.says("/buy 40");

        assertThat(ann.says("/spend boost 5")).startsWith("Not recorded: there is no proposal to boost.");
    }

    @Test
    void aJobWithAStandingProposalGetsNoSecondOne() {
        ann.says("/buy 40");
        ann.says(JOB + SEEN + " 6c");
        ann.presses("I applied");

        assertThat(ann.presses("I applied")).startsWith("Nothing new recorded").contains("6 Connects");
        assertThat(ann.labels()).containsExactly("Undo it");
        assertThat(balance()).startsWith("34 Connects");
        ann.presses("Undo it");
        assertThat(ann.presses("I applied")).startsWith("Recorded: proposal");
    }

    @Test
    void whoAppliedAndThenSaysNotForMeIsToldThatTheProposalStandsAndCanUndoOrKeepIt() {
        ann.says("/buy 40");
        ann.says(JOB + SEEN + " 6c");
        ann.presses("I applied");

        assertThat(ann.presses("Not for me"))
                .isEqualTo("You told me you applied: 6 Connects on 10 March 2026. That stands.");
        assertThat(ann.labels()).containsExactly("Undo it", "Keep it");
        assertThat(ann.presses("Keep it")).isEqualTo("Nothing was undone.");
        assertThat(balance()).startsWith("34 Connects");
        ann.presses("Not for me");
        assertThat(ann.presses("Undo it")).contains("You have 40");
        assertThat(balance()).startsWith("40 Connects");
        assertThat(ann.presses("Not for me")).isEqualTo("Left alone: your 6 stay. Nothing was recorded.");
    }

    @Test
    void aProposalThatWasTypedStandsAgainstNotForMeToo() {
        ann.says("/buy 40");
        ann.says(JOB + SEEN + " 6c");
        ann.says("/spend 8 " + JOB);

        assertThat(ann.presses("Not for me")).startsWith("You told me you applied: 8 Connects");
    }

    @Test
    void havingAppliedFromAWalletThatWasNeverToldAsksForItsBalance_W14() {
        ann.says(JOB + SEEN + " 16c");

        assertThat(ann.presses("I applied")).startsWith("Not recorded yet: I don't know your balance");
        assertThat(ann.says("50")).contains("proposal for 16").contains("You have 50");
        assertThat(ann.says("40 on 3 March, 1,000 on 1 Nov 2025"))
                .contains("10 can be used until 31 October 2026")
                .contains("40 can be used until 2 March 2027");
        assertThat(ann.says("/wallet")).doesNotContain("at the latest");
        assertThat(ann.presses("I applied")).startsWith("Nothing new recorded");
    }

    @Test
    void w16_anEstimateIsAskedForOnceWithTheEstimateFirst() {
        ann.says("/buy 40");
        ann.says(JOB + " verified 5-10 80% 4.9 $550 fixed");

        assertThat(ann.presses("I applied")).startsWith("Not recorded yet: what did the job's page say");
        assertThat(ann.labels()).containsExactly("It cost 6", "It cost 2", "It cost 4", "Cancel");
        assertThat(ann.presses("It cost 6")).startsWith("Recorded: proposal for 6 Connects");
        assertThat(balance()).startsWith("34 Connects");
        assertThat(ann.presses("I applied")).startsWith("Nothing new recorded");
        assertThat(ann.says("/stats")).contains("1 APPLY");
    }

    @Test
    void whatIsToldAfterHavingAppliedIsOfAnotherJob() {
        ann.says("/buy 40");
        ann.says(JOB + SEEN + " 16c");
        ann.presses("I applied");

        assertThat(ann.says("verified 5-10 80% 4.9 $200 fixed"))
                .contains("about 4")
                .doesNotContain("16");
    }

    @Test
    void w16_anotherCostThanTheEstimateIsTyped() {
        ann.says("/buy 40");
        ann.says(JOB + " verified 5-10 80% 4.9 $550 fixed");
        ann.presses("I applied");

        assertThat(ann.says("11")).startsWith("Recorded: proposal for 11 Connects");
        assertThat(balance()).startsWith("29 Connects");
    }

    @Test
    void w16_askedTwiceItIsRecordedOnce() {
        ann.says("/buy 40");
        ann.says(JOB + " verified 5-10 80% 4.9 $550 fixed");
        ann.presses("I applied");
        Button first = ann.button("It cost 6").orElseThrow();
        ann.presses("I applied");
        ann.presses("It cost 6");

        assertThat(ann.pressesButton(first).get(0).text().plain()).startsWith("Nothing new recorded");
        assertThat(balance()).startsWith("34 Connects");
    }

    /** W-16: the mobile app's page has no link. */
    @Test
    void w16_aProposalFromACheckWithoutALinkCountsUnderItsVerdict() {
        ann.says("/buy 40");
        ann.says("verified 5-10 80% 4.9 16c");
        ann.presses("I applied");

        assertThat(balance()).startsWith("24 Connects");
        assertThat(ann.says("/stats")).contains("By verdict: 1 APPLY.");
    }

    @Test
    void aCostThatNobodyKnowsIsAskedWhenOneApplied() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 100");
        ann.says(JOB + SEEN);

        assertThat(ann.presses("I applied")).startsWith("Not recorded yet: how many");
        assertThat(ann.says("12 boost 3")).contains("proposal for 12").contains("boost for 3");
        assertThat(balance()).startsWith("85 Connects");
    }

    @Test
    void anotherJobIsNoAnswerToAQuestion() {
        ann.says("/rules policy upwork-2025");
        ann.says(JOB + SEEN);
        ann.presses("I applied");

        assertThat(ann.says(OTHER + SEEN + " 9c")).startsWith("APPLY");
    }

    @Test
    void aCheckedJobThatExplainsACorrectionTakesItsPlace_W06() {
        ann.says("/buy 40");
        ann.says(JOB + SEEN + " 6c");
        talk.later(Duration.ofHours(1));

        assertThat(ann.says("/adjust 34")).contains("1: a proposal for a job");
        assertThat(ann.presses("It was job 1"))
                .contains("proposal for 6 Connects")
                .contains("You have 34");
        assertThat(ann.presses("I applied")).startsWith("Nothing new recorded");
    }

    @Test
    void earningsPayAllOfAPurchaseOrNothingOfIt_G08() {
        ann.says("/profile earnings 10");

        assertThat(ann.says("/buy 40 for $6")).contains("Your earnings pay all of it; $4.00 stay");
        assertThat(ann.says("/buy 40 for $6.50"))
                .contains("card or PayPal pays all of it")
                .contains("$4.00");
        ann.presses("Undo it");
        assertThat(ann.says("/buy 20")).contains("$1.00 stay");
        assertThat(ann.says("/profile")).contains("Earnings balance: $1.00");
        ann.says("/profile earnings 5");
        assertThat(ann.presses("Undo it")).contains("earnings balance is $1.00");
    }

    @Test
    void sizesTakeTheirCostFromTheGuide_G10_G11_G12() {
        ann.says("/buy 20");

        assertThat(ann.says("/spend small")).contains("proposal for 2 Connects");
        assertThat(ann.says("/spend medium")).contains("proposal for 4 Connects");
        assertThat(ann.says("/spend large")).contains("proposal for 6 Connects");
        assertThat(ann.says("/spend large medium")).startsWith("Not recorded");
        assertThat(balance()).startsWith("8 Connects");
    }

    @Test
    void theBadgeAndAdsAreSpentOnToo_W11() {
        ann.says("/buy 40");

        assertThat(ann.says("/spend badge 7")).contains("availability badge for 7");
        assertThat(ann.says("/spend ad")).startsWith("Not recorded yet");
        assertThat(ann.says("20")).contains("profile ad for 20");
        assertThat(balance()).startsWith("13 Connects");
    }

    @Test
    void aLaterEntryThatWouldFallShortIsNamed_W04() {
        ann.says("/buy 10 on 1 March");
        ann.says("/spend 6 on 5 March");

        assertThat(ann.says("/spend 6 on 3 March"))
                .startsWith("Not recorded: then 2 Connects would be missing on 5 March 2026")
                .contains("proposal for 6 Connects on 5 March 2026");
    }

    @Test
    void aPrivateCommandInAGroupIsAnsweredInPrivate() {
        ann.says("/buy 40");

        assertThat(ann.saysIn("lancers", "/wallet"))
                .allSatisfy(message -> assertThat(message.at().isPrivate()).isTrue());
    }

    @Test
    void anAnswerAfterADayIsAskedForAnew() {
        ann.says("/buy");
        talk.later(Duration.ofHours(25));

        assertThat(ann.says("40")).contains("More than a day has passed").contains("How many did you buy?");
    }

    /** Old entries lie in pages; what reaches behind them is recorded, shown and undone all the same. */
    @Test
    @Tag("long")
    void aWalletWithPagesIsReadAndChangedBehindItsCheckpoint() {
        ann.says("/rules policy upwork-2025");
        for (int i = 1; i <= 820; i++) {
            talk.later(Duration.ofMinutes(10));
            ann.says("/buy 1");
        }
        talk.later(Duration.ofDays(2));

        assertThat(ann.says("/spend 3 on 11 March")).startsWith("Recorded: proposal for 3");
        assertThat(balance()).startsWith("817 Connects");
        assertThat(ann.says("/history March")).contains("Page 1 of 83");
        ann.says("/undo");
        assertThat(ann.presses("Undo it")).contains("You have 820");
    }

    /** Upwork takes one proposal a job: the second is recorded all the same, and the first one named. */
    @Test
    void aSecondProposalForAJobNamesTheFirst() {
        ann.says("/buy 60");
        String job = " https://www.upwork.com/jobs/~022104567890123456711";
        assertThat(ann.says("/spend 8" + job)).doesNotContain("already");

        assertThat(ann.says("/spend 6" + job))
                .startsWith("Recorded: proposal for 6")
                .contains("This job has one of 8 from ");
        assertThat(ann.says("/spend 6 https://www.upwork.com/jobs/~022104567890123456712"))
                .doesNotContain("already");
    }
}
