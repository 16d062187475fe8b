package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReminderTalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    @TempDir
    private Path folder;

    private Talk talk;
    private Talk.Person ann;

    @BeforeEach
    void begin() {
        talk = Talk.in(folder, "2026-11-23T06:00:00Z");
        ann = talk.as("ann");
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void quietWithoutAWalletAndWhenNothingIsToBeSaid() {
        ann.says("/profile timezone Asia/Colombo");
        talk.advance(Duration.ofDays(400));
        assertThat(talk.reminders()).isEmpty();

        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40");
        talk.advance(Duration.ofDays(300));
        assertThat(talk.reminders()).isEmpty();
    }

    @Test
    void anExpiryIsToldOnEachListedDayAndOnTheDayItself() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-12-25");
        talk.advance(Duration.ofDays(60));

        assertThat(talk.reminders())
                .containsExactly(
                        "expiry:2026-11-25",
                        "expiry:2026-12-11",
                        "expiry:2026-12-18",
                        "expiry:2026-12-22",
                        "expiry:2026-12-24",
                        "expiry:2026-12-25");
        assertThat(talk.lastReminder()).startsWith("40 Connects expired today ($6.00).");
    }

    @Test
    void allLotsOfADayStandInOneMessageSoonestFirst() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-12-23");
        ann.says("/buy 10 on 2025-12-07");
        talk.advance(Duration.ofDays(1));

        assertThat(talk.reminders()).containsExactly("expiry:2026-11-23");
        assertThat(talk.lastReminder())
                .contains("50 Connects about to expire ($7.50):\nUse 10 by 6 December 2026: 14 days left.\nUse 40 by");
    }

    @Test
    void whatIsRecordedAfterTheHourWaitsForTheNextListedDay() {
        talk.later(Duration.ofHours(4));
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-12-23");
        talk.advance(Duration.ofDays(17));

        assertThat(talk.reminders()).containsExactly("expiry:2026-12-09");
    }

    @Test
    void w17_aMonthsEndThatLosesNothingIsToldToWhoWantsItAlone() {
        ann.says("/grant new-profile 20");
        talk.advance(Duration.ofDays(10));
        assertThat(talk.reminders()).isEmpty();

        assertThat(ann.says("/reminders rollover always")).startsWith("Always: the month's end");
        assertThat(ann.says("/reminders")).contains("The month's end: always");
        talk.advance(Duration.ofDays(31));
        assertThat(talk.reminders()).containsExactly("rollover:2026-12-29", "rollover:2027-01-01");
        assertThat(talk.lastReminder()).startsWith("20 Connects rolled over on 1 January 2027, none lost.");

        ann.says("/reminders rollover on");
        talk.advance(Duration.ofDays(31));
        assertThat(talk.reminders()).as("as before").hasSize(2);
    }

    @Test
    void aMonthsEndIsToldThreeDaysBeforeAndOnTheFirst() {
        ann.says("/grant new-profile 20");
        ann.says("/buy 100");
        ann.says("/grant top-rated 30");
        talk.advance(Duration.ofDays(10));

        assertThat(talk.reminders()).containsExactly("rollover:2026-11-28", "rollover:2026-12-01");
        assertThat(talk.lastReminder()).startsWith("10 Connects were lost ($1.50) on 1 December 2026: 140 rolled over");
        assertThat(talk.lastReminder()).contains("You may buy 0 now.");
    }

    @Test
    void downForTenDaysOneMessageSaysWhatExpiredMeanwhile() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-28");
        ann.says("/buy 10 on 2025-12-10");
        talk.later(Duration.ofDays(10).plusHours(4)).restarted();
        talk.advance(Duration.ofMinutes(1));

        assertThat(talk.reminders()).containsExactly("expiry:2026-12-03");
        assertThat(talk.lastReminder())
                .contains("10 Connects about to expire")
                .contains("40 Connects expired meanwhile ($6.00):\n40 on 28 November 2026");
        talk.advance(Duration.ofDays(3));
        assertThat(talk.reminders()).hasSize(1);
    }

    @Test
    void whatWasMissedIsNotCaughtUpInTheEveningButAtTheNextHour() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-30");
        talk.later(Duration.ofHours(15).plusMinutes(30)).restarted();
        talk.advance(Duration.ofHours(2));
        ann.says("/profile hours 20");
        assertThat(talk.reminders()).isEmpty();

        talk.advance(Duration.ofHours(12));
        assertThat(talk.reminders()).containsExactly("expiry:2026-11-24");
        assertThat(talk.lastReminder()).contains("6 days left");
    }

    @Test
    void aMessageDuringDowntimeLosesNoReminder() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-30");
        talk.later(Duration.ofHours(4)).restarted();
        ann.says("/profile hours 20");
        ann.says("/spend 4");
        talk.advance(Duration.ofMinutes(5));

        assertThat(talk.reminders()).containsExactly("expiry:2026-11-23");
        assertThat(talk.lastReminder()).contains("36 Connects about to expire");
    }

    @Test
    void aChangeOfZoneRepeatsNothingAndLosesNothing() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-30");
        ann.says("/profile timezone Asia/Tokyo");
        talk.advance(Duration.ofMinutes(1));
        assertThat(talk.reminders()).containsExactly("expiry:2026-11-23");

        ann.says("/profile timezone America/Los_Angeles");
        talk.advance(Duration.ofDays(2));
        assertThat(talk.reminders()).hasSize(1);
    }

    @Test
    void snoozeSaysItAgainInAnHourOrTomorrow() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-30");
        talk.advance(Duration.ofHours(3));
        assertThat(ann.presses("Snooze")).contains("10:00");
        talk.advance(Duration.ofHours(1));
        assertThat(talk.reminders()).containsExactly("expiry:2026-11-23", "expiry:2026-11-23");

        ann.presses("Snooze");
        assertThat(ann.presses("Tomorrow instead")).contains("tomorrow at 09:00");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.reminders()).hasSize(3).last().isEqualTo("expiry:2026-11-24");
        assertThat(talk.lastReminder()).contains("6 days left");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.reminders()).hasSize(3);
    }

    @Test
    void stopTheseEndsAKindAndOneTapBringsItBack() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-30");
        talk.advance(Duration.ofHours(3));
        assertThat(ann.presses("Stop these")).isEqualTo("Off: expiring Connects.");
        talk.advance(Duration.ofDays(5));
        assertThat(talk.reminders()).hasSize(1);
        ann.presses("Undo it");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.reminders()).hasSize(2);
    }

    @Test
    void daysHourPauseAndOffAreSetInOneLine() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-12-25");
        assertThat(ann.says("/reminders days 3, 30")).isEqualTo("Days before Connects expire: 30, 3");
        assertThat(ann.says("/reminders hour 18")).contains("18:00");
        talk.advance(Duration.ofDays(10));
        assertThat(ann.says("/reminders quiet 22-19")).contains("Free from 19:00 on");
        ann.says("/reminders off");
        assertThat(ann.says("/reminders")).contains("Reminders: off");
        assertThat(ann.says("/reminders preview")).isEqualTo("Reminders: off");
        talk.advance(Duration.ofDays(60));
        assertThat(talk.reminders()).containsExactly("expiry:2026-11-25");

        ann.says("/reminders on");
        ann.says("/buy 10 on 2026-03-01");
        assertThat(ann.says("/reminders pause until 2027-02-10")).contains("10 February 2027");
        assertThat(ann.says("/reminders")).contains("Paused until 10 February 2027");
        talk.advance(Duration.ofDays(60));
        assertThat(talk.reminders()).containsExactly("expiry:2026-11-25", "expiry:2027-02-26");
        assertThat(ann.says("/reminders")).doesNotContain("Paused");
        assertThat(ann.says("/reminders hour 25"))
                .startsWith("Not saved: I can't read \u206825\u2069 here. That takes a full hour");
    }

    @Test
    void theOverviewShowsTheNextOnes() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-30");
        assertThat(ann.says("/reminders"))
                .contains("09:00")
                .contains("23 November 2026: expiring Connects")
                .contains("27 November 2026: expiring Connects");
    }

    @Test
    void theZoneIsAskedAtTheFirstReminderOnce() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40 on 2025-11-30");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.lastReminder()).contains("What time is it at yours?");
        talk.advance(Duration.ofDays(5));
        assertThat(talk.lastReminder()).doesNotContain("What time is it");
    }

    @Test
    void whatBecameOfAProposalIsAskedAfterOneAndThreeWeeks() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40");
        ann.says("/spend 12 " + JOB);
        talk.advance(Duration.ofDays(8));
        assertThat(talk.reminders()).containsExactly("outcome:2/7");
        assertThat(ann.presses("No answer")).startsWith("Noted: no answer");

        talk.advance(Duration.ofDays(30));
        assertThat(talk.reminders()).containsExactly("outcome:2/7", "outcome:2/21");
        assertThat(ann.presses("Closed, no hire")).contains("Upwork gives its 12 back");
        assertThat(ann.presses("Record 12 back")).contains("40 Connects");
    }

    @Test
    void aProposalWhoseJobHasNoTitleIsNamedByItsLink() {
        ann.says("/buy 40");
        ann.says("/spend 6 " + JOB);

        assertThat(ann.says("/outcome")).contains("1. " + JOB + ", 23 November 2026: not told");
        assertThat(ann.presses("Tell of 1")).contains("your proposal for " + JOB + " of");
        assertThat(ann.presses("Interview")).startsWith("Noted: interview, the job of ");
        talk.advance(Duration.ofDays(8));
        assertThat(talk.lastReminder()).contains(JOB);
    }

    @Test
    void aQuestionOfRemindersSwallowsNoJobAndNoPage() {
        for (String what : new String[] {"days", "hour", "quiet", "platform", "pause", "zone"}) {
            ann.says("/reminders " + what);
            assertThat(ann.says(JOB)).as(what).contains("payment");
            ann.says("/reminders " + what);
            assertThat(ann.says(SamplePages.GOOD)).as(what).startsWith("APPLY");
        }
        ann.says("/reminders hour");
        assertThat(ann.says("18")).contains("18:00");
    }

    @Test
    void monthlyConnectsAreRecordedByThemselvesAfterOneConsent() {
        ann.says("/rules policy upwork-2025");
        assertThat(ann.says("/profile billing-day 25")).contains("record 10 each month on day 25");
        assertThat(ann.presses("It is 100")).startsWith("100 Connects are recorded each month on day 25");
        talk.advance(Duration.ofDays(40));

        assertThat(talk.reminders()).containsExactly("grant:2026-11-25", "grant:2026-12-25");
        assertThat(talk.lastReminder()).startsWith("Recorded 100 monthly Connects of 25 December 2026.\nYou have 200");
        assertThat(ann.presses("Undo it")).startsWith("This would be undone:");
        assertThat(ann.presses("Undo it")).contains("100 Connects");
        assertThat(ann.says("/wallet")).startsWith("100 Connects");
        ann.says("/reminders grant off");
        talk.advance(Duration.ofDays(40));
        assertThat(ann.says("/wallet")).startsWith("100 Connects");
    }

    @Test
    void aFirstMonthlyGrantAsksOnceAndRemembersNo() {
        ann.says("/rules policy upwork-2025");
        assertThat(ann.says("/grant monthly 10 on 2026-11-20")).contains("record 10 each month on day 20");
        assertThat(ann.presses("No")).startsWith("I record none");
        assertThat(ann.says("/grant monthly 10")).doesNotContain("each month");
        talk.advance(Duration.ofDays(40));
        assertThat(talk.reminders()).isEmpty();
    }

    @Test
    void missedBillingDaysAreRecordedOnTheirOwnDays() {
        ann.says("/rules policy upwork-2025");
        assertThat(ann.says("/profile billing-day 31")).contains("record 10 each month on day 1 by myself");
        assertThat(ann.presses("Yes")).startsWith("10 Connects are recorded each month on day 1,");
        talk.later(Duration.ofDays(40).plusHours(6)).restarted();
        talk.advance(Duration.ofMinutes(1));

        assertThat(talk.reminders()).containsExactly("grant:2027-01-02");
        assertThat(ann.says("/history")).contains("1 December 2026").contains("1 January 2027");
    }

    @Test
    void whatBecameOfAProposalStandsInTheExportAndComesBackWithAnImport() {
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40");
        ann.says("/check " + JOB + " verified 5-10 80% 4.9 16c");
        ann.says("/spend 16 " + JOB);
        ann.says("/outcome " + JOB + " no answer");
        String exported = RoundTripTest.exported(ann, "json");
        assertThat(exported).contains("\"outcome\" : \"no-answer\"");

        ann.says("/forget");
        ann.says("yes");
        ann.says("/import");
        ann.uploads("export.json", exported.getBytes(StandardCharsets.UTF_8));
        assertThat(ann.says("Yes")).startsWith("Taken over");
        assertThat(ann.says("/outcome")).contains("no answer");
        assertThat(RoundTripTest.exported(ann, "json")).isEqualTo(exported);
    }

    @Test
    void connectsWithoutDatesAreAskedAboutOnceAMonth() {
        ann.says("/adjust 40");
        ann.presses("Skip");
        talk.advance(Duration.ofDays(70));
        assertThat(talk.reminders()).contains("digest:2026-12-23", "digest:2027-01-23");
    }

    @Test
    void statsSayWhatProposalsCameTo() {
        assertThat(ann.says("/stats")).startsWith("No proposals");
        ann.says("/rules policy upwork-2025");
        ann.says("/buy 40");
        ann.says("/spend 12 boost 5 " + JOB);
        ann.says("/spend 4");
        ann.says("/outcome " + JOB + " interview");
        assertThat(ann.says("/stats"))
                .contains("2 proposals, 21 Connects")
                .contains("1 interview, 0 hires; you told of 1.")
                .contains("An interview cost 21 ($3.15).")
                .contains("Boosted: 1, 1 to an interview. Not boosted: 1, 0 to one.");
    }

    @Test
    void theZoneIsTakenAsPeopleTellIt() {
        assertThat(ann.says("/profile timezone Sri Lanka")).contains("now 11:30");
        assertThat(ann.says("/profile timezone buenos aires")).contains("now 03:00");
        assertThat(ann.says("/profile timezone UTC+5:30")).contains("now 11:30");
        assertThat(ann.says("/profile timezone +0")).contains("time zone is UTC,");
        assertThat(ann.says("/profile timezone 11:44")).contains("+05:45");
        assertThat(ann.says("/profile timezone 10:05 pm")).contains("-08:00");
        assertThat(ann.says("/profile timezone United States")).startsWith("Not saved");
    }

    @Test
    void nobodyHearsOfTwoYearsTwiceOrNotAtAll() {
        ann.says("/profile timezone America/New_York");
        ann.says("/rules policy upwork-2025");
        for (String day : new String[] {"2025-12-30", "2026-02-28", "2026-05-31", "2026-08-01", "2026-11-01"}) {
            ann.says("/buy 20 on " + day);
        }
        for (int day = 0; day < 730; day++) {
            talk.advance(Duration.ofDays(1));
            if (day == 200) {
                talk.restarted();
            }
        }

        assertThat(talk.reminders()).hasSize(30).doesNotHaveDuplicates();
    }
}
