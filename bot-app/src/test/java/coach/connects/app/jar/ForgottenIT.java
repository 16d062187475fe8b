package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After {@code /forget} no file under the data folder holds a word of theirs, while the bot still runs. */
class ForgottenIT {
    private static final String CLOCK = "2026-01-10T09:00:00Z";
    private static final List<String> WORDS = List.of("zqann", "zqskill", "zqtitle", "~022104567890123456701");

    @TempDir
    Path folder;

    @Test
    void nothingIsLeftInAnyFileOfARunningBot() throws IOException {
        try (Script script = Script.on(folder, CLOCK)) {
            script.says("bob", "/buy 7");
            String bobs = script.receives("bob", "/export json");
            script.says("zqann", "/profile skills zqskill");
            script.says("zqann", "/buy 40");
            script.says(
                    "zqann", "https://www.upwork.com/jobs/zqtitle_~022104567890123456701 verified 5-10 80% 4.9 16c");
            assertThat(script.receives("zqann", "/export json")).contains("zqskill");
            assertThat(script.receives("zqann", "/export csv")).contains("40");
            assertThat(files("zqskill")).hasSizeGreaterThan(1);

            script.says("zqann", "/forget");
            assertThat(script.presses("zqann", "Erase everything")).startsWith("Erased");
            assertThat(files("zqskill"))
                    .as("only the copy that she asked for")
                    .allMatch(file -> file.startsWith(folder.resolve("outbox")));
            assertThat(files("zqtitle_")).isEmpty();
            script.advances("P3D");
            for (String word : WORDS) {
                assertThat(files(word)).as(word).isEmpty();
            }
            assertThat(script.says("bob", "/wallet")).startsWith("7 Connects");
            assertThat(files(bobs)).hasSize(1);
        }
    }

    /** The files under the data folder in which, or in whose name, this stands. */
    private List<Path> files(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(word) || text(file).contains(word))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
