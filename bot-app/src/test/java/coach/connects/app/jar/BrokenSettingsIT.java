package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One broken configuration of each kind, as the jar says it; all the others are tried without a process of their own. */
class BrokenSettingsIT {
    private static final int PATIENCE_SECONDS = 60;
    private static final String CANARY = "CANARY7f3a";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TELEGRAM_BOT_TOKEN | CANARY7f3a         | environment | run     | BotFather
            TELEGRAM_TOKEN     | 123:CANARY7f3a     | file        | run     | TELEGRAM_BOT_TOKEN is probably meant
            CONNECTS_TYPO      | CANARY7f3a         | environment | console | .env.example
            CONNECTS_DATA_DIR  | /dev/null/data     | file        | console | cannot be written
            CONNECTS_OCR       | /CANARY7f3a/seer   | environment | console | names no program
            CONNECTS_POLICY    | guide-2099         | file        | console | guide-2021
            CONNECTS_UPWORK    | own-use            | environment | console | CONNECTS_SECRET_KEY
            CONNECTS_HTTP_PORT | CANARY7f3a         | file        | run     | 1 to 65535
            """)
    void oneLineSaysWhatToDoAndTheStatusIsTwo(String name, String value, String where, String word, String hint)
            throws IOException, InterruptedException {
        boolean inFile = where.equals("file");
        if (inFile) {
            Files.writeString(folder.resolve(".env"), name + "=" + value + "\n");
        }
        Path errors = Files.createTempFile("jar", ".err");
        Process process = Jar.start(folder, Jar.command(word), errors, inFile ? Map.of() : Map.of(name, value));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(Files.readString(errors))
                .startsWith("connects-coach: ")
                .contains(hint)
                .doesNotContain(CANARY, "Exception")
                .hasLineCount(1);
    }
}
