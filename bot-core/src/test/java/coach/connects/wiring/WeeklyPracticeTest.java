package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A made-up job a week for a group, where its administrators want one; nobody sees who said what (C-09). */
class WeeklyPracticeTest extends TalkTest {
    private static final String GROUP = "group:lancers";

    private Talk.Person bob;

    WeeklyPracticeTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        bob = talk.as("bob");
    }

    @Test
    void itIsOffUntilAnAdministratorSwitchesItOn() {
        assertThat(words(ann.rulesIn(GROUP, "/community"))).contains("Practice of the week: off.");
        talk.advance(Duration.ofDays(15));
        assertThat(posted()).isEmpty();

        assertThat(words(bob.saysIn(GROUP, "/community practice tuesday 8"))).contains("Only administrators");
        assertThat(words(ann.rulesIn(GROUP, "/community practice tuesday 8")))
                .contains("Practice of the week: Tuesdays, 8:00 UTC, the answer a day later.");
        assertThat(words(ann.rulesIn(GROUP, "/community practice soon"))).startsWith("Nothing changed");
    }

    @Test
    void aJobAWeekIsJudgedInPrivateAndAnsweredADayLater() {
        ann.rulesIn(GROUP, "/community practice tuesday 8");
        talk.advance(Duration.ofDays(1));
        assertThat(posted()).containsExactly("practice:console:group:lancers:1:job");
        assertThat(talk.lastReminder())
                .startsWith("Practice of the week, made up:")
                .contains("Logo for a small bakery");

        List<OutgoingMessage> told = bob.pressesIn(GROUP, offered("apply"), "b1");
        assertThat(told)
                .singleElement()
                .satisfies(message -> assertThat(message.visibleTo()).isPresent());
        assertThat(words(told)).startsWith("Noted: APPLY.").doesNotContain("bob");
        assertThat(words(bob.pressesIn(GROUP, offered("skip"), "b2"))).startsWith("Noted: SKIP.");
        ann.pressesIn(GROUP, offered("caution"), "a1");
        talk.advance(Duration.ofDays(1));

        assertThat(posted()).hasSize(2).last().isEqualTo("practice:console:group:lancers:1:answer");
        assertThat(talk.lastReminder())
                .startsWith("Yesterday's practice, \u2068Logo for a small bakery\u2069: the guide says ")
                .contains("You said: apply 0, caution 1, skip 1.");
        assertThat(words(bob.pressesIn(GROUP, offered("apply"), "b3"))).startsWith("This one is over");
    }

    @Test
    void eachWeekHasAnotherJobUntilItIsSwitchedOff() {
        ann.rulesIn(GROUP, "/community practice tuesday 8");
        talk.advance(Duration.ofDays(15));

        assertThat(posted())
                .containsExactly(
                        "practice:console:group:lancers:1:job",
                        "practice:console:group:lancers:1:answer",
                        "practice:console:group:lancers:2:job",
                        "practice:console:group:lancers:2:answer",
                        "practice:console:group:lancers:3:job");
        assertThat(talk.reminderTexts())
                .filteredOn(text -> text.contains("made up"))
                .doesNotHaveDuplicates();

        ann.rulesIn(GROUP, "/community practice off");
        talk.advance(Duration.ofDays(30));
        assertThat(posted()).hasSize(6).last().asString().endsWith(":3:answer");
    }

    /** What a button says is read anew: an unknown verdict, another group's code and a forged round change nothing. */
    @Test
    void aForgedPressCountsNothing() {
        ann.rulesIn(GROUP, "/community practice tuesday 8");
        talk.advance(Duration.ofDays(1));
        String id = offered("apply").id();

        for (String forged : List.of(
                id.replace("apply", "hire"), id.substring(0, id.length() - 1) + "9", id.replace("weekly", "weekl"))) {
            assertThat(words(bob.pressesIn(GROUP, new Button(forged, "x"), forged)))
                    .doesNotContain("Noted");
        }
        assertThat(words(bob.pressesIn("group:others", offered("apply"), "elsewhere")))
                .startsWith("This one is over");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.lastReminder()).contains("Nobody judged it.");
    }

    /** With a digest at the same hour both come, each once. */
    @Test
    void itStandsBesideTheDigest() {
        ann.rulesIn(GROUP, "/community digest tuesday 8");
        ann.rulesIn(GROUP, "/community practice tuesday 8");
        bob.saysIn(GROUP, "/check https://www.upwork.com/jobs/~022104567890123456789 not verified 50+");
        talk.advance(Duration.ofDays(2));

        assertThat(talk.reminders().stream().filter(key -> key.contains("group:lancers")))
                .containsExactlyInAnyOrder(
                        "practice:console:group:lancers:1:job",
                        "digest:console:group:lancers:2026-11-24",
                        "practice:console:group:lancers:1:answer");
    }

    private Button offered(String verdict) {
        return talk.remindersSent().stream()
                .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                .filter(button -> button.id().contains("|" + verdict + "|"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> posted() {
        return talk.reminders().stream()
                .filter(key -> key.startsWith("practice:"))
                .toList();
    }

    private static String words(List<OutgoingMessage> replies) {
        return replies.stream()
                .map(OutgoingMessage::text)
                .map(RichText::plain)
                .reduce("", (one, more) -> one + more + "\n");
    }
}
