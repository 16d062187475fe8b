package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.wallet.Policies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PolicyLoaderTest {
    private static final String GOOD = """
            title = our own rules
            as-of = 2026
            price = 0.20
            life-months = 6
            """;

    @TempDir
    Path folder;

    private Policies read(String... policy) throws StartupException {
        Map<String, String> values = policy.length == 0
                ? Map.of("CONNECTS_DATA_DIR", folder.toString())
                : Map.of("CONNECTS_DATA_DIR", folder.toString(), "CONNECTS_POLICY", policy[0]);
        return PolicyLoader.read(Settings.from(values));
    }

    private Path write(String name, String content) throws IOException {
        Path policies = Files.createDirectories(folder.resolve(PolicyLoader.NAME));
        return Files.writeString(policies.resolve(name), content);
    }

    @Test
    void twoPoliciesComeWithTheBotAndTheGuidesIsTheDefault() throws StartupException {
        assertThat(read().names()).containsExactly("guide-2021", "upwork-2025");
        assertThat(read().standard().name()).isEqualTo("guide-2021");
    }

    @Test
    void theSettingNamesAnotherDefault() throws StartupException {
        assertThat(read("upwork-2025").standard().name()).isEqualTo("upwork-2025");
    }

    @Test
    void aFileInTheDataFolderIsOneMore() throws IOException, StartupException {
        write("ours.policy", GOOD);

        assertThat(read().names()).containsExactly("guide-2021", "ours", "upwork-2025");
        assertThat(read("ours").standard().name()).isEqualTo("ours");
    }

    @Test
    void theSettingMayNameAFile() throws IOException, StartupException {
        Path own = Files.writeString(folder.resolve("mine.policy"), GOOD);

        Policies policies = read(own.toString());

        assertThat(policies.standard().name()).isEqualTo("mine");
        assertThat(policies.names()).containsExactly("guide-2021", "mine", "upwork-2025");
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        write("ours.policy", GOOD.replace("0.20", "cheap"));

        StartupException refusal = catchThrowableOfType(StartupException.class, () -> read());

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).contains("ours.policy:3", "price").doesNotContain("\n");
    }

    /** F16: without waiting for a pipe, reading on in a device, or showing what stands elsewhere. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileOrNoPolicyIsRefusedAtOnce() throws IOException, InterruptedException {
        Path policies = Files.createDirectories(folder.resolve(PolicyLoader.NAME));
        Path policy = policies.resolve("x.policy");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path secret = Files.writeString(folder.resolve("secret"), "root:x:0:0:CANARY7f3a\n");
        Path large = Files.writeString(folder.resolve("large"), "# CANARY7f3a\n".repeat(10_000));

        for (Path to : List.of(pipe, folder, Path.of("/dev/zero"), secret, large, folder.resolve("gone"))) {
            Files.createSymbolicLink(policy, to);

            StartupException refusal = catchThrowableOfType(StartupException.class, () -> read());

            assertThat(refusal.status()).isEqualTo(2);
            assertThat(refusal.line()).as("%s", to).contains("x.policy").doesNotContain("CANARY");
            Files.delete(policy);
        }
        Files.createDirectory(policy);
        assertThat(catchThrowableOfType(StartupException.class, () -> read()).line())
                .contains("x.policy", "a folder");
    }

    @Test
    void aPolicyThatIsNotThereIsSaidWithThoseThatAre() {
        assertThat(catchThrowableOfType(StartupException.class, () -> read("upwork-2030"))
                        .line())
                .startsWith("CONNECTS_POLICY ")
                .contains("guide-2021, upwork-2025", "Example: CONNECTS_POLICY=guide-2021");
        assertThat(catchThrowableOfType(StartupException.class, () -> read("gone.policy"))
                        .line())
                .contains("gone.policy cannot be read");
    }
}
