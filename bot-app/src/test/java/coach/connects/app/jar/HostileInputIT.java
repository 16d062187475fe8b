package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P-5: no input ends the process or shows its inside; how long they take the core, its own test tells. */
@Tag("long")
class HostileInputIT {
    private static final int INPUTS = Integer.getInteger("hostile.inputs", 2_000) / 4;
    private static final int PEOPLE = 20;

    @TempDir
    Path folder;

    @Test
    void theProcessAnswersAllAndLives() throws IOException {
        HostileInputs inputs = new HostileInputs(6);
        try (Script script = Script.on(folder, "2026-01-10T09:00:00Z")) {
            for (int i = 0; i < INPUTS; i++) {
                String input = inputs.next();
                // Every tenth is a press on a button that is none.
                String line = Script.line("p" + i % PEOPLE, i % 10 == 0 ? "press" : "text", input);
                assertThat(Script.words(script.plays(line)))
                        .as("input %d: %s", i, input)
                        .doesNotContain("Exception", "\tat ", "went wrong", "coach.connects");
            }
            assertThat(script.says("somebody", "/wallet")).contains("Connects");
            assertThat(script.ends()).isZero();
            assertThat(script.errors()).doesNotContain("ERROR", "Exception", "\tat ");
        }
    }
}
