package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Buying, looking and taking back, as a person meets them. */
class WalletTalkTest extends TalkTest {
    WalletTalkTest() {
        super("2026-03-10T09:00:00Z");
    }

    @Test
    void theFirstLineOfTheWalletIsTheBalanceAndItsWorth() {
        ann.says("/buy 42");

        assertThat(balance()).isEqualTo("42 Connects ($6.30)");
    }

    @Test
    void aWalletThatWasNeverToldAsksForWhatUpworkShows_W14() {
        assertThat(ann.says("/wallet")).startsWith("0 Connects").contains("What does Upwork show now?");
        assertThat(ann.says("42")).contains("You have 42 Connects").contains("When did you get them?");
        assertThat(ann.says("30 on 3 March, 10 on 1 Nov"))
                .startsWith("Recorded")
                .contains("2 March 2027");

        assertThat(ann.says("/wallet")).contains("2 corrected 10 March 2026").contains("at the latest");
    }

    @Test
    void whatGoesNextIsAllOfThatDayAndWhatIsAboveTheCapGoesFirst_G06_G07() {
        ann.says("/buy 40");
        ann.says("/buy 30");
        assertThat(ann.says("/wallet")).contains("Next to go: 70 after 9 March 2027.");

        ann.says("/buy 80");
        ann.presses("Record anyway");

        assertThat(ann.says("/wallet")).contains("Next to go: 10 on 1 April 2026, above the cap.");
    }

    @Test
    void aRefusedPurchaseNamesTheBalanceAlsoAboveTheCapAndOfAnEarlierDay_G05() {
        ann.says("/buy 100 on 5 February");
        ann.says("/adjust 155");

        assertThat(ann.says("/buy 10")).contains("and you have 155.");
        assertThat(ann.says("/buy 50 on 6 March")).contains("on 6 March 2026 you had 100.");
    }

    @Test
    void everyNumberOfTheWalletNamesItsRuleAndWhereItComesFrom() {
        ann.says("/buy 67");

        String wallet = ann.says("/wallet");

        assertThat(wallet)
                .contains("You may buy 73 now: 140 with what you have (the guide of 2021)")
                .contains("On 1 April 2026: 67 roll over, none lost; at most 140 do (the guide of 2021)")
                .contains("67 bought 10 March 2026: until 9 March 2027");
    }

    @Test
    void with67In73MayBeBoughtAnd74AreRefusedWithTheAllowance_G05() {
        ann.says("/adjust 67");
        ann.presses("Skip");

        String refused = ann.says("/buy 74");

        assertThat(refused)
                .startsWith("Not recorded: 74 are more than you may buy; 73 are left.")
                .contains("140 with what you have (the guide of 2021), and you have 67");
        assertThat(balance()).startsWith("67 Connects");
        assertThat(ann.says("/buy 73")).startsWith("Recorded: 73 Connects bought");
    }

    @Test
    void recordAnywayRecordsWhatReallyHappenedOnce_G05() {
        ann.says("/adjust 67");
        ann.says("/buy 74");

        assertThat(ann.labels()).contains("Record anyway", "Use today's rules");
        assertThat(ann.presses("Record anyway")).startsWith("Recorded: 74 Connects");
        assertThat(ann.presses("Record anyway")).contains("closed");
        assertThat(balance()).startsWith("141 Connects");
    }

    @Test
    void buyWithNothingAfterItAsksAndSaysWhere_G17() {
        assertThat(ann.says("/buy")).contains("Membership & Connects");
        assertThat(ann.labels()).contains("Record 40", "Record 80");

        assertThat(ann.says("40 yesterday for $6.50")).contains("40 Connects bought on 9 March 2026 for $6.50");
        ann.says("/buy");
        assertThat(ann.presses("Record 20")).startsWith("Recorded: 20 Connects");
    }

