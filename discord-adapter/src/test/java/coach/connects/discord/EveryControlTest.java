package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every button, choice and form of what a walk over the commands in a server comes to, each used twice: a true answer, read
 * by whoever used it alone.
 */
class EveryControlTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final int MOST_USES = 500;
    private static final int MODAL = 9;

    /** What is for all there, or ends the walk. */
    private static final Set<String> LEFT = Set.of("Share", "Share it now", "Post it again", "Erase everything");

    private static final List<String> LINES = List.of(
            "/start",
            "/wallet",
            "/profile",
            "/reminders",
            "/guide",
            "/budget",
            "/charts",
            "/forecast",
            "/stats",
            "/outcome",
            "/letter",
            "/practice",
            "/compare",
            "/rules",
            "/search words:logo",
            "/history",
            "/buy amount:60 pool:agency",
            "/wallet pool:agency",
            "/grant",
            "/return",
            "/spend",
            "/verdicts",
            "/privacy",
            "/help",
            "/link",
            "/check job:" + LINK);

    @TempDir
    Path folder;

    private final Deque<Control> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private DiscordTestBed bed;
    private FakePerson kai;
    private int uses;

    /** A button or a choice of a message. */
    private record Control(FakeMessage message, String label, boolean choice) {}

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder);
        FakeServer potters = bed.discord.server("potters");
        kai = bed.discord.user("kai").in(potters);
        kai.awaitHears("I speak when called");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void everyButtonChoiceAndFormIsAnsweredAlsoTwice() {
        for (String line : LINES) {
            note(kai.slash(line).awaitReply());
            useAll();
        }
        assertThat(uses).isGreaterThan(60).isLessThan(MOST_USES);
    }

    private void useAll() {
        while (!waiting.isEmpty() && uses < MOST_USES) {
            Control control = waiting.poll();
            for (int time = 0; time < 2 && stands(control); time++) {
                // Two answers at one instant would be one step to the core.
                bed.later(Duration.ofSeconds(1));
                uses++;
                note(used(control));
            }
        }
        waiting.clear();
    }

    /** Whether it can be used still: what was rewritten may have others. */
    private boolean stands(Control control) {
        return kai.sees().stream()
                .filter(message -> message.id().equals(control.message().id()))
                .anyMatch(
                        message -> (control.choice() ? message.options() : message.labels()).contains(control.label()));
    }

    private FakeMessage used(Control control) {
        FakeInteraction use = control.choice()
                ? kai.selects(control.message(), control.label())
                : kai.presses(control.label(), control.message());
        use.awaitAnswered();
        if (use.callbackType() != MODAL) {
            return checked(control, use.awaitReply());
        }
        String field = use.awaitModal().findValuesAsText("label").stream()
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElseThrow();
        return checked(control, kai.fillsModal(Map.of(field, "zzz")).awaitReply());
    }

    private static FakeMessage checked(Control control, FakeMessage answer) {
        assertThat(answer.isEphemeral()).as("%s is for one alone", control).isTrue();
        assertThat(answer.reads())
                .as("%s", control)
                .isNotBlank()
                .doesNotContain("went wrong", "I don't understand", "null", "Optional");
        return answer;
    }

    private void note(FakeMessage message) {
        String screen = message.reads().lines().findFirst().orElse("");
        message.labels().stream()
                .filter(label -> !LEFT.contains(label) && !label.startsWith("Open the"))
                .filter(label -> known.add(screen + "|" + label))
                .forEach(label -> waiting.add(new Control(message, label, false)));
        message.options().stream()
                .filter(option -> known.add(screen + "|" + option))
                .forEach(option -> waiting.add(new Control(message, option, true)));
    }
}
