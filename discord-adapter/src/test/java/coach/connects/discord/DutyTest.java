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
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            FakePerson zoe = bed.discord.user("zoe");
            assertThat(zoe.slash("/buy amount:12").awaitReply().reads()).contains("12 Connects");

            bed.adapter.stop();
            bed.discord.gateway().awaitShards(0);
            assertThat(bed.adapter.trouble()).isEmpty();

            bed.adapter.start();
            bed.discord.gateway().awaitLogins(2);
            bed.discord.gateway().awaitShards(1);
            assertThat(zoe.slash("/wallet").awaitReply().reads()).contains("12 Connects");
        }
    }

    @Test
    void whoGoesOffDutyBeforeItIsLoggedInStaysOut() {
        try (DiscordTestBed bed = DiscordTestBed.unstarted(folder)) {
            bed.adapter.start();
            bed.adapter.stop();
            bed.adapter.start();
            bed.discord.awaitCommands();
            bed.discord.gateway().awaitShards(1);
        }
    }
}
