package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A backup taken while the bot records holds one moment of it; one that is damaged changes nothing. */
@Tag("long")
@EnabledOnOs(OS.LINUX)
class BackupIT {
    private static final String CLOCK = "2026-01-10T09:00:00Z";
    private static final int BEFORE = 50;
    private static final int DURING = 400;
    private static final int LIMIT_KILOBYTES = 40;

    @TempDir
    Path folder;

    private int sent;

    @Test
    void oneTakenWhileTheBotRecordsHoldsAMomentOfIt() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup.db");
        Path full = folder.resolve("full.db");
        try (Script script = Script.on(data, CLOCK)) {
            throwsIn(script, BEFORE);
            script.catches(BEFORE);
            throwsIn(script, DURING);
            assertThat(run("backup", backup.toString(), "--data", data.toString()))
                    .endsWith("status 0");
            script.catches(DURING);
            assertThat(entries(script)).isEqualTo(BEFORE + DURING);

            assertThat(ended(Jar.limited(
                            LIMIT_KILOBYTES, Jar.command("backup", full.toString(), "--data", data.toString()))))
                    .doesNotContain("\tat ", "Exception")
                    .contains("full.db")
                    .endsWith("status 1");
            assertThat(full).doesNotExist();
        }

        Path restored = folder.resolve("restored");
        assertThat(run("restore", backup.toString(), "--data", restored.toString()))
                .endsWith("status 0");
        try (Script script = Script.on(restored, CLOCK)) {
            int entries = entries(script);
            assertThat(entries).isBetween(BEFORE, BEFORE + DURING);
            // What was recorded after that moment is not there, and a redelivery of what was before changes nothing.
            script.plays(line(entries));
            script.plays(line(entries + 1));
            assertThat(entries(script)).isEqualTo(entries + 1);
        }

        damagedOnesAreTold(backup, restored);
    }

    private void damagedOnesAreTold(Path backup, Path restored) throws IOException, InterruptedException {
        byte[] whole = Files.readAllBytes(backup);
        Path damaged = folder.resolve("damaged.db");
        Files.write(damaged, whole);
        // Inside a page: whether that is a document's body or the file's own, it is not passed over in silence.
        flip(damaged, whole.length - 2000);
        assertThat(run(
                        "restore",
                        damaged.toString(),
                        "--data",
                        folder.resolve("flipped").toString()))
                .containsIgnoringCase("damaged")
                .doesNotContain("\tat ", "Exception");
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        isRefused(damaged, restored);
        try (Script script = Script.on(restored, CLOCK)) {
            assertThat(entries(script)).isGreaterThan(BEFORE);
        }
    }

    private static void isRefused(Path damaged, Path data) throws IOException, InterruptedException {
        assertThat(run("restore", damaged.toString(), "--data", data.toString()))
                .doesNotContain("\tat ", "Exception")
                .contains("damaged.db")
                .endsWith("status 1");
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int before = bytes.read();
            bytes.seek(at);
            bytes.write(before ^ 1);
        }
    }

    private void throwsIn(Script script, int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            sent++;
            script.throwsIn(line(sent));
        }
    }

    private static String line(int number) {
        return "{\"message_id\":\"m" + number + "\",\"from\":\"ann\",\"text\":\"/grant other 1\"}";
    }

    private static int entries(Script script) throws IOException {
        JsonNode wallet = Script.tree(script.receives("ann", "/export json")).get("wallet");
        assertThat(wallet.get("balance").asInt())
                .isEqualTo(wallet.get("entries").size());
        return wallet.get("entries").size();
    }

    private static String run(String... words) throws IOException, InterruptedException {
        return ended(Jar.command(words));
    }

    /** All that it says, and its status. */
    private static String ended(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("jar", ".err");
        Process process = Jar.start(command, errors);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return out + Files.readString(errors) + "status " + process.waitFor();
    }
}
