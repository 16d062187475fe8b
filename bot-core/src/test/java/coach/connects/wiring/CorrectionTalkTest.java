package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody puts right of a check is heard, changes that fact alone, and is said. */
class CorrectionTalkTest extends TalkTest {
    private static final String FACTS = "verified 5-10 80% 4.9 16c";

    CorrectionTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void aCorrectionAfterTheVerdictJudgesThatCheckAnewAndSaysWhatChanged() {
        for (String words :
                List.of("not verified, typo", "sorry, I misread: payment is NOT verified", "my bad, unverified")) {
            ann.says(FACTS);
            assertThat(ann.says(words))
                    .as(words)
                    .startsWith("SKIP")
                    .contains("payment verified no (was yes)", "It was APPLY before.", "16");
        }
    }

    @Test
    void aCorrectionWipesNoOtherFact() {
        ann.says(FACTS);

        assertThat(ann.says("my bad, hire rate is 8%")).startsWith("CAUTION").contains("hire rate 8% (was 80%)");
        assertThat(ann.says("already 12 in interviews")).startsWith("SKIP").contains("Added to this check: interviews");
        assertThat(ann.says("oops, hire rate 85% and 4 interviewing"))
                .startsWith("APPLY")
                .contains("costs 16");
        assertThat(ann.says("cost is 22, typo")).startsWith("APPLY: costs 22").contains("Connects 22 (was 16)");
    }

    @Test
    void aCorrectionDuringAQuestionIsHeardAndTheQuestionStays() {
        assertThat(ann.says("verified")).contains("How many proposals");
        assertThat(ann.says("sorry, I misread: payment is NOT verified"))
                .startsWith("SKIP")
                .contains("payment verified no (was yes)");
        ann.says("verified 5-10");

        assertThat(ann.says("my bad, it's 10 to 15 proposals"))
                .contains("proposals 10 to 15 (was 5 to 10)", "What feedback has the client?");
    }

    @Test
    void aCorrectionStillBelongsToTheCheckAfterAnHour() {
        ann.says(FACTS);
        talk.later(Duration.ofHours(1));

        assertThat(ann.says("my bad, hire rate is 8% and 50+ proposals"))
                .startsWith("SKIP")
                .contains("keep your 16");
    }

    @Test
    void whatPutsNothingRightBeginsNoCheck() {
        assertThat(ann.says("sorry, not verified")).doesNotStartWith("SKIP");
    }
}
