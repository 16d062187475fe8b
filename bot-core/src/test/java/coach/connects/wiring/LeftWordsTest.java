package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word behind a command is dropped in silence, no date is guessed, no nod goes unheard (UX-11, UX-20, C-03). */
class LeftWordsTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    LeftWordsTest() {
        super("2026-11-23T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wallet zebra",
                "/privacy zebra",
                "/cancel zebra",
                "/forget zebra",
                "/export zebra",
                "/outcome LINK zebra",
                "/outcome zebra",
                "/reminders off zebra",
                "/reminders on zebra",
                "/reminders resume zebra",
                "/reminders grant 10 zebra",
                "/reminders hour zebra",
                "/reminders zebra",
                "/profile hours zebra",
                "/profile reader on zebra",
                "/profile zebra",
                "/rules feedback-stop zebra",
                "/rules zebra",
                "/help zebra",
                "/share zebra",
                "/share LINK zebra",
                "/buy 40 zebra",
                "/spend 4 zebra",
                "/return 4 zebra",
                "/adjust 40 zebra",
                "/grant monthly 10 zebra",
                "/check LINK zebra"
            })
    void whatIsNotUnderstoodIsNamed(String said) {
        ann.says("/buy 60");
        ann.says("/spend 6 " + LINK);
        assertThat(ann.says(said.replace("LINK", LINK))).contains("zebra");
        assertThat(ann.says("/wallet")).startsWith("54 Connects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buy 10 on 11/12/2026",
                "/buy 10 on 11.12.2026",
                "/buy 10 on 1/2/2026",
                "/grant other 10 on 11/12/2026",
                "/grant other 10 until 11/12/2027",
                "/spend 4 on 5/6/2026",
                "/adjust 90 on 11/12/2026",
                "/reminders pause 11/12/2026",
                "/reminders pause 1/2/2027"
            })
    void aDateThatMayBeTwoDaysIsAsked_W08(String said) {
        ann.says("/buy 60 on 2026-01-01");
        assertThat(ann.says(said)).contains("may be two days").doesNotContain("Recorded:", "Paused");
        assertThat(ann.says("/wallet")).startsWith("60 Connects");
    }

    @Test
    void whichOfTwoDaysIsChosenByItsNumberToo_W08() {
        ann.says("/buy 10 on 11/12/2026");
        assertThat(ann.says("1")).startsWith("Not recorded: 11 December 2026 is still ahead");
        ann.says("/buy 10 on 11/12/2026");
        assertThat(ann.says("2")).startsWith("Recorded: 10 Connects bought on 12 November 2026");
    }

    @Test
    void aDayAboveTwelveIsClear_W08() {
        assertThat(ann.says("/buy 10 on 13/11/2026")).startsWith("Recorded: 10 Connects bought on 13 November 2026");
        assertThat(ann.says("/buy 10 on 11/13/2026")).contains("13 November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "sure", "yes", "Yes please", "yep", "okay"})
    void aNodTakesWhatWasOffered(String nod) {
        ann.says("I have 50");
        assertThat(ann.says(nod)).startsWith("Recorded");
        assertThat(ann.says("/wallet")).startsWith("50 Connects");
    }

    @ParameterizedTest
    @CsvSource({"/buy, ok", "/buy, sure", "/adjust, yes", "/reminders hour, ok", "/return, sure", "/profile skills, ok"
    })
    void aNodThatAnswersNothingHearsWhatWaits(String question, String nod) {
        ann.says("/buy 60");
        ann.says("/spend 6 " + LINK);
        ann.says(question);
        assertThat(ann.says(nod)).contains("This is still to be answered:");
    }

    @Test
    void aNoAfterAYesSaysWhatIsSo() {
        ann.says("/buy 40");
        ann.says("/undo");
        ann.says("yes");
        assertThat(ann.presses("No")).startsWith("This is undone already");
    }

    @Test
    void whatIsUndoneIsInNoImportsWay() {
        ann.says("/buy 40");
        ann.says("/export json");
        byte[] file = ann.seen()
                .get(ann.seen().size() - 1)
                .file()
                .orElseThrow()
                .content()
                .array();
        Talk.Person ned = talk.as("ned");
        ned.uploads("export.json", file);
        ned.presses("Yes");
        assertThat(ned.says("/wallet")).startsWith("40 Connects");
        ned.says("/undo");
        ned.says("yes");
        ned.uploads("export.json", file);
        assertThat(ned.says("yes")).startsWith("Taken over");
        assertThat(ned.says("/wallet")).startsWith("40 Connects");
    }

    @Test
    void settingsInAGroupAreAnswered() {
        assertThat(ann.saysIn("lancers", "/settings")).isNotEmpty();
        assertThat(ann.rulesIn("lancers", "/settings")).isNotEmpty();
        assertThat(ann.saysIn("lancers", "/settings@OtherBot")).isEmpty();
    }

    @Test
    void whoKnowsTheClientIsAskedWhetherTheyWereGlad_G29() {
        assertThat(ann.says(LINK + " verified <5 80% 4.9 16c I know this client"))
                .contains("Were they glad of you?");
        assertThat(ann.presses("They were glad")).doesNotContain("Were they glad");
        assertThat(ann.presses("Why?")).contains("You know them: they were glad");
    }

    @Test
    void severalLinksAreChosenByNumber() {
        assertThat(ann.says(LINK + " " + LINK.replace("6789", "6780"))).startsWith("I see 2 links. Which one first?");
        assertThat(ann.says("2")).contains("Is the client's payment method verified?");
    }

    @Test
    void aLinkBesideAFileThatNobodyReadsIsChecked() {
        List<OutgoingMessage> replies = ann.uploadsAmongOthers("a.bin", "\u0001\u0002", LINK, "one");
        if (replies.isEmpty()) {
            replies = ann.pausesAfter("one");
        }
        assertThat(replies.get(0).text().plain()).contains("Is the client's payment method verified?");
    }

    @Test
    void aNumberInAPhraseIsAnAnswer() {
        ann.says("/buy 60");
        ann.says("/spend");
        assertThat(ann.says("it was 8")).startsWith("Recorded: proposal for 8");
        ann.says("/adjust");
        assertThat(ann.says("upwork shows 42 connects")).contains("You have 42 Connects");
        ann.says("/buy");
        assertThat(ann.says("not 8")).doesNotContain("Recorded:");
    }

    @Test
    void aCommandNamedUnderAQuestionIsOffered() {
        ann.says("/buy 60");
        ann.says("/spend");
        assertThat(ann.says("return")).contains("Did you mean /return?");
        assertThat(ann.presses("Run /return")).doesNotContain("Did you mean");
    }

    @Test
    void anAnswerToNothingIsSaidToBeOne() {
        assertThat(ann.says("yes")).startsWith("I have no question open.");
        assertThat(ann.says("settings")).doesNotContain("I only know jobs", "I don't follow");
    }
}
