package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The availability badge is asked about once, then recorded each week, neither twice nor not at all (W-36). */
class WeeklyBadgeTest extends TalkTest {
    WeeklyBadgeTest() {
        super("2026-11-23T12:00:00Z");
    }

    private void agreed() {
        ann.says("/adjust 100");
        assertThat(ann.says("/spend badge 7")).contains("Shall I record 7 for the badge each week by myself");
        assertThat(ann.presses("Yes"))
                .startsWith("7 Connects a week are recorded for the badge, next on 30 November 2026");
    }

    @Test
    void itIsRecordedEachWeekWithAnUndo() {
        agreed();

        talk.advance(Duration.ofDays(7));
        assertThat(balance()).startsWith("86 Connects");
        assertThat(talk.lastReminder()).startsWith("Recorded 7 Connects for the badge, week of 30 November 2026.");
        ann.presses("Undo it");
        assertThat(balance()).startsWith("93 Connects");
        talk.sweeps();
        assertThat(balance()).startsWith("93 Connects");
        talk.advance(Duration.ofDays(7));
        assertThat(balance()).startsWith("86 Connects");
    }

    @Test
    void anOutageOfThreeWeeksLosesNoneAndDoublesNone() {
        agreed();

        talk.later(Duration.ofDays(22)).restarted().sweeps();
        talk.restarted().sweeps();
        talk.sweeps();

        assertThat(balance()).startsWith("72 Connects");
        assertThat(talk.lastReminder()).contains("30 November 2026", "7 December 2026", "14 December 2026");
    }

    @Test
    void whatWasRecordedByHandIsNotRecordedAgain() {
        agreed();

        talk.advance(Duration.ofDays(4));
        ann.says("/spend badge 3");
        talk.advance(Duration.ofDays(4));

        assertThat(balance()).startsWith("90 Connects");
    }

    @Test
    void itEndsByAButtonAndByACommand() {
        agreed();
        talk.advance(Duration.ofDays(8));
        ann.presses("End the badge");
        talk.advance(Duration.ofDays(30));
        assertThat(balance()).startsWith("86 Connects");

        ann.says("/reminders badge 5");
        ann.says("/reminders badge off");
        talk.advance(Duration.ofDays(30));
        assertThat(balance()).startsWith("86 Connects");
    }

    @Test
    void aWeekForWhichThereIsTooLittleIsSaid() {
        ann.says("/adjust 10");
        ann.says("/spend badge 7");
        ann.presses("Yes");

        talk.advance(Duration.ofDays(8));

        assertThat(talk.lastReminder()).startsWith("Not recorded: 7 Connects for the badge");
        assertThat(balance()).startsWith("3 Connects");
    }

    @Test
    void itIsAskedOnceAndNoIsNo() {
        ann.says("/adjust 100");
        ann.says("/spend badge 7");
        ann.presses("No");

        assertThat(ann.says("/spend badge 7")).doesNotContain("Shall I record");
        talk.advance(Duration.ofDays(20));
        assertThat(balance()).startsWith("86 Connects");
    }

    /** An export carries it. */
    @Test
    void itIsExported() {
        agreed();

        assertThat(ann.says("/reminders")).contains("Badge: 7 a week, by myself");
        ann.says("/reminders badge seven");
        assertThat(ann.says("/reminders badge 99 2030-01-01")).startsWith("Not set");
    }
}
