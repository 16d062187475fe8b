package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakePerson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several processes one at a time is logged in: two would answer everything twice. */
class DutyTest {
    @TempDir
    Path folder;

    @Test
    void whoIsOffDutyIsLoggedOutAndBackOnDutyAnswersAgain() {
        try (Bench bench = Bench.in(folder)) {
            FakePerson zoe = bench.discord.user("zoe");
            assertThat(zoe.slash("/buy amount:12").awaitReply().reads()).contains("12 Connects");

            bench.adapter.stop();
            bench.discord.gateway().awaitShards(0);
            assertThat(bench.adapter.trouble()).isEmpty();

            bench.adapter.start();
            bench.discord.gateway().awaitLogins(2);
            bench.discord.gateway().awaitShards(1);
            assertThat(zoe.slash("/wallet").awaitReply().reads()).contains("12 Connects");
        }
    }

    @Test
    void whoGoesOffDutyBeforeItIsLoggedInStaysOut() {
        try (Bench bench = Bench.unstarted(folder)) {
            bench.adapter.start();
            bench.adapter.stop();
            bench.adapter.start();
            bench.discord.awaitCommands();
            bench.discord.gateway().awaitShards(1);
        }
    }
}
