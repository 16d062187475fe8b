package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten made-up jobs are judged by oneself first, then by the guide; nothing of it is kept (G-20 to G-46). */
class PracticeTest extends TalkTest {
    PracticeTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void tenJobsAreJudgedAndCounted() {
        ann.says("/adjust 40");
        assertThat(ann.says("/practice")).startsWith("Job 1 of 10, made up:");
        Set<String> verdicts = new HashSet<>();
        int right = 0;
        String said = "";
        for (int job = 1; job <= 10; job++) {
            assertThat(ann.labels()).containsExactly("Apply", "Caution", "Skip");
            said = ann.presses("Skip");
            assertThat(said).startsWith("Job " + job + " of 10");
            right += said.contains("Yes: SKIP") ? 1 : 0;
            for (String verdict : Set.of("APPLY", "CAUTION", "SKIP")) {
                if (said.contains("The guide says " + verdict) || said.contains("Yes: " + verdict)) {
                    verdicts.add(verdict);
                }
            }
            ann.presses(job < 10 ? "Take the next job" : "See my score");
        }

        assertThat(verdicts).containsExactlyInAnyOrder("APPLY", "CAUTION", "SKIP");
        assertThat(right).isBetween(3, 6);
        assertThat(ann.labels()).contains("Begin again").hasSize(11 - right);
        assertThat(balance()).startsWith("40 Connects");
        assertThat(ann.says("/stats")).doesNotContain("SKIP");
    }
}
