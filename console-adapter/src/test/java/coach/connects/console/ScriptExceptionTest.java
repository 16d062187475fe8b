package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptExceptionTest {
    private static final String GOOD = "{\"from\":\"u1\",\"text\":\"still here\"}";

    @TempDir
    Path folder;

    private ScriptRun run;

    @BeforeEach
    void start() {
        run = ScriptRun.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "null",
                "17",
                "\"text\"",
                "[]",
                "[{\"from\":\"u1\",\"text\":\"x\"}]",
                "{",
                "{}",
                "{\"from\":\"u1\"}",
                "{\"text\":\"x\"}",
                "{\"from\":\"u1\",\"text\":\"x\"",
                "{\"from\":\"u1\",\"text\":\"x\"} {}",
                "{\"from\":\"u1\",\"text\":\"x\"} trailing",
                "{\"from\":\"u1\",\"text\":\"x\",}",
                "{'from':'u1','text':'x'}",
                "{\"from\":\"u1\",\"text\":\"x\",\"text\":\"y\"}",
                "{\"from\":\"u1\",\"admin\":true,\"admin\":false,\"text\":\"y\"}",
                "{\"from\":\"u1\",\"text\":\"x\",\"press\":\"y\"}",
                "{\"from\":\"u1\",\"text\":\"x\",\"colour\":\"red\"}",
                "{\"from\":\"u1\",\"text\":17}",
                "{\"from\":\"u1\",\"text\":null}",
                "{\"from\":\"u1\",\"text\":[\"x\"]}",
                "{\"from\":\"u1\",\"text\":{\"x\":1}}",
                "{\"from\":17,\"text\":\"x\"}",
                "{\"from\":\"\",\"text\":\"x\"}",
                "{\"from\":\"group:lancers\",\"text\":\"x\"}",
                "{\"from\":\"u\\u00001\",\"text\":\"x\"}",
                "{\"from\":\"u 1\",\"text\":\"x\"}",
                "{\"from\":\"u1\",\"chat\":\"u2\",\"text\":\"x\"}",
                "{\"from\":\"u1\",\"chat\":\"group:\",\"text\":\"x\"}",
                "{\"from\":\"u1\",\"chat\":\"\",\"text\":\"x\"}",
                "{\"from\":\"u1\",\"admin\":\"yes\",\"text\":\"x\"}",
                "{\"from\":\"u1\",\"message_id\":\"\",\"text\":\"x\"}",
                "{\"from\":\"u1\",\"message_id\":17,\"text\":\"x\"}",
                "{\"from\":\"u1\",\"text\":\"a\tb\"}",
                "{\"advance\":\"P1D\",\"from\":\"u1\"}",
                "{\"advance\":\"P1D\",\"admin\":true}",
                "{\"advance\":\"P1D\",\"clock\":\"2027-01-01T00:00:00Z\"}",
                "{\"advance\":\"soon\"}",
                "{\"advance\":\"P\"}",
                "{\"advance\":\"PT\"}",
                "{\"advance\":30}",
                "{\"advance\":\"P-1D\"}",
                "{\"advance\":\"P99999999999999999999D\"}",
                "{\"advance\":\"P999999Y\"}",
                "{\"clock\":\"tomorrow\"}",
                "{\"clock\":\"2026-12-31\"}",
                "{\"clock\":\"2026-01-01T00:00:00Z\"}"
            })
    void aLineThatIsNoneIsNamedByItsNumberAndTheNextOneIsRead(String bad) {
        List<String> lines = run.play(GOOD, bad, GOOD);

        assertThat(lines).hasSize(6);
        assertThat(lines.get(2)).startsWith("{\"error\":\"").endsWith("\",\"line\":2}");
        assertThat(lines.get(3)).isEqualTo(ScriptRun.done(2));
        assertThat(lines.get(5)).isEqualTo(ScriptRun.done(3));
        assertThat(run.bot.heard).hasSize(2);
    }

    @Test
    void bytesThatAreNoUtf8AreNoLine() throws IOException {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.write("{\"from\":\"u1\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
        script.write(0xC3);
        script.write(0x28);
        script.write("\"}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(run.playBytes(script.toByteArray()))
                .containsExactly("{\"error\":\"The line is not UTF-8.\",\"line\":1}", ScriptRun.done(1));
    }

    @Test
    void aLineThatIsTooLongIsReadPastAndNotKept() {
        String endless = "{\"from\":\"u1\",\"text\":\"" + "x".repeat(2_000_001) + "\"}";

        List<String> lines = run.play(endless, GOOD);

        assertThat(lines)
                .startsWith("{\"error\":\"The line is longer than 2,000,000 bytes.\",\"line\":1}", ScriptRun.done(1));
        assertThat(run.bot.heard).hasSize(1);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(run.play("{\"from\":\"u1\",\"text\":\"" + "x".repeat(1_000_001) + "\"}"))
                .first()
                .asString()
                .contains("The text is longer than");
    }

    @Test
    void aTextOfAMegabyteIsTaken() {
        run.play("{\"from\":\"u1\",\"text\":\"" + "x".repeat(1_000_000) + "\"}");

        assertThat(run.bot.heard).hasSize(1);
    }

    @Test
    void halfACharacterIsReplacedOnItsWayInAndOut() {
        assertThat(run.play("{\"from\":\"u1\",\"text\":\"a\\ud83db \\ud83d\\ude00 \\ude00\"}"))
                .first()
                .asString()
                .contains("\"text\":\"a\uFFFDb 😀 \uFFFD\"");
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        assertThat(run.play("{\"from\":".repeat(100_000))).first().asString().contains("not a string");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run.play("{\"from\":\"u1\",\"file\":\"/nowhere/page.html\"}"))
                .first()
                .asString()
                .contains("There is no file")
                .contains("/nowhere/page.html");
        assertThat(run.play("{\"from\":\"u1\",\"file\":\"a\\u0000b\"}"))
                .first()
                .asString()
                .contains("There is no file");
        assertThat(run.bot.heard).isEmpty();
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(run.play("{\"from\":\"u1\",\"file\":\"" + folder + "\"}"))
                .first()
                .asString()
                .contains("is no file");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(10_000_001);
        }

        assertThat(run.play("{\"from\":\"u1\",\"file\":\"" + large + "\"}"))
                .first()
                .asString()
                .contains("is larger than 10 MB");
    }
}
