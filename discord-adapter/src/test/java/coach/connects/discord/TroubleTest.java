package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeDiscord;
import coach.connects.discord.fake.FakeResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said in one line that says what to do, and nothing of the token. */
class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void aTokenThatDiscordRefusesIsNamedWithItsRemedyAndNotTriedAgain() throws Exception {
        try (DiscordTestBed bed = DiscordTestBed.unstarted(folder)) {
            bed.discord.answers("GET /users/@me", FakeResponse.refusal(401, 0, "401: Unauthorized"));
            bed.adapter.start();
            assertThat(awaitTrouble(bed))
                    .contains("DISCORD_BOT_TOKEN")
                    .contains("Reset Token")
                    .doesNotContain("CANARY");
        }
    }

    @Test
    void aTokenThatIsTakenBackWhileTheBotRunsIsNamed() throws Exception {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            bed.discord.gateway().closes(4004, "Authentication failed.");
            assertThat(awaitTrouble(bed)).contains("DISCORD_BOT_TOKEN");
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() throws Exception {
        try (DiscordTestBed bed = DiscordTestBed.unstarted(folder)) {
            bed.discord.answers("GET /gateway", FakeResponse.broken(500), FakeResponse.cut());
            bed.adapter.start();
            assertThat(awaitTrouble(bed)).contains("still trying");
            bed.discord.awaitCommands();
            assertThat(bed.adapter.trouble()).isEmpty();
        }
    }

    @Test
    void oneOfSeveralConnectionsThatFailsLeavesNoneBehindToHearEverythingTwice() throws Exception {
        try (DiscordTestBed bed = DiscordTestBed.unstarted(folder)) {
            bed.discord.gateway().asksForShards(2);
            bed.discord.answers("GET /users/@me", FakeResponse.asUsual(), FakeResponse.refusal(500, 0, "broken"));
            bed.adapter.start();
            // The trouble may be over before anybody can look: the first connection says that it is there.
            bed.discord.awaitCalls(4, "GET /users/@me");
            bed.discord.gateway().awaitShards(2);
            assertThat(bed.discord.calls("GET /users/@me")).hasSize(4);
        }
    }

    @Test
    void aTroubleWhileShardsOrCommandsAreAskedForIsWaitedOut() {
        try (DiscordTestBed bed = DiscordTestBed.unstarted(folder)) {
            bed.discord.answers("GET /gateway/bot", FakeResponse.broken(500));
            bed.discord.answers("PUT /applications/*/commands", FakeResponse.broken(500));
            bed.adapter.start();
            bed.discord.awaitCommands();
            assertThat(bed.discord.calls("GET /gateway/bot")).hasSize(2);
            assertThat(bed.discord.calls("PUT /applications/*/commands")).hasSize(2);
        }
    }

    @Test
    void nothingSaysTheToken() {
        assertThat(DiscordSettings.of(FakeDiscord.TOKEN).toString()).doesNotContain("CANARY");
    }

    private static String awaitTrouble(DiscordTestBed bed) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Optional<String> trouble = bed.adapter.trouble();
        while (trouble.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
            trouble = bed.adapter.trouble();
        }
        return trouble.orElse("none");
    }
}
