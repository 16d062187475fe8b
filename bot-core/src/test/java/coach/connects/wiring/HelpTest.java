package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText.Span;
import coach.connects.chat.RichText.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HelpTest extends TalkTest {
    private static final List<String> TOPICS =
            List.of("Check jobs", "Keep my wallet", "Look back", "Change settings", "See my data");
    /** A phone's screen: so many lines of 40 columns. */
    private static final int SCREEN = 24;

    HelpTest() {
        super("2026-11-23T10:00:00Z");
    }

    @Test
    void helpIsFiveTopicsThatOpenInPlaceWithBack_UX06_UX12_UX13() {
        assertThat(Screen40.of(ann.says("/help"))).hasSizeLessThan(SCREEN);
        assertThat(ann.labels()).isEqualTo(TOPICS);

        for (String topic : TOPICS) {
            OutgoingMessage opened =
                    ann.pressesButton(ann.button(topic).orElseThrow()).get(0);
            assertThat(opened.replacesMessageId()).as(topic).isPresent();
            assertThat(Screen40.of(opened.text().plain())).as(topic).hasSizeLessThan(SCREEN + 6);
            OutgoingMessage back =
                    ann.pressesButton(ann.button("Back").orElseThrow()).get(0);
            assertThat(back.replacesMessageId()).isPresent();
            assertThat(ann.labels()).isEqualTo(TOPICS);
        }
    }

    @Test
    void everyCommandIsReachedByButtonsAndNamedSoThatATapRunsIt_UX09() {
        Set<String> pressable = new HashSet<>();
        List<String> run = new ArrayList<>();
        for (String topic : TOPICS) {
            ann.says("/help");
            OutgoingMessage opened =
                    ann.pressesButton(ann.button(topic).orElseThrow()).get(0);
            opened.text().spans().stream()
                    .filter(span -> span.style() == Style.COMMAND)
                    .map(Span::content)
                    .forEach(pressable::add);
            assertThat(opened.text().spans())
                    .noneMatch(span -> span.style() == Style.CODE
                            && talk.commands().contains(span.content().substring(1)));
            List<String> labels = new ArrayList<>(ann.labels());
            labels.remove("Back");
            run.addAll(labels);
        }

        List<String> all = new ArrayList<>(talk.commands());
        all.remove("help");
        assertThat(pressable)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(name -> "/" + name).toList());
        assertThat(run).hasSameSizeAs(all).allMatch(label -> label.length() <= 20);
    }

    @Test
    void aCommandsPageSaysMoreThanTheList_UX06() {
        for (String command : talk.commands()) {
            String page = ann.says("/help " + command);
            assertThat(page).contains("/" + command).hasLineCount(page.contains("For example:") ? 3 : 2);
            assertThat(page.length()).isGreaterThan(100);
        }
        assertThat(ann.says("/help buy")).contains("/buy 40 on 2 March for $6", "Undo it");
        assertThat(ann.presses("Record a purchase")).contains("How many");
    }

    /** Upwork's connection is not switched on here: nothing leads to it, and its name says so. */
    @Test
    void whatTheHostDidNotSwitchOnStandsInNoHelp() {
        assertThat(ann.says("/settings")).doesNotContain("Upwork tell");
        assertThat(ann.labels()).doesNotContain("Connect Upwork");
        assertThat(ann.says("/upwork")).startsWith("This host has not switched the connection to Upwork on");
    }

    @Test
    void otherNamesLeadWhereTheyMean_UX08() {
        assertThat(ann.says("/settings")).startsWith("Change settings");
        assertThat(ann.says("/balance")).isEqualTo(ann.says("/wallet"));
        assertThat(ann.says("/connects")).isEqualTo(ann.says("/wallet"));
        assertThat(ann.says("/menu")).isEqualTo(ann.says("/help"));
        assertThat(ann.says("/refund")).isEqualTo(ann.says("/return"));
        assertThat(ann.says("/remind")).isEqualTo(ann.says("/reminders"));
        assertThat(ann.says("/timezone Asia/Colombo")).contains("15:30");
        assertThat(ann.says("/Balance")).isEqualTo(ann.says("/wallet"));
        assertThat(ann.says("/help balance")).isEqualTo(ann.says("/help wallet"));
        assertThat(ann.saysIn("lancers", "/balance")).isEmpty();
    }

    @Test
    void aTypingErrorIsOneTapFromWhatWasMeant_UX08() {
        assertThat(ann.says("/byu 40")).contains("/byu", "/buy");
        assertThat(ann.presses("Run /buy")).startsWith("Recorded: 40 Connects bought");
        assertThat(ann.says("/balanc")).contains("/wallet");
        assertThat(ann.presses("Run /wallet")).startsWith("40 Connects");
        assertThat(ann.says("/xyzzy")).startsWith("There is no");
    }
}
