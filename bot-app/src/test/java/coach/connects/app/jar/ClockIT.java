package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * S-20: the jar is started for two hours with a clock that is wrong, and then with the right one. Balances and reminders of
 * who wrote meanwhile and of who did not are those of a twin whose clock was always right, also where reminders are due in
 * between.
 */
@Tag("long")
class ClockIT {
    private static final Instant BEGIN = Instant.parse("2026-03-10T06:00:00Z");
    private static final Duration MOMENT = Duration.ofHours(2);

    @TempDir
    private static Path folder;

    private static Path begun;
    private static List<String> twin;

    @BeforeAll
    static void begin() throws IOException {
        begun = folder.resolve("begun");
        try (Script script = Script.on(begun, BEGIN.toString())) {
            for (String who : List.of("silent", "writer")) {
                script.says(who, "/grant new-profile 50 on 2025-03-25");
            }
            script.advances("PT1M");
        }
        twin = heard(Duration.ZERO);
        assertThat(twin).anyMatch(line -> line.startsWith("writer expiry:"));
        assertThat(twin).anyMatch(line -> line.startsWith("silent expiry:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2H", "P60D", "P3653D", "PT-2H", "P-60D"})
    void aMomentOfAWrongClockLeavesNothing(String wrong) throws IOException {
        assertThat(heard(Duration.parse(wrong))).isEqualTo(twin);
    }

    /** What is told from the moment on in which the clock is right again: wallets, and each reminder. */
    private static List<String> heard(Duration wrong) throws IOException {
        Path data = copy(folder.resolve("of" + wrong.toHours()));
        Instant start = BEGIN.plus(Duration.ofMinutes(1));
        try (Script script = Script.on(data, start.plus(wrong).toString())) {
            script.advances(MOMENT.dividedBy(2).toString());
            assertThat(script.says("writer", "/buy 31")).startsWith("Recorded");
            script.advances(MOMENT.dividedBy(2).toString());
        }
        List<String> heard = new ArrayList<>();
        try (Script script = Script.on(data, start.plus(MOMENT).toString())) {
            for (String span : List.of("P1D", "P60D", "P45D")) {
                script.advances(span).stream()
                        .map(message -> message.path("chat").asText() + " "
                                + message.path("reminder").asText())
                        .sorted()
                        .forEach(heard::add);
                for (String who : List.of("silent", "writer")) {
                    heard.add(who + " "
                            + script.says(who, "/wallet").lines().findFirst().orElse(""));
                }
            }
            heard.add(script.says("writer", "/spend invitation")
                    .lines()
                    .findFirst()
                    .orElse(""));
        }
        return heard;
    }

    private static Path copy(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(begun)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
