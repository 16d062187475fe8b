package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as a host types them: the library that reads them and its words are in the jar. */
class CommandLineIT {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "help, 0, check-config",
        "backup --help, 0, before-upgrade.db",
        "version, 0, Connects Coach",
        "completion, 0, complete",
        "konsole, 2, did you mean console?",
        "run, 2, TELEGRAM_BOT_TOKEN",
        "check-config, 0, embedded database"
    })
    void eachIsAnswered(String words, int status, String said) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("jar", ".err");
        Process process = Jar.startIn(folder, Jar.command(words.split(" ")), errors);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isEqualTo(status);
        assertThat(status == 0 ? out : Files.readString(errors)).contains(said);
        assertThat(status == 0 ? Files.readString(errors) : out).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
