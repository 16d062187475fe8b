package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileLinesTest {
    private static final int LINES = 10_000;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "from",
            "text",
            "press",
            "advance",
            "clock",
            "chat",
            "group:",
            "\\",
            "\\u0000",
            "\\ud800",
            "\u202E",
            "😀",
            "\u0000",
            "null",
            "true",
            "1e999999",
            "-",
            "P1D",
            "PT",
            "9999999999999999999999",
            "{\"from\":\"u1\",\"text\":\"",
            "\"}",
            "{\"advance\":\"P",
            "/*",
            "//",
            "<script>",
            "$(x)",
            "\t",
            "\r",
            " ");

    @TempDir
    Path folder;

    private final Random random = new Random(42);

    private byte[] line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            byte[] piece = random.nextInt(20) == 0
                    ? new byte[] {(byte) (128 + random.nextInt(128))}
                    : PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            line.writeBytes(piece);
        }
        line.write('\n');
        return line.toByteArray();
    }

    @Test
    void whateverComesInEveryLineIsDoneAndWhatComesOutIsOneObjectALine() {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        for (int i = 0; i < LINES; i++) {
            script.writeBytes(line());
        }
        script.writeBytes("{\"from\":\"u1\",\"text\":\"still here\"}\n".getBytes(StandardCharsets.UTF_8));

        List<String> out = ScriptRun.in(folder).playBytes(script.toByteArray());

        assertThat(out).allMatch(line -> line.startsWith("{\"") && line.endsWith("}"));
        assertThat(out.stream().filter(line -> line.startsWith("{\"done\":"))).hasSize(LINES + 1);
        assertThat(out.get(out.size() - 2)).contains("\"text\":\"still here\"");
        assertThat(out).noneMatch(line -> line.contains("the log says why"));
    }
}
