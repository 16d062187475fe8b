package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file .env as people write it, with what their editors put into it. */
class EnvFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void inTheFolder() {
        file = folder.resolve(".env");
    }

    private Map<String, String> read(String content) throws IOException, StartupException {
        Files.writeString(file, content);
        return EnvFile.read(file);
    }

    private StartupException refusal(String content) throws IOException {
        Files.writeString(file, content);
        return catchThrowableOfType(StartupException.class, () -> EnvFile.read(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X=plain | plain",
                "export X=1 | 1",
                "  X = blanks around  | blanks around",
                "X='single # \\ \"' | single # \\ \"",
                "X=\"double # '\" | double # '",
                "X=\"a \\\" and a \\\\\" | a \" and a \\",
                "X=\"C:\\data\" | C:\\data",
                "X=\"a\" # why | a",
                "X='a'# why | a",
                "X=pa#ss | pa#ss",
                "X=#pass | #pass",
                "X=pass # why | pass",
                "X=a=b== | a=b==",
                "X=it's | it's",
                "X=mongodb://u:p%23@host/db?a=1&b=2 | mongodb://u:p%23@host/db?a=1&b=2",
                "X=${HOME} $1 | ${HOME} $1",
                "export=1 | ``",
                "X= | ``",
                "X= # nothing | ``",
                "X=\"\" | ``"
            })
    void aValueIsWhatShellsAndDockerTakeItFor(String line, String value) throws IOException, StartupException {
        assertThat(read(line + "\n").getOrDefault("X", "")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndAndAMarkAtTheBeginningAreRead(String end) throws IOException, StartupException {
        String content = String.join(end, "\uFEFFA=1", "", "  # a comment", "\t", "B=\"2\"", "#C=3", "A=4");

        assertThat(read(content)).containsOnly(Map.entry("A", "4"), Map.entry("B", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CANARY7f3a",
                "=CANARY7f3a",
                "A B=CANARY7f3a",
                "A-B=CANARY7f3a",
                "export CANARY7f3a",
                "A=\"CANARY7f3a",
                "A='CANARY7f3a",
                "A=\"CANARY7f3a\\\"",
                "A='x' CANARY7f3a",
                "A=\"x\"CANARY7f3a"
            })
    void aWrongLineIsNamedByItsNumberAndNotShown(String line) throws IOException {
        StartupException refusal = refusal("# a comment\r\n\r\n" + line + "\r\nB=1\r\n");

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line())
                .startsWith("Line 3 of " + file + " ")
                .contains("NAME=value", "Example:")
                .doesNotContain("CANARY", "\n");
    }

    @Test
    void anotherEncodingIsSaid() throws IOException {
        for (byte[] content :
                List.of("A=1\n".getBytes(StandardCharsets.UTF_16), "A=\u00e9".getBytes(StandardCharsets.ISO_8859_1))) {
            Files.write(file, content);

            StartupException refusal = catchThrowableOfType(StartupException.class, () -> EnvFile.read(file));

            assertThat(refusal.line()).contains(file.toString(), "UTF-8");
        }
    }

    @Test
    void aFolderOrAHugeFileIsNotRead() throws IOException {
        assertThat(refusal("#".repeat(1_000_001)).line()).contains("1 MB");
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(catchThrowableOfType(StartupException.class, () -> EnvFile.read(file))
                        .line())
                .contains(file.toString(), "not a file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisabledIf("isRoot")
    void aFileThatMayNotBeReadIsToldFromAWrongOne() throws IOException {
        Files.writeString(file, "A=1\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));

        StartupException refusal = catchThrowableOfType(StartupException.class, () -> EnvFile.read(file));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).contains(file.toString(), "cannot be read", "AccessDenied");
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsNotTakenForNoFile() throws IOException {
        Files.createSymbolicLink(file, folder.resolve("gone"));

        StartupException refusal =
                catchThrowableOfType(StartupException.class, () -> Environment.read(folder, Map.of()));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).contains(file.toString(), "NoSuchFile");
    }
}
