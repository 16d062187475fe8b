package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The talks of docs/talks, held with the real bot. {@code -Dtalks.write=true} writes them anew. */
class TranscriptTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456780";
    private static final String GROUP = "group:lancers";

    private int told;

    TranscriptTest() {
        super("2026-11-23T08:00:00Z");
    }

    @Test
    void aNewcomersFirstHour() throws IOException {
        Transcript hour = new Transcript(
                "first-hour",
                "A newcomer's first hour",
                "Ann found the bot a minute ago. She types what comes to her mind, on a phone of 40 columns.");
        hour.part("What is this?");
        says(hour, "hello?");
        presses(hour, "Try an example");
        says(hour, "ok");
        says(hour, "what are connects");
        hour.part("Her first Connects");
        says(hour, "I have 20");
        says(hour, "ok");
        says(hour, "where do I see them?");
        says(hour, "wallet");
        hour.part("A job");
        says(hour, "look at this " + JOB);
        presses(hour, "Verified");
        says(hour, "about 7");
        says(hour, "dunno");
        says(hour, "75%");
        presses(hour, "Why?");
        presses(hour, "Back");
        hour.part("She applies, and regrets it");
        presses(hour, "I applied");
        says(hour, "4");
        says(hour, "undo");
        says(hour, "no wait");
        hour.part("Two links, and a number");
        says(hour, JOB + "\n" + OTHER);
        says(hour, "2");
        says(hour, "stop");
        hour.part("Slips");
        says(hour, "/bye 40");
        says(hour, "/buy 40 on 11/12");
        presses(hour, "On 12 November 2026");
        says(hour, "/wallet please");
        says(hour, "you are stupid");
        says(hour, "help");
        presses(hour, "Keep my wallet");
        says(hour, "thanks!");

        Transcript.Pages pages = hour.pages();
        assertThat(pages.kept()).isEqualTo(pages.made());
    }

    @Test
    void aDailyUsersWeek() throws IOException {
        Transcript week = new Transcript(
                "week",
                "A daily user's week",
                "Ann keeps her wallet, checks jobs and sets up her reminders, on a phone of 40 columns.");
        week.part("Monday: the settings");
        says(week, "/profile timezone Colombo");
        says(week, "/settings");
        presses(week, "Set my reminders");
        presses(week, "Set quiet hours");
        says(week, "at night");
        presses(week, "Rest from 22 to 8");
        presses(week, "See all reminders");
        presses(week, "Outcomes: on");
        presses(week, "Done");
        week.part("Tuesday: Connects");
        next(week);
        says(week, "/buy 80 for $12");
        says(week, "/balance");
        week.part("Wednesday: a job");
        next(week);
        says(week, JOB);
        presses(week, "Verified");
        says(week, "5-10");
        says(week, "4.9");
        week.part("Thursday: another one, and a change of mind");
        next(week);
        says(week, OTHER + " verified 5-10 80% 4.9 16c");
        presses(week, "I applied");
        presses(week, "Undo it");
        week.part("Friday: a question left");
        next(week);
        says(week, "/spend");
        says(week, "hm");
        says(week, "stop");
        says(week, "/chek");
        week.part("Sunday: looking back");
        next(week);
        next(week);
        says(week, "/history");
        says(week, "thanks");

        Transcript.Pages pages = week.pages();
        assertThat(pages.kept()).isEqualTo(pages.made());
    }

    @Test
    void aGroupsEvening() throws IOException {
        Transcript evening = new Transcript(
                "group",
                "A group's evening",
                "Ann administers the group, Bob is a member; what is marked is read by everybody there.");
        Talk.Person bob = talk.as("bob");
        evening.part("Ann sets the group up");
        evening.step("Ann: /community", ann.rulesIn(GROUP, "/community"));
        evening.step("Ann: /community links on", ann.rulesIn(GROUP, "/community links on"));
        ann.administering(GROUP);
        evening.part("From her private chat");
        evening.step("Ann, alone: /community", ann.sends("/community", "own"));
        presses(evening, "Set the digest");
        presses(evening, "Send it Mondays 9");
        evening.part("A job is posted");
        evening.step("Bob: look at " + JOB, bob.saysIn(GROUP, "look at " + JOB));
        evening.step("Ann, alone: the job", ann.sends(JOB + " not verified", "job"));
        presses(evening, "Share");
        evening.step("Bob presses [Agree]", bob.pressesIn(GROUP, "Agree"));
        evening.step("Bob: /verdicts", bob.saysIn(GROUP, "/verdicts"));
        evening.step("Bob: /help", bob.saysIn(GROUP, "/help"));
        evening.step("Bob: /community links off", bob.saysIn(GROUP, "/community links off"));

        evening.part("Bob calls it by its name");
        evening.step("Bob: @coach do Connects roll over?", bob.callsIn(GROUP, "do Connects roll over?"));
        evening.step("Bob: @coach how many do I have?", bob.callsIn(GROUP, "how many do I have?"));
        evening.step("Bob: @coach thanks!", bob.callsIn(GROUP, "thanks!"));

        Transcript.Pages pages = evening.pages();
        assertThat(pages.kept()).isEqualTo(pages.made());
    }

    private void says(Transcript transcript, String words) {
        transcript.step(words, ann.sends(words, "k" + transcript.hashCode() + told++));
    }

    private void presses(Transcript transcript, String label) {
        transcript.step(
                "[" + label + "]",
                ann.pressesButton(ann.button(label)
                        .orElseThrow(() -> new AssertionError("no button " + label + " in " + ann.labels()))));
    }

    /** A day goes by; what the bot says by itself meanwhile is told. */
    private void next(Transcript transcript) {
        int before = talk.reminderTexts().size();
        talk.advance(Duration.ofDays(1));
        List<String> texts = talk.reminderTexts();
        texts.subList(before, texts.size()).forEach(transcript::reminder);
    }
}
