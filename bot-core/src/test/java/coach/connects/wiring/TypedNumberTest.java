package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A bare number belongs to the newest list or question, whatever was asked or listed before (UX-11). */
class TypedNumberTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456780";

    /** What shows it, and the button that the number 1 means. */
    private record Listing(String said, String first) {}

    private static final List<Listing> LISTS = List.of(
            new Listing("/outcome", "Tell of 1"),
            new Listing("/return", "1: return 4"),
            new Listing("/rules group client", "Change 1"),
            new Listing("/verdicts", "Open 1"),
            new Listing(LINK + " not verified\n" + OTHER + " verified <5 80% 4.9 16c", "Open 1"));

    private static final List<String> QUESTIONS = List.of(
            "/buy",
            "/adjust",
            "/spend",
            "/grant monthly",
            "/reminders hour",
            "/profile hours",
            "/profile billing-day",
            "/profile earnings",
            "/rules feedback-stop",
            "/rules proposals-stop",
            "/return",
            LINK.replace("6789", "1111"));

    TypedNumberTest() {
        super("2026-11-23T10:00:00Z");
    }

    private Talk.Person somebody(String name) {
        Talk.Person person = talk.as(name);
        person.says("/buy 60");
        person.says("/spend 6 " + LINK);
        person.says("/spend 4 " + OTHER);
        person.saysIn("lancers", "/verdicts");
        person.says(LINK + " verified 5-10 80% 4.9 6c fixed");
        person.says("/share");
        if (person.labels().contains("Share it now")) {
            person.presses("Share it now");
        }
        return person;
    }

    @TestFactory
    Stream<DynamicTest> aListBelowAQuestionGetsTheNumber() {
        List<DynamicTest> all = new ArrayList<>();
        for (Listing list : LISTS) {
            for (String question : QUESTIONS) {
                if (!list.said().equals(question)) {
                    String who = all.size() + "";
                    all.add(DynamicTest.dynamicTest(question + ", then " + list.said(), () -> {
                        Talk.Person typing = somebody("a" + who);
                        typing.says(question);
                        typing.says(list.said());
                        assertThat(typing.labels()).contains(list.first());
                        Talk.Person pressing = somebody("b" + who);
                        pressing.says(question);
                        pressing.says(list.said());
                        assertThat(typing.says("1")).isEqualTo(pressing.presses(list.first()));
                    }));
                }
            }
        }
        return all.stream();
    }

    @TestFactory
    Stream<DynamicTest> aQuestionBelowAListGetsTheNumber() {
        List<DynamicTest> all = new ArrayList<>();
        for (Listing list : LISTS) {
            for (String question : QUESTIONS) {
                if (!list.said().equals(question)) {
                    String who = all.size() + "";
                    all.add(DynamicTest.dynamicTest(list.said() + ", then " + question, () -> {
                        Talk.Person listed = somebody("c" + who);
                        listed.says(list.said());
                        listed.says(question);
                        Talk.Person asked = somebody("d" + who);
                        asked.says(question);
                        assertThat(listed.says("2")).isEqualTo(asked.says("2"));
                    }));
                }
            }
        }
        return all.stream();
    }

    @Test
    void aNumberNeverRecordsFromAListWhoseQuestionWasLeft() {
        ann = somebody("left");
        ann.says("/return");
        ann.says("stop");
        assertThat(ann.says("1")).doesNotContain("Recorded");
        ann.says("/return");
        ann.presses("1: return 4");
        assertThat(ann.says("1")).doesNotContain("Recorded");
    }

    @Test
    void aListOfYesterdayIsNotMeant() {
        ann = somebody("late");
        ann.says("/outcome");
        talk.later(Duration.ofHours(25));
        assertThat(ann.says("1")).doesNotContain("What became");
    }

    @Test
    void anAmountUnderSeveralProposalsIsAskedFor_W07() {
        ann = somebody("amount");
        ann.says("/spend 7 " + LINK.replace("6789", "2222"));
        ann.says("/return");
        assertThat(ann.says("5")).contains("5 of which proposal?").doesNotContain("Recorded");
        assertThat(ann.says("1")).startsWith("Recorded: 5 Connects back");
        ann.says("/return");
        assertThat(ann.says("6")).startsWith("Recorded: 6 Connects back");
    }

    @Test
    void aUsedButtonsWordsPressNoOlderOne() {
        ann.says("/spend 0");
        ann.says("/buy");
        ann.says("/buy");
        ann.presses("Record 40");
        assertThat(ann.says("Record 40")).doesNotContain("Recorded");
        ann.says("/adjust 90");
        ann.says("/spend 6 " + LINK);
        ann.says("/spend 4 " + OTHER);
        assertThat(ann.says("undo it")).startsWith("Undone: proposal for 4");
        assertThat(ann.says("undo it")).doesNotContain("Undone:");
        assertThat(ann.says("/wallet")).startsWith("84 Connects");
    }
}
