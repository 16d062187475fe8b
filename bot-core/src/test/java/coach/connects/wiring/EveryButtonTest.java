package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every button of every message that a walk over all commands comes to, also twice and after its use: a true answer, and
 * no more than one message rewritten by a press. What erases everything is left for the end.
 */
class EveryButtonTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String PAGE = """
            Connects history
            My balance
            72 Connects
            Date\tAction\tConnects
            Today\tApplied to job
            Logo for a bakery
            -12
            Yesterday\tPurchased Connects\t+40
            Nov 20, 2026\tBoosted proposal
            Shop in Shopify
            -10
            Nov 20, 2026\tApplied to job
            Shop in Shopify
            -16
            """;

    private static final int LONGEST_LABEL = 20;
    /** A screen is pressed through so deep; the same labels under the same words are pressed once. */
    private static final int MOST_PRESSES = 900;

    private static final List<String> SAID = List.of(
            "/start",
            "/help",
            "/help buy",
            "/chek",
            "/wallet",
            "/buy",
            "/buy 40 on 2026-11-01",
            "/buy 500",
            "/grant",
            "/spend",
            "/spend 4 " + LINK,
            "/return",
            "/adjust",
            "/adjust 30",
            "/undo",
            "/history",
            "/outcome",
            "/stats",
            "/profile",
            "/profile skills autocad",
            "/reminders",
            "/reminders quiet 22-8",
            "/rules",
            "/rules feedback-stop 4",
            "/link",
            "/unlink",
            "/privacy",
            "/export",
            "/import",
            "/search logo",
            "/share",
            "/verdicts",
            "/community",
            "/cancel",
            "/check",
            LINK + " verified <5 80% 4.9 16c",
            LINK.replace("6789", "6780"),
            LINK.replace("6789", "6781") + " not verified");

    /** What looks ahead, draws, teaches and hosts; a link twice, a list of jobs, letters and words. */
    private static final List<String> SAID_LATER = List.of(
            "/adjust 60",
            "/forecast",
            "/forecast 6 a week",
            "/charts",
            "/budget",
            "/budget 40 a week",
            "/guide",
            "/guide filters",
            "/upwork",
            "/host",
            "/letter",
            "/settings",
            "/outcome",
            "/reminders platform",
            "/rules policy",
            "do connects expire?",
            "buy 40",
            "I was hired",
            "thanks",
            "stop",
            "hm",
            LINK + " " + LINK.replace("6789", "6780"),
            LINK + " verified <5 80% 4.9 16c",
            LINK,
            "/spend 6 " + LINK,
            "/outcome " + LINK,
            "/return");

    /** What came last: a second pool, a badge, practice, Upwork's history, what is said in words. */
    private static final List<String> SAID_LAST = List.of(
            "/adjust 60",
            "/practice",
            "/compare",
            PAGE,
            "/compare agency",
            "/wallet agency",
            "/buy 60 agency",
            "/spend 6 agency " + LINK,
            "/wallet",
            "/history",
            "/history week",
            "/history agency",
            "/stats by country",
            "/spend 4 badge",
            "/reminders badge",
            "/reminders preview",
            "/reminders days",
            "/grant",
            "/grant monthly",
            "/rules agency",
            "/budget agency",
            "/forecast agency",
            "/charts weeks",
            "/import",
            "/export json",
            "/guide budget",
            "/guide verified",
            "/search",
            "do they come back?",
            "what does a proposal cost",
            "how many do I have?",
            "I'm from Nigeria",
            "remind me at 8 pm",
            "bought 40 yesterday for 5 euro",
            "I applied",
            "undo",
            "/profile currency",
            "/profile language",
            "/profile reader",
            "/verdicts skip",
            "/share as Ann",
            LINK + " verified 5-10 80% 4.9 16c agency",
            "/check " + LINK,
            "/spend 6 " + LINK,
            "/outcome " + LINK + " hired",
            "/return 6 " + LINK);

    private final Deque<Button> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private int presses;

    EveryButtonTest() {
        super("2026-11-23T10:00:00Z");
    }

    @Test
    void everyPressIsAnsweredOnceTwiceAndAfterUse() {
        ann.rulesIn("lancers", "/community");
        ann.administering("lancers");
        walk(SAID);
    }

    @Test
    void soIsEveryPressOfWhatLooksAheadTeachesAndTalks() {
        walk(SAID_LATER);
    }

    @Test
    void soIsEveryPressOfWhatCameLast() {
        ann.rulesIn("lancers", "/community");
        walk(SAID_LAST);
    }

    /** What the bot says by itself over half a year is pressed through as well. */
    @Test
    void soIsEveryPressOfWhatTheBotSaysByItself() {
        ann.says("/grant new-profile on 2026-01-01");
        ann.says("/buy 60 on 2025-12-10");
        ann.says("/spend 6 on 2026-11-20 " + LINK);
        ann.says("/spend 8 badge");
        ann.says("/budget 10 a week");
        talk.advance(Duration.ofDays(60));
        assertThat(talk.remindersSent()).hasSizeGreaterThan(5);
        note(talk.remindersSent());
        pressAll("by itself");
        assertThat(presses).isGreaterThan(30);
    }

    @Override
    boolean leavesButtonsAlone() {
        return true;
    }

    private void walk(List<String> all) {
        for (String said : all) {
            List<OutgoingMessage> replies = ann.sends(said, "walk:" + said);
            note(replies);
            fillIn(said, replies);
            pressAll(said);
        }
        assertThat(presses).isBetween(200, MOST_PRESSES);
    }

    /** A question's form, as platforms with forms show it: what it cannot read is told, and nothing breaks. */
    private void fillIn(String said, List<OutgoingMessage> replies) {
        boolean asks = !replies.isEmpty()
                && replies.get(replies.size() - 1)
                        .form()
                        .filter(form -> form.fields().size() == 1)
                        .isPresent();
        if (asks) {
            assertThat(ann.fillsIn("zzz")).as(said + ", filled in").isNotBlank().doesNotContain("went wrong");
        }
    }

    private void pressAll(String said) {
        while (!waiting.isEmpty() && presses < MOST_PRESSES) {
            Button button = waiting.poll();
            if (button.label().equals("Erase everything")) {
                continue;
            }
            for (String time : List.of("first", "second", "third")) {
                List<OutgoingMessage> replies = ann.pressesButton(button);
                presses++;
                check(said + " → [" + button.label() + "], " + time + " press", replies);
                if (time.equals("first")) {
                    note(replies);
                }
            }
        }
    }

    private static void check(String press, List<OutgoingMessage> replies) {
        assertThat(replies).as(press).isNotEmpty();
        for (OutgoingMessage reply : replies) {
            assertThat(reply.text().plain())
                    .as(press)
                    .isNotBlank()
                    .doesNotContain("went wrong", "I don't understand", "null", "Optional");
            reply.buttons().stream()
                    .flatMap(List::stream)
                    .forEach(button -> assertThat(button.label().length())
                            .as(press + " offers [" + button.label() + "]")
                            .isBetween(1, LONGEST_LABEL));
        }
        assertThat(replies.stream()
                        .filter(reply -> reply.at().isPrivate()
                                && reply.replacesMessageId().isPresent()))
                .as(press)
                .hasSizeLessThanOrEqualTo(1);
    }

    /** The buttons that were not seen yet: of the same label the same first words are the same screen. */
    private void note(List<OutgoingMessage> replies) {
        List<Button> fresh = new ArrayList<>();
        for (OutgoingMessage reply : replies) {
            String screen = reply.text().plain().lines().findFirst().orElse("");
            reply.buttons().stream()
                    .flatMap(List::stream)
                    .filter(button -> known.add(screen + "|" + button.label()))
                    .forEach(fresh::add);
        }
        waiting.addAll(fresh);
    }
}
