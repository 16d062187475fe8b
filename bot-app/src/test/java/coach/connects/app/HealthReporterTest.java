package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthReporterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path folder;

    private Optional<String> trouble = Optional.empty();
    private List<String> notes = List.of();

    @Test
    void onlyABotThatIsWellInAllItsPartsSaysSo() {
        HealthFile file = new HealthFile(folder);
        try (HealthReporter first = beating(file, NOW);
                HealthReporter second = beating(file, NOW.plusSeconds(100))) {
            first.beat();
            assertThat(file.isFresh(NOW.plusSeconds(90))).isTrue();

            trouble = Optional.of("Telegram refuses the token");
            second.beat();
            assertThat(file.isFresh(NOW.plusSeconds(100))).isFalse();
            assertThat(file.sentence(NOW.plusSeconds(100))).startsWith("Not well");

            trouble = Optional.empty();
            second.beat();
            assertThat(file.isFresh(NOW.plusSeconds(100))).isTrue();
        }
    }

    @Test
    void whatIsNotedIsSaidThoughAllIsWell() {
        HealthFile file = new HealthFile(folder);
        notes = List.of("One thing waits.", "And another.");
        try (HealthReporter beat = beating(file, NOW)) {
            beat.beat();

            assertThat(file.isFresh(NOW)).isTrue();
            assertThat(file.sentence(NOW)).isEqualTo("Well, 0 s ago.\nOne thing waits.\nAnd another.");
        }
    }

    @Test
    void aPartThatFailsEndsNoBeat() {
        HealthFile file = new HealthFile(folder);
        try (HealthReporter beat = new HealthReporter(
                List.of(() -> {
                    throw new IllegalStateException("broken");
                }),
                List::of,
                file,
                Clock.fixed(NOW, ZoneOffset.UTC))) {
            beat.beat();
            assertThat(file.isFresh(NOW)).isFalse();
        }
    }

    @Test
    void aBotThatWasStoppedIsNotWell() {
        HealthFile file = new HealthFile(folder);
        HealthReporter beat = beating(file, NOW);
        beat.beat();
        beat.close();
        beat.beat();

        assertThat(file.isFresh(NOW)).isFalse();
        assertThat(file.sentence(NOW)).startsWith("Not well: there is no ");
    }

    private HealthReporter beating(HealthFile file, Instant at) {
        return new HealthReporter(
                List.of(Optional::empty, () -> trouble), () -> notes, file, Clock.fixed(at, ZoneOffset.UTC));
    }
}
