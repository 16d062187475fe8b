package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a verdict: at most six buttons, what is needed first; what is rarely pressed is one press or a few words away. */
class VerdictButtonsTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String GROUP = "group:lancers";
    private static final int MOST = 6;
    /** What scripts press (docs/console-protocol.md). */
    private static final List<String> FIRST = List.of("I applied", "Not for me", "Why?", "Check again");

    VerdictButtonsTest() {
        super("2026-11-30T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LINK + " verified 5-10 80% 4.9 16c",
                LINK + " verified 5-10 80% 4.9",
                LINK + " not verified 16c",
                LINK + " verified 50+ 20% 3.9 16c",
                "verified 5-10 80% 4.9 16c"
            })
    void aVerdictIsNoWallOfButtons(String job) {
        for (boolean member : new boolean[] {false, true}) {
            Talk.Person somebody = talk.as(member + job);
            somebody.says("/profile experience some");
            somebody.says("/buy 40");
            if (member) {
                somebody.saysIn(GROUP, "/help");
            }
            somebody.says(job);
            List<String> labels = somebody.labels();

            assertThat(labels).as(job).hasSizeLessThanOrEqualTo(MOST).containsAll(FIRST);
            if (!labels.contains("Add what I know")) {
                if (!labels.contains("Do more")) {
                    somebody.presses("Why?");
                }
                String verdict = somebody.presses("Do more");
                assertThat(somebody.labels()).contains("Add what I know", "Back");
                assertThat(somebody.presses("Back")).isEqualTo(verdict);
                assertThat(somebody.labels()).isEqualTo(labels);
            }
        }
    }

    @Test
    void whatStandsOnePressFurtherIsPressedInWordsToo() {
        ann.says("/buy 40");
        for (String words : List.of("ask me more", "Read letter tips", "add what i know", "show more")) {
            ann.says("/cancel");
            ann.says(LINK + " verified 5-10 80% 4.9 16c");
            assertThat(ann.says(words)).as(words).doesNotContain("I only know jobs", "I don't follow");
        }
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        ann.presses("Do more");
        assertThat(ann.says("i applied")).startsWith("Recorded: proposal for 16");
    }

    @Test
    void theWayToTheJobIsShownOnceMore() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        for (String words : List.of("open the job", "show me the job", "where is the link?", "Open it please")) {
            ann.says(words);
            OutgoingMessage answer = ann.seen().get(ann.seen().size() - 1);
            assertThat(ann.labels()).as(words).containsExactly("Open the job");
            assertThat(answer.buttons().get(0).get(0).id()).isEqualTo(LINK);
        }
    }
}
