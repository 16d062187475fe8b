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
    void aNameThatIsNearlyRightIsRefused() {
        assertThat(SettingTypos.refusals(Map.of("TELEGRAM_TOKEN", "x", "MONGO_URI", "y", "CONNECTS_DATADIR", "z")))
                .containsExactly(
                        "There is no setting CONNECTS_DATADIR; CONNECTS_DATA_DIR is probably meant. Rename it, or take it out.",
                        "There is no setting MONGO_URI; MONGODB_URI is probably meant. Rename it; if it is another program's,"
                                + " set MONGODB_URI too, if only to nothing.",
                        "There is no setting TELEGRAM_TOKEN; TELEGRAM_BOT_TOKEN is probably meant. Rename it; if it is another"
                                + " program's, set TELEGRAM_BOT_TOKEN too, if only to nothing.");
    }

    @Test
    void besideTheRightNameAnotherIsAnotherPrograms() {
        assertThat(SettingTypos.refusals(Map.of(
                        "TELEGRAM_TOKEN", "x", "TELEGRAM_BOT_TOKEN", "1:a", "MONGO_URL", "y", "MONGODB_URI", "")))
                .isEmpty();
        assertThat(SettingTypos.refusals(Map.of("CONNECTS_DATA_DIRS", "x", "CONNECTS_DATA_DIR", "y")))
                .hasSize(1);
    }

    /** Compose hands all of .env into the container, and Kubernetes tells of a service of the bot's name. */
    @Test
    void namesThatComeWithContainersAreLeftAlone() {
        assertThat(SettingTypos.refusals(Map.of(
                        "CONNECTS_IMAGE", "connects-coach:1.0.0",
                        "CONNECTS_COACH_SERVICE_HOST", "10.0.0.1",
                        "CONNECTS_COACH_PORT_9464_TCP_ADDR", "10.0.0.1")))
                .isEmpty();
    }

    @Test
    void namesOfOthersAndRightOnesAreLeftAlone() {
        assertThat(SettingTypos.refusals(Map.of(
                        "PATH", "x",
                        "LOG_LEVEL", "info",
                        "LOG_FILE", "x",
                        "DISCORD_WEBHOOK_FOR_DEPLOYS", "y",
                        "TELEGRAM_API_ID", "z",
                        "TELEGRAM_CHAT_ID", "z")))
                .isEmpty();
    }
}