    @Test
    void theArgumentsMayStandInAnyOrder() {
        assertThat(ann.says("/buy on 2 March for $6 40")).contains("40 Connects bought on 2 March 2026 for $6.00");
        assertThat(ann.says("/buy 4 for $0.60 yesterday")).contains("4 Connects bought on 9 March 2026 for $0.60");
        assertThat(ann.says("/buy 8 for 1,20 € yesterday"))
                .startsWith("Not recorded")
                .contains("US dollars");
        assertThat(ann.says("/buy 8 for 100 INR")).startsWith("Not recorded").contains("US dollars");
        assertThat(ann.says("/buy 10 on 2 March until 1 June")).contains("10 can be used until 31 May 2026");
        assertThat(ann.says("/buy 5 connects on 1 March note the small pack")).contains("(\u2068the small pack\u2069)");
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndNothingIsRecorded() {
        assertThat(ann.says("/buy 40 please")).startsWith("Not recorded").contains("please");
        assertThat(ann.says("/buy 40 on someday")).startsWith("Not recorded").contains("someday");
        assertThat(ann.says("/buy 40 for lots")).startsWith("Not recorded").contains("lots");
        assertThat(ann.says("/buy 40 on 5 June 2030"))
                .startsWith("Not recorded")
                .contains("5 June 2030");
        assertThat(ann.says("/buy -5")).startsWith("Not recorded");
        assertThat(ann.says("/buy 2.5")).startsWith("Not recorded");
        assertThat(ann.says("/buy 0")).startsWith("Not recorded");
        assertThat(ann.says("/buy 99999999999999999999"))
                .startsWith("Not recorded")
                .contains("10,000");
        assertThat(ann.says("/buy 40 " + "x".repeat(100_000))).startsWith("Not recorded");

        assertThat(balance()).startsWith("0 Connects recorded");
    }

    @Test
    void anAmountInWordsIsOfferedInDigits() {
        assertThat(ann.says("/buy forty on 2 March")).startsWith("Not recorded").contains("write 40");

        assertThat(ann.presses("Take 40")).contains("40 Connects bought on 2 March 2026");
    }

    @Test
    void aDateThatMayBeTwoDaysIsAskedBackWithBoth() {
        String which = ann.says("/buy 40 on 2/3/2026");

        assertThat(which).startsWith("Not recorded yet");
        assertThat(ann.labels()).containsExactly("On 2 March 2026", "On 3 February 2026", "Cancel");
        assertThat(ann.presses("On 3 February 2026")).contains("40 Connects bought on 3 February 2026");
        ann.says("/buy 40 on 2/3/2026 note the large pack");
        assertThat(ann.says("2 March")).contains("bought on 2 March 2026").contains("the large pack");
    }

    @Test
    void theSameEntryTwiceWithinFiveMinutesIsRecordedAndSaid() {
        ann.says("/buy 40");
        talk.later(Duration.ofMinutes(4));

        assertThat(ann.says("/buy 40")).contains("less than five minutes ago");
        assertThat(ann.presses("Undo it")).contains("Undone").contains("You have 40 Connects");
    }

    @Test
    void anotherPriceOrAnotherReasonIsAnotherEntry() {
        ann.says("/buy 40");

        assertThat(ann.says("/buy 40 for $7.20")).doesNotContain("less than five minutes ago");
        ann.says("/spend invitation");
        assertThat(ann.says("/spend offer")).doesNotContain("less than five minutes ago");
        assertThat(ann.says("/spend offer")).contains("less than five minutes ago");
        ann.says("/grant rising-talent 10");
        assertThat(ann.says("/grant interview 10")).doesNotContain("less than five minutes ago");
    }

    @Test
    void aReceiptsUndoTakesBackJustWhatItNames_W05() {
        ann.says("/buy 40");
        talk.later(Duration.ofHours(1));
        ann.says("/buy 10");
        ann.presses("Undo it");

        assertThat(balance()).startsWith("40 Connects");
        assertThat(ann.presses("Undo it")).contains("closed");
    }

    @Test
    void undoShowsAsksAndGoesFurtherBack_W05() {
        ann.says("/buy 40");
        talk.later(Duration.ofHours(1));
        ann.says("/spend 6");

        assertThat(ann.says("/undo")).contains("proposal for 6 Connects");
        assertThat(ann.labels()).containsExactly("No", "Undo it");
        assertThat(ann.presses("No")).isEqualTo("Nothing was undone.");
        ann.says("/undo");
        assertThat(ann.presses("Undo it")).contains("You have 40 Connects");
        assertThat(ann.says("/undo")).contains("40 Connects bought");
        ann.presses("Undo it");
        assertThat(ann.says("/undo")).startsWith("Nothing to undo");
    }

    @Test
    void whatWasSpentSinceIsNotUndoneAndTheReasonIsSaid_W05() {
        ann.says("/buy 40");
        talk.later(Duration.ofHours(1));
        ann.says("/spend 6");
        assertThat(ann.button("Undo it")).isPresent();
        List<OutgoingMessage> receipts = ann.seen();
        String undo = receipts.get(0).buttons().get(0).get(0).id();

        List<OutgoingMessage> refused = ann.pressesButton(new coach.connects.chat.Button(undo, "Undo it"));

        assertThat(refused.get(0).text().plain()).startsWith("Not undone").contains("proposal for 6");
    }

    @Test
    void aRedeliveredMessageIsAnsweredFromItsEntriesAndChangesNothing_W10() {
        ann.sends("/buy 40", "console:ann:twice");

        List<OutgoingMessage> again = ann.sends("/buy 40", "console:ann:twice");

        assertThat(again.get(0).text().plain())
                .startsWith("This was already recorded")
                .contains("40 Connects bought");
        assertThat(balance()).startsWith("40 Connects");
    }

    @Test
    void freeConnectsOfANewProfileAreGivenOnce_G02() {
        ann.says("/grant");
        assertThat(ann.presses("It was a new profile")).contains("20 free Connects");

        assertThat(ann.says("/grant new profile")).startsWith("Not recorded").contains("10 March 2026");
    }

    @Test
    void aGrantWithoutAKnownAmountIsAskedFor_G03() {
        assertThat(ann.says("/grant top-rated on 2 March")).startsWith("Not recorded yet");

        assertThat(ann.says("30")).contains("30 free Connects on 2 March 2026: Top Rated");
    }

    @Test
    void whatIsMissingForAnEntryIsNamedAndSettledInOneMessage_W04() {
        ann.says("/buy 10");
        talk.later(Duration.ofHours(1));

        assertThat(ann.says("/spend 16"))
                .startsWith("Not recorded: 6 Connects are missing on 10 March 2026")
                .contains("What does Upwork show now");
        assertThat(balance()).startsWith("10 Connects");
        String receipt = ann.says("24");
        assertThat(receipt)
                .contains("correction by +30")
                .contains("proposal for 16")
                .contains("You have 24");
        ann.presses("Undo it");
        assertThat(balance()).startsWith("10 Connects");
    }

    @Test
    void spendingFromAWalletThatWasNeverToldAsksOnce_W14() {
        assertThat(ann.says("/spend 6")).startsWith("Not recorded yet");

        assertThat(ann.says("36"))
                .contains("proposal for 6")
                .contains("You have 36")
                .contains("When did you get them?");
        assertThat(ann.presses("Skip")).contains("at the latest");
        assertThat(balance()).startsWith("36 Connects");
    }

    @Test
    void aFreeProposalNeedsNoBalance_G14() {
        assertThat(ann.says("/spend invitation"))
                .startsWith("Recorded: proposal")
                .contains("free: an invitation");
    }

    @Test
    void tenLargeJobsCostSixtyConnects_G15() {
        ann.says("/buy 60");
        for (int i = 0; i < 10; i++) {
            talk.later(Duration.ofMinutes(10));
            assertThat(ann.says("/spend large")).startsWith("Recorded: proposal for 6 Connects");
        }

        assertThat(balance()).isEqualTo("0 Connects ($0.00)");
    }

    @Test
    void aCostBeyondTheGuideOffersTheRulesOfTodayOnce_W12() {
        ann.says("/buy 100");

        assertThat(ann.says("/spend 16")).contains("at most 6");
        assertThat(ann.labels()).contains("Use today's rules");
        talk.later(Duration.ofHours(1));
        ann.says("/spend 17");
        assertThat(ann.labels()).doesNotContain("Use today's rules");
    }

    @Test
    void aBoostBelongsToItsProposalAndComesBackByItself_W11() {
        ann.says("/buy 100");
        ann.says("/spend 16 ~022104567890123456789");
        ann.presses("Add a boost");

        assertThat(ann.says("30")).contains("boost for 30");
        assertThat(ann.says("/return")).contains("46 for https://www.upwork.com");
        assertThat(ann.presses("1: return boost 30")).contains("30 Connects of a boost back");
        assertThat(ann.says("/return 16 ~022104567890123456789")).contains("16 Connects back");
        assertThat(ann.says("/return 16 ~022104567890123456789")).startsWith("Not recorded");
        assertThat(balance()).startsWith("100 Connects");
    }

    @Test
    void anAdjustmentIsACorrectionAndNamesWhatWouldExplainIt_W06() {
        ann.says("/buy 40");
        talk.later(Duration.ofHours(1));

        assertThat(ann.says("/adjust 50")).contains("correction by +10").contains("free ones: monthly");
        assertThat(ann.presses("It was monthly")).contains("10 free Connects").contains("You have 50");
        assertThat(ann.says("/history")).contains("+10 correction (undone)");
    }

    @Test
    void aBackDatedEntryNamesTheCorrectionThatFollows_W06() {
        ann.says("/buy 40 on 1 March");
        ann.says("/adjust 30 on 5 March");

        assertThat(ann.says("/spend 4 on 3 March")).contains("what came later stands: correction by -10");
    }

    @Test
    void theHistoryIsNewestFirstAndTurnsItsPagesInPlace() {
        for (int i = 1; i <= 12; i++) {
            talk.later(Duration.ofHours(1));
            ann.says("/buy " + i);
        }

        assertThat(ann.says("/history")).contains("+12 bought, then 78").contains("Page 1 of 2");
        List<OutgoingMessage> older = ann.pressesButton(ann.button("Show older").orElseThrow());
        assertThat(older.get(0).replacesMessageId()).isPresent();
        assertThat(older.get(0).text().plain()).contains("+1 bought, then 1").doesNotContain("+12");
        assertThat(ann.says("/history February")).startsWith("Nothing happened in February 2026");
        assertThat(ann.says("/history 3/2026")).startsWith("March 2026");
        assertThat(ann.says("/history someday")).startsWith("Nothing shown");
    }

    @Test
    void expiriesAndLossesAreLinesOfTheHistory_W01() {
        ann.says("/buy 40");
        talk.later(Duration.ofDays(400));

        assertThat(ann.says("/history")).contains("-40 expired, then 0");
        assertThat(balance()).startsWith("0 Connects");
    }

    @Test
    void aRestartForgetsNothingOfAQuestion() {
        ann.says("/buy 10");
        talk.later(Duration.ofHours(1));
        ann.says("/spend 16 on 9 March");
        talk.restarted().later(Duration.ofHours(20));

        assertThat(ann.says("24"))
                .contains("proposal for 16 Connects on 9 March 2026")
                .contains("You have 24");
    }

    @Test
    void aQuestionNeverSwallowsACommandOrAJob() {
        ann.says("/buy");

        assertThat(ann.says("https://www.upwork.com/jobs/~022104567890123456789"))
                .contains("payment");
        assertThat(ann.says("/buy 40")).startsWith("Recorded");
    }

    @Test
    void aPriceNeedsNoForWhereItsSignLeavesNoDoubt() {
        assertThat(ann.says("/buy 40 $7.20")).contains("for $7.20");
    }

    @Test
    void aPurchaseThatIsOverAlreadyIsToldSo_G07() {
        assertThat(ann.says("/buy 5 on 2024-02-29")).contains("until 28 February 2025", "gone");
    }

    @Test
    void aYesInWordsUndoesWhatWasShown_W05() {
        ann.says("/buy 10");
        ann.says("/undo");

        assertThat(ann.says("yes")).startsWith("Undone: 10 Connects bought on 10 March 2026");
    }

    @Test
    void aTypedYesErasesEverythingAndNothingElseDoes() {
        ann.says("/buy 40");
        assertThat(ann.says("/forget")).contains("1 entry");
        assertThat(ann.labels().get(0)).isEqualTo("No");
        assertThat(ann.says("perhaps")).doesNotContain("Erased");
        assertThat(ann.says("yes")).as("it was said to something else").doesNotContain("Erased");
        ann.says("/forget");
        assertThat(ann.says("no")).startsWith("Nothing was erased");
        assertThat(ann.says("yes")).doesNotContain("Erased");

        ann.says("/forget");
        talk.later(Duration.ofMinutes(3));
        assertThat(ann.says("yes")).as("it may be meant for something else").doesNotContain("Erased");

        ann.says("/forget");
        assertThat(ann.says("Yes")).startsWith("Erased");
        assertThat(ann.says("/wallet")).doesNotContain("40 Connects");
    }

    @Test
    void anUndoDeliveredTwiceIsToldOnceMoreAndOffersNoUndo_W10() {
        ann.says("/buy 10");
        ann.says("/undo");
        ann.sends("yes", "console:1:twice");

        assertThat(ann.sends("yes", "console:1:twice").get(0).text().plain())
                .contains("already", "Undone: 10")
                .doesNotContain("takes it back");
    }

    @Test
    void aSettingSaysSinceWhenItHoldsAndIsOneTapFromWhatItWas_W09() {
        assertThat(ann.says("/profile account agency"))
                .isEqualTo("Saved: your account is agency. That holds for all your entries.");
        assertThat(ann.says("/rules policy")).contains("the guide of 2021");
        ann.says("/rules feedback-stop 4");
        ann.says("/rules feedback-stop 4.2");

        assertThat(ann.presses("Undo it")).contains("Stop below a feedback of 4");
    }

    @Test
    void theZoneIsChosenByACitysClock() {
        ann.says("/profile timezone");

        assertThat(ann.presses("Manila 17:00")).contains("Asia/Manila").contains("now 17:00");
    }

    @Test
    void theDatesOfABalanceAreNoSecondCorrection_W14() {
        ann.says("/adjust 50");

        assertThat(ann.says("40 on 3 March and 10 on 1 Nov"))
                .startsWith("Recorded")
                .doesNotContain("less than five");
    }

    @Test
    void aSettingThatWasNotUnderstoodIsStillAsked() {
        ann.says("/profile hours");

        assertThat(ann.says("many")).startsWith("Not saved");
        assertThat(ann.says("30")).startsWith("Saved: you have 30 hours");
    }

    @Test
    void aCountryIsToldByItsName() {
        assertThat(ann.says("/profile country LK")).isEqualTo("Saved: you are in Sri Lanka.");
    }

    @Test
    void anOpenQuestionAboutASettingSwallowsNoPage() {
        ann.says("/rules lengths");
        ann.says("short");

        assertThat(ann.says(SamplePages.GOOD)).startsWith("APPLY");
        ann.says("/profile hours");
        assertThat(ann.says("https://www.upwork.com/jobs/~022104567890123456789"))
                .contains("payment");
    }

    @Test
    void aCommandWithoutItsSlashIsNamed() {
        assertThat(ann.says("Unlink")).startsWith("Did you mean /unlink?");
        assertThat(ann.says("grant top-rated 12")).startsWith("Did you mean").contains("/grant top-rated 12");
    }

    @Test
    void aPriceThatNobodyPaysIsRefusedWithWhatToWrite() {
        assertThat(ann.says("/buy 40 for $99999999999"))
                .startsWith("Not recorded: no Connect costs more than $10.00.")
                .contains("/buy 40 for $6");
        assertThat(balance()).startsWith("0 Connects");
    }

    /** What is gone before the 1st neither rolls over nor is "none lost". */
    @Test
    void whatExpiresBeforeTheFirstIsNotSaidToRollOver() {
        ann.says("/buy 40 on 2025-03-20");
        assertThat(ann.says("/wallet"))
                .contains("On 1 April 2026: nothing rolls over; all you have now expires before")
                .doesNotContain("none lost");
    }
}
