package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words below a picture or a file are heard as if they were typed with it. */
class CaptionTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    private int sent;

    CaptionTest() {
        super("2026-11-30T09:00:00Z");
    }

    private String shows(String caption) {
        return words(ann.shows(caption, "shown" + sent++, false, "picture"));
    }

    private static String words(List<OutgoingMessage> answers) {
        return answers.stream().map(answer -> answer.text().plain()).collect(Collectors.joining("\n---\n"));
    }

    @Test
    void belowAPictureThatNobodyReadsADeedIsOfferedAndACommandRuns() {
        ann.says("/buy 100");
        assertThat(shows("I applied to " + LINK + " for 12")).contains("Shall I record this", "proposal for 12");
        assertThat(balance()).contains("100");
        assertThat(shows("/wallet")).contains("100 Connects");
        assertThat(shows("/check " + LINK)).contains("payment");
        ann.says("/cancel");
        assertThat(shows(LINK + " verified 5-10 80% 4.9 16c")).startsWith("APPLY");
    }

    @Test
    void aRemarkBelowAPictureIsOfTheJobAtHand() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        String typed = ann.says("this one is closed");
        ann.says(LINK + " verified 5-10 80% 4.9 16c");

        assertThat(shows("this one is closed").lines().findFirst())
                .isEqualTo(typed.lines().findFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my new administration", "🙂🙃"})
    void aPictureWhoseWordsSayNothingIsAnsweredAsEver(String caption) {
        assertThat(shows(caption)).startsWith("I can't read pictures");
    }

    @Test
    void aDeedBelowASavedPageIsOfferedBehindItsVerdict() {
        ann.says("/buy 100");
        String answers = words(ann.captions("job.txt", SamplePages.GOOD, "I applied to " + LINK + " for 12"));

        assertThat(answers).contains("Data entry for a small museum", "Shall I record this", "proposal for 12");
        assertThat(balance()).contains("100");
    }

    @Test
    void factsBelowASavedPageAreReadWithItAndNotSaidTwice() {
        List<OutgoingMessage> answers = ann.captions("job.txt", SamplePages.GOOD, "payment not verified");

        assertThat(answers).hasSize(1);
        assertThat(words(answers)).contains("Data entry for a small museum");
    }
}
