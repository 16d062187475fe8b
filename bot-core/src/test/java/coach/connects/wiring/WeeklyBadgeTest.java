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

        talk.later(Duration.ofDays(6).plusHours(20));
        ann.says("/spend badge 7");
        talk.advance(Duration.ofDays(4));
        assertThat(balance()).startsWith("86 Connects");

        talk.advance(Duration.ofDays(4));
        assertThat(balance()).startsWith("79 Connects");
    }

    @Test
    void oneOfMidWeekIsOfThatWeekAndNotOfTheNext() {
        agreed();

        talk.advance(Duration.ofDays(10));
        ann.says("/spend badge 7");
        talk.advance(Duration.ofDays(7));

        assertThat(balance()).startsWith("72 Connects");
    }

    @Test
    void aBalanceThatWasShownSinceHoldsTheWeeksBeforeIt() {
        agreed();

        talk.later(Duration.ofDays(10));
        ann.says("/adjust 50");
        talk.sweeps();
        assertThat(balance()).startsWith("50 Connects");

        talk.advance(Duration.ofDays(7));
        assertThat(balance()).startsWith("43 Connects");
    }

    @Test
    void anotherPriceIsAskedForTheWeeksToCome() {
        agreed();
        talk.advance(Duration.ofDays(7));

        ann.says("no, 12");
        assertThat(ann.presses("Record 12 instead"))
                .contains("By myself I record 7 a week for it. Shall it be 12 from now on?");
        assertThat(balance()).startsWith("81 Connects");
        assertThat(ann.presses("12 a week")).contains("12 Connects", "next on 7 December 2026");
        talk.advance(Duration.ofDays(7));
        assertThat(balance()).startsWith("69 Connects");
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
    void thatThereIsTooLittleIsSaidOnceAndRecordedAgainByItself() {
        ann.says("/adjust 10");
        ann.says("/spend badge 7");
        ann.presses("Yes");

        talk.advance(Duration.ofDays(8));
        assertThat(talk.lastReminder()).startsWith("Not recorded: 7 Connects for the badge");
        assertThat(balance()).startsWith("3 Connects");
        ann.presses("Snooze");
        talk.advance(Duration.ofHours(2));
        assertThat(talk.reminderTexts().stream().filter(text -> text.startsWith("Not recorded")))
                .hasSize(2);
        long said = talk.reminderTexts().size();
        talk.advance(Duration.ofDays(14));
        assertThat(talk.reminderTexts().stream().skip(said)).noneMatch(one -> one.contains("badge"));

        ann.says("/buy 40");
        talk.advance(Duration.ofDays(7));
        assertThat(talk.lastReminder()).startsWith("Recorded 7 Connects for the badge, week of 21 December 2026");
        ann.says("/adjust 2");
        talk.advance(Duration.ofDays(7));
        assertThat(talk.lastReminder()).startsWith("Not recorded: 7 Connects for the badge");
    }

    /** On the 1st all comes in one hour: the month ends, its Connects come in, and a week of the badge begins. */
    @Test
    void monthlyConnectsOfTheDayPayForItsWeek() {
        ann.says("/adjust 10");
        talk.advance(Duration.ofDays(1));
        ann.says("/spend badge 7");
        ann.presses("Yes");
        ann.says("/reminders grant 10 1");
        talk.later(Duration.ofDays(3));
        ann.says("/adjust 2");

        talk.advance(Duration.ofDays(4));
        assertThat(balance()).startsWith("5 Connects");
        assertThat(talk.reminderTexts())
                .anyMatch(text -> text.startsWith("Recorded 10 monthly Connects of 1 December 2026"))
                .anyMatch(text -> text.startsWith("Recorded 7 Connects for the badge, week of 1 December 2026"));

        ann.says("/adjust 3");
        talk.advance(Duration.ofDays(14));
        assertThat(balance()).startsWith("3 Connects");
        ann.says("/reminders grant 10 22");
        talk.advance(Duration.ofDays(7));
        assertThat(balance()).startsWith("6 Connects");
        assertThat(talk.reminderTexts().stream().filter(text -> text.startsWith("Not recorded")))
                .hasSize(1);
    }

    @Test
    void whatEndsItSaysSo() {
        agreed();
        talk.advance(Duration.ofDays(8));

        assertThat(ann.presses("Stop these"))
                .startsWith("Off: the badge.")
                .contains("For now I don't record this by myself: 7 a week for the badge");
        assertThat(ann.says("/reminders"))
                .contains("The badge: off", "For now I don't record this by myself")
                .doesNotContain("Monthly");
        assertThat(ann.says("/reminders grant on")).contains("I record this by myself again: 7 a week for the badge");
        assertThat(ann.says("/reminders off"))
                .contains("For now I don't record this by myself: 7 a week for the badge");
        assertThat(ann.says("/reminders badge 8"))
                .contains("For now I don't record this by myself: 8 a week for the badge");
        assertThat(ann.says("/reminders on")).contains("I record this by myself again");
        assertThat(ann.says("/reminders pause 24 December")).contains("For now I don't record this by myself");
        assertThat(ann.says("/reminders pause none")).contains("I record this by myself again");
        assertThat(ann.says("/reminders")).contains("Badge, by myself: 8 a week", "8 December 2026: the badge");
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

    @Test
    void whatIsSetIsShownAndAnUnreadNumberSetsNothing() {
        agreed();

        assertThat(ann.says("/reminders")).contains("Badge, by myself: 7 a week");
        ann.says("/reminders badge seven");
        assertThat(ann.says("/reminders badge 99 2030-01-01")).startsWith("Not set");
    }
}
