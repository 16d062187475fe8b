package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
    @TempDir
    Path folder;

    private void write(String... lines) throws IOException {
        Files.writeString(folder.resolve(".env"), String.join("\n", lines) + "\n");
    }

    @Test
    void withoutAFileTheEnvironmentIsAll() throws StartupException {
        assertThat(Environment.read(folder, Map.of("LOG_LEVEL", "warn")))
                .containsExactly(Map.entry("LOG_LEVEL", "warn"));
    }

    @Test
    void theFileIsRead() throws IOException, StartupException {
        write("# a comment", "", "LOG_LEVEL=warn", "CONNECTS_DATA_DIR=\"a folder\"", "CONNECTS_POLICY='x'");

        assertThat(Environment.read(folder, Map.of()))
                .containsEntry("LOG_LEVEL", "warn")
                .containsEntry("CONNECTS_DATA_DIR", "a folder")
                .containsEntry("CONNECTS_POLICY", "x");
    }

    @Test
    void theEnvironmentWins() throws IOException, StartupException {
        write("LOG_LEVEL=warn", "CONNECTS_POLICY=x");

        assertThat(Environment.read(folder, Map.of("LOG_LEVEL", "debug")))
                .containsEntry("LOG_LEVEL", "debug")
                .containsEntry("CONNECTS_POLICY", "x");
    }

    @Test
    void aLineThatIsNoneIsSaidWithoutShowingIt() throws IOException {
        write("TELEGRAM_BOT_TOKEN 123:CANARY7f3a");

        StartupException refusal =
                catchThrowableOfType(StartupException.class, () -> Environment.read(folder, Map.of()));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).contains(".env").doesNotContain("CANARY", "\n");
    }

    @Test
    void theExampleNamesEverySettingAndNothingElse() throws IOException {
        List<String> named = Files.readAllLines(Path.of("../.env.example")).stream()
                .filter(line -> line.startsWith("#") && !line.startsWith("# "))
                .map(line -> line.substring(1))
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SettingKey.values())
                        .map(SettingKey::example)
                        .toList());
    }

    @Test
    void aNameThatIsNearlyRightIsPointedOut() {
        assertThat(SettingTypos.warnings(Map.of("TELEGRAM_TOKEN", "x", "MONGO_URI", "y", "CONNECTS_DATADIR", "z")))
                .containsExactly(
                        "There is no setting CONNECTS_DATADIR; perhaps CONNECTS_DATA_DIR is meant.",
                        "There is no setting MONGO_URI; perhaps MONGODB_URI is meant.",
                        "There is no setting TELEGRAM_TOKEN; perhaps TELEGRAM_BOT_TOKEN is meant.");
    }

    @Test
    void namesOfOthersAndRightOnesAreLeftAlone() {
        assertThat(SettingTypos.warnings(
                        Map.of("PATH", "x", "LOG_LEVEL", "info", "LOG_FILE", "x", "DISCORD_WEBHOOK_FOR_DEPLOYS", "y")))
                .isEmpty();
    }
}
