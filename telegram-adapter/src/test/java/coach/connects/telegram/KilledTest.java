package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import coach.connects.telegram.fake.WholeBot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P-1 over Telegram: whatever moment a process is killed at, each command takes effect once and is answered. */
@Tag("long")
class KilledTest {
    private static final int KILLS = Integer.getInteger("telegram.kills", 4);
    private static final int PEOPLE = 50;
    private static final int IN_FLIGHT = 500;

    @TempDir
    Path folder;

    private final FakeChats chats = new FakeChats();
    private int delivered;

    @Test
    void killedAgainAndAgainWithFiveHundredUpdatesInFlight() throws Exception {
        Random random = new Random(20);
        try (FakeTelegram telegram = new FakeTelegram(chats)) {
            Process process = started(telegram);
            for (int round = 0; round < KILLS; round++) {
                int before = chats.calls(Call::isMessage).size();
                while (chats.unconfirmed() < IN_FLIGHT) {
                    chats.deliver(new Updates().text(delivered++ % PEOPLE + 1, "/grant other 1"));
                }
                // Less than it answers while so many are left; what is left goes to the next one beside what is new.
                chats.await(before + 1 + random.nextInt(IN_FLIGHT / 2), Call::isMessage);
                process.destroyForcibly().waitFor();
                process = started(telegram);
            }
            while (delivered % PEOPLE != 0) {
                chats.deliver(new Updates().text(delivered++ % PEOPLE + 1, "/grant other 1"));
            }
            chats.awaitConfirmed();
            int each = delivered / PEOPLE;
            for (int person = 1; person <= PEOPLE; person++) {
                assertThat(chats.messages(String.valueOf(person))).hasSizeGreaterThanOrEqualTo(each);
                chats.deliver(new Updates().text(person, "/wallet"));
            }
            chats.awaitConfirmed();
            for (int person = 1; person <= PEOPLE; person++) {
                var answers = chats.messages(String.valueOf(person));
                assertThat(answers.get(answers.size() - 1).text()).startsWith(each + " Connects");
            }
            process.destroyForcibly().waitFor();
        }
    }

    private Process started(FakeTelegram telegram) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WholeBot.class.getName(),
                        telegram.address(),
                        folder.toString())
                .inheritIO()
                .start();
    }
}
