package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P-3 after downtime: one message a person, whatever fell due meanwhile, and nothing of it again. */
class CatchUpTest {
    private static final String FIRST_JOB = "https://www.upwork.com/jobs/~021876543210987654321";
    private static final String OTHER_JOB = "https://www.upwork.com/jobs/~021876543210987654322";

    @TempDir
    private Path folder;

    private Talk talk;
    private Talk.Person mira;

    @BeforeEach
    void downForTenDays() {
        talk = Talk.in(folder, "2026-12-24T06:00:00Z");
        mira = talk.as("mira");
        mira.says("/profile timezone Asia/Karachi");
        mira.says("/reminders rollover always");
        mira.says("/grant new-profile 20 on 2025-12-26");
        mira.says("/buy 60 on 2025-12-31");
        mira.says("/buy 50 on 2026-01-09");
        mira.says("/spend 6 " + FIRST_JOB + " on 2026-12-20");
        mira.says("/spend 4 " + OTHER_JOB + " on 2026-12-21");
        mira.says("/grant monthly 10 on 2026-11-26");
        mira.presses("Yes");
        talk.later(Duration.ofDays(10)).restarted().advance(Duration.ofMinutes(1));
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void oneMessageSaysAllThatFellDue() {
        assertThat(talk.reminders()).containsExactly("expiry:2027-01-03");
        assertThat(talk.lastReminder())
                .startsWith("50 Connects about to expire ($7.50):\nUse 50 by 8 January 2027: 6 days left.\n")
                .contains("\n70 Connects expired meanwhile ($10.50):\n10 on 26 December 2026\n60 on 31 December 2026\n")
                .contains(
                        "\n\n70 Connects rolled over on 1 January 2027, none lost. At most 140 do (the guide of 2021).\nYou may buy 70 now.")
                .contains("\n\nRecorded 10 monthly Connects of 26 December 2026.\nYou have 70 now.")
                .contains(
                        "\n\nWhat became of these proposals?\n1. " + FIRST_JOB + ", 20 December 2026\n2. " + OTHER_JOB)
                .endsWith("\n\nI could not write for a while. This is all that fell due.");
    }

    @Test
    void nothingOfItComesAgainAndWhatFollowsComesInItsOwnMessages() {
        talk.advance(Duration.ofDays(9));

        assertThat(talk.reminders())
                .containsExactly(
                        "expiry:2027-01-03",
                        "expiry:2027-01-06",
                        "expiry:2027-01-08",
                        "expiry:2027-01-09",
                        "outcome:4/21",
                        "outcome:5/21");
    }

    @Test
    void itsButtonsAnswerForEachPart() {
        assertThat(mira.presses("Tell of 2")).contains(OTHER_JOB);
        assertThat(mira.presses("Undo it")).startsWith("Undone: 10 free Connects on 26 December 2026");
        assertThat(mira.says("/wallet")).startsWith("60 Connects");
    }

    @Test
    void snoozedItComesAgainInOneMessage() {
        assertThat(mira.presses("Snooze")).contains("12:01");
        talk.advance(Duration.ofHours(1));

        assertThat(talk.reminders()).containsExactly("expiry:2027-01-03", "expiry:2027-01-03");
        assertThat(talk.lastReminder())
                .contains("60 on 31 December 2026")
                .contains("rolled over")
                .endsWith("You wanted to hear this again.");
        assertThat(mira.says("/history")).containsOnlyOnce("26 December 2026\n+10 free");
    }

    @Test
    void stopTheseStopsEveryKindThatItToldOf() {
        assertThat(mira.presses("Stop these"))
                .startsWith("Off: expiring Connects, the month's end, monthly Connects, what became of proposals.\n")
                .contains("For now I don't record this by myself: 10 on day 26");
        talk.advance(Duration.ofDays(9));
        assertThat(talk.reminders()).hasSize(1);

        mira.presses("Undo it");
        talk.advance(Duration.ofDays(1));
        assertThat(mira.says("/reminders")).contains("Monthly Connects: on", "The month's end: on");
    }

    @Test
    void monthlyConnectsSaidAgainOnAnotherDayAreNotRecordedAgain() {
        mira.presses("Snooze");
        mira.presses("Tomorrow instead");
        talk.advance(Duration.ofDays(1));

        assertThat(talk.lastReminder()).contains("Recorded 10 monthly Connects of 26 December 2026.\nYou have 70 now.");
        assertThat(mira.says("/wallet")).startsWith("70 Connects");
        assertThat(mira.presses("Undo it")).startsWith("This would be undone");
        mira.presses("Undo it");
        mira.presses("Snooze");
        talk.advance(Duration.ofHours(1));
        assertThat(talk.lastReminder()).contains("70 Connects expired").doesNotContain("Recorded 10");
        assertThat(mira.says("/wallet")).startsWith("60 Connects");
    }
}
