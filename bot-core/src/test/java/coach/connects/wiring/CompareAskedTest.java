package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What comes after /compare asked for Upwork's page (W-35): the page, a part of it, or something else. */
class CompareAskedTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    CompareAskedTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void thePageIsOfThePoolForWhichItWasAsked() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says("/adjust 50 on 2026-11-01 agency");
        ann.says("/compare agency");
        assertThat(ann.says("Connects history\nNov 20, 2026\tApplied to job\t-12\n"))
                .startsWith("Agency: 1 difference");
        ann.presses("Record 1");

        assertThat(ann.says("/wallet agency")).startsWith("Agency: 38");
        assertThat(ann.says("/wallet")).startsWith("Own: 70");
    }

    @Test
    void aPageThatWasAskedForAndCannotBeReadIsSaid() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says("/compare");
        assertThat(ann.says("Connects\nLast month I bought some\nand spent some"))
                .startsWith("Not compared");

        ann.says("/compare");
        assertThat(ann.uploads("history.txt", "nothing\nof use".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Not compared");
    }

    @Test
    void aSingleRowIsEnoughForWhoWasAsked() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says("/compare");

        assertThat(ann.says("Nov 20, 2026 Applied to job -12")).startsWith("1 difference");
        assertThat(ann.says("hello")).doesNotContain("still waiting");
    }

    @Test
    void aJobThatComesInThePlaceOfThePageIsChecked() {
        ann.says("/compare");

        assertThat(ann.says(JOB + " verified 5-10 80% 4.9 16c")).contains("APPLY");
        ann.says("/compare");
        assertThat(ann.says("what is a boost?")).contains("A bid in Connects");
    }

    @Test
    void rowsWhoseNumbersCannotBeReadAreNamed() {
        ann.says("/adjust 70 on 2026-11-01");

        assertThat(ann.says("Connects history\nNov 20, 2026\tApplied to job\tx12\nNov 19, 2026\tApplied to job\ty3\n"))
                .doesNotContain("shows no row")
                .contains("I can't read 2 rows", "x12");
    }
}
