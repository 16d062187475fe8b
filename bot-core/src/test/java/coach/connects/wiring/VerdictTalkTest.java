package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says of a verdict is answered by the verdict that stands (G-45, G-46), never by the guide's "apply at once". */
class VerdictTalkTest extends TalkTest {
    private static final String GOOD = "verified <5 90% 4.9 6c";
    private static final String POOR = "verified 10-15 30% 4.9 6c";
    private static final String BAD = "verified 20-50 80% 2.1 6c";

    VerdictTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        ann.says("/buy 67");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so should I apply?",
                "should i apply",
                "shall I apply anyway?",
                "can i still apply",
                "so yes or no?",
                "apply or not?",
                "me apply?",
                "is it worth it",
                "what should i do",
                "do you recommend this job",
                "i dont know if i should apply"
            })
    void whetherToApplyIsAnsweredByTheVerdictThatStands(String asked) {
        ann.says(GOOD);
        assertThat(ann.says(asked)).startsWith("Yes: APPLY").contains("Fewer than 5 proposals");
        ann.says(BAD);
        assertThat(ann.says(asked)).startsWith("No: SKIP").contains("Feedback is only 2.1");
        ann.says(POOR);
        assertThat(ann.says(asked)).startsWith("Maybe: CAUTION").contains("Hire rate 30%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what do you think", "is this job good for me?", "what now", "is it risky?", "are you sure"})
    void whatNoYesAnswersIsAnsweredByTheVerdictsWord(String asked) {
        ann.says(GOOD);
        assertThat(ann.says(asked)).startsWith("APPLY: this one").contains("Fewer than 5 proposals");
        ann.says(BAD);
        assertThat(ann.says(asked)).startsWith("SKIP: keep your Connects").contains("Feedback is only 2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"should i skip it?", "skip?", "shall i skip this one"})
    void whetherToSkipIsAnsweredTheOtherWayRound(String asked) {
        ann.says(GOOD);
        assertThat(ann.says(asked)).startsWith("No: APPLY");
        ann.says(BAD);
        assertThat(ann.says(asked)).startsWith("Yes: SKIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i will apply anyway", "I'll apply", "i want to apply", "i still apply"})
    void whoAppliesAnywayHearsTheVerdictAndHowToTell(String said) {
        ann.says(BAD);
        assertThat(ann.says(said)).startsWith("Yours to decide").contains("SKIP", "I applied");
        assertThat(balance()).startsWith("67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "why not", "why skip", "why did you say skip", "what is wrong with it", "but why?"})
    void whyIsAnsweredByItsReasons(String asked) {
        ann.says(BAD);
        assertThat(ann.says(asked)).startsWith("SKIP").contains("Against it", "avoided at all costs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no I did not apply", "i did not apply", "I will not apply", "i skip", "i dont want to apply"})
    void whoDidNotApplyLeavesItAlone(String said) {
        ann.says(GOOD);
        assertThat(ann.says(said)).startsWith("Left alone: your 6 stay");
        assertThat(balance()).startsWith("67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i changed my mind", "i want it after all", "show it again"})
    void whatWasLeftComesBack(String said) {
        ann.says(GOOD);
        ann.presses("Not for me");
        assertThat(ann.says(said)).startsWith("APPLY: 6");
    }

    @ParameterizedTest
    @CsvSource({
        "what does caution mean, CAUTION:",
        "what is caution?, CAUTION:",
        "meaning of skip, SKIP:",
        "what does apply mean, APPLY:"
    })
    void whatAVerdictsWordMeansIsSaidAtAnyTime(String asked, String answer) {
        assertThat(ann.says(asked)).startsWith(answer);
        ann.says("verified");
        assertThat(ann.says(asked)).startsWith(answer);
        assertThat(ann.says("<5")).contains("What feedback has the client?");
    }

    @Test
    void whoAppliedIsToldSoAndNotToApply() {
        ann.says(GOOD);
        ann.presses("I applied");

        assertThat(ann.says("should i apply?"))
                .contains("You told me you applied: 6")
                .doesNotContain("Yes");
    }

    @Test
    void withoutAVerdictTheGuideAnswers() {
        assertThat(ann.says("should i apply?")).contains("Once it is found");
    }

    @Test
    void beforeTheVerdictTheOpenQuestionIsAskedAgain() {
        ann.says("verified <5");
        assertThat(ann.says("should i apply?")).contains("once you answer", "What feedback has the client?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how do i apply", "when should i apply", "can you apply for me", "should i boost"})
    void whatIsAskedOfOtherThingsIsNoTalkOfTheVerdict(String asked) {
        ann.says(BAD);
        assertThat(ann.says(asked)).doesNotContain("SKIP. Keep");
    }

    @Test
    void theExampleAnswersWhyAndWhetherToApply() {
        ann.says("/start");
        ann.presses("Try an example");

        assertThat(ann.says("why?")).contains("Never apply while it is not verified");
        assertThat(ann.says("should i apply?")).startsWith("No: SKIP").contains("Nothing of this was recorded");
    }

    @Test
    void theClientsPastIsToldInASentence() {
        ann.says(GOOD);
        assertThat(ann.says("member since 2012 0 hires")).startsWith("SKIP").contains("Here since 2012, no hire");
        ann.says("/cancel");
        ann.says(GOOD);
        assertThat(ann.says("i worked for them and they were happy with me")).contains("they were glad");
    }
}
