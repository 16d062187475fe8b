package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W-10: facts of a job that are typed while another question is open are checked; no number of theirs answers it. */
class JobWhileAskedTest extends TalkTest {
    private static final List<String> LINES = List.of(
            "not verified 20-50 6 hires",
            "payment not verified, 6 hires, 80% hire rate",
            "unverified 5-10 80% 5.0 16c",
            "is this good? not verified 5-10 80% 4.9 16c");

    JobWhileAskedTest() {
        super("2026-11-30T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/spend",
                "/buy",
                "/grant",
                "/grant other",
                "/return",
                "/adjust",
                "/budget",
                "/profile hours",
                "/profile skills",
                "/profile earnings",
                "/profile billing-day",
                "/reminders hour",
                "/reminders days",
                "/rules proposals-few"
            })
    void itIsChecked(String asking) {
        ann.says("/adjust 40");
        ann.says(asking);
        for (String line : LINES) {
            assertThat(ann.says(line))
                    .as("%s after %s", line, asking)
                    .startsWith("SKIP")
                    .contains("Payment not verified");
            assertThat(balance()).isEqualTo("40 Connects ($6.00)");
            ann.says(asking);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what about not verified 5-10 80% 4.9 16c",
                "How about this one: not verified 5-10 80% 4.9 16c",
                "next one, not verified 5-10 80% 4.9 16c",
                "this is an invitation: not verified 5-10 80% 4.9"
            })
    void aJobIsHandedOverInManyWays(String line) {
        for (String before : List.of(
                "/wallet", "verified 20-50 60% 4.1 12c", "https://www.upwork.com/jobs/~022104567890123456789")) {
            ann.says(before);
            assertThat(ann.says(line))
                    .as("after %s", before)
                    .doesNotContain("I only know", "free (3 of 10)", "can't read");
        }
    }

    @Test
    void whatDoesNotChangeIsOfAnotherJob() {
        ann.says("verified hires 3% of 200 jobs 5-10 4.9 16c");

        assertThat(ann.says("verified 5-10 4.9 first job 16c"))
                .startsWith("APPLY")
                .doesNotContain("It was SKIP before");
        assertThat(ann.says("verified 20 to 50 4.9 first job 16c")).contains("Changed: proposals");
    }

    @Test
    void whatWaitedIsNamedAndGoesOn() {
        ann.says("/adjust 40");
        ann.says("/spend 500");

        assertThat(ann.says("not verified 20-50 6 hires")).contains("Left open: /spend 500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "16 connects", "it was 16 connects", "about 16"})
    void aNumberIsStillTheAnswer(String answer) {
        ann.says("/adjust 40");
        ann.says("/spend");

        assertThat(ann.says(answer)).contains("proposal for 16 Connects");
    }
}
