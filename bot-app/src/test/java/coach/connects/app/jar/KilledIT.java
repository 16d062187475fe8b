package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P-1: an acknowledged entry is never lost and never applied twice, though the process is killed at any moment. */
@Tag("long")
class KilledIT {
    private static final String CLOCK = "2026-01-10T09:00:00Z";
    private static final int KILLS = 20;
    private static final int MOST_BEFORE = 60;
    private static final int UNDER_WAY = 10;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedEntryIsThereOnce() throws IOException {
        Random random = new Random(11);
        Sent sent = new Sent();
        for (int kill = 0; kill < KILLS; kill++) {
            try (Script script = Script.on(folder, CLOCK)) {
                sent.isThereOnce(script);
                for (int i = random.nextInt(MOST_BEFORE); i > 0; i--) {
                    assertThat(Script.words(script.plays(sent.next()))).startsWith("Recorded");
                    sent.acknowledged = sent.count;
                }
                // Some more are on their way when it dies; whether they were done only their answers say.
                for (int i = 0; i < UNDER_WAY; i++) {
                    script.throwsIn(sent.next());
                }
                script.kill();
                sent.acknowledged += (int) script.rest()
                        .filter(line -> line.startsWith("{\"done\""))
                        .count();
            }
        }
        try (Script script = Script.on(folder, CLOCK)) {
            sent.isThereOnce(script);
            assertThat(script.ends()).isZero();
        }
    }

    /** What was sent: grants of 1, numbered, so that each can be told apart in the ledger. */
    private static final class Sent {
        private int count;
        private int acknowledged;

        String next() {
            count++;
            return line(count);
        }

        private static String line(int number) {
            return "{\"message_id\":\"m" + number + "\",\"from\":\"ann\",\"text\":\"/grant other 1\"}";
        }

        /** All acknowledged are there; and all that were sent are there once, when the last of them are sent again. */
        void isThereOnce(Script script) throws IOException {
            assertThat(grants(script)).isBetween(acknowledged, count);
            for (int number = Math.max(1, count - 2 * UNDER_WAY); number <= count; number++) {
                script.plays(line(number));
            }
            assertThat(grants(script)).isEqualTo(count);
            acknowledged = count;
        }

        private static int grants(Script script) throws IOException {
            JsonNode wallet =
                    Script.tree(script.receives("ann", "/export json")).get("wallet");
            assertThat(wallet.get("balance").asInt())
                    .isEqualTo(wallet.get("entries").size());
            return wallet.get("entries").size();
        }
    }
}
