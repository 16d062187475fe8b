package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.Answer;
import coach.connects.discord.fake.FakeDiscord;
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
        try (Bench bench = Bench.unstarted(folder)) {
            bench.discord.answers("GET /users/@me", Answer.refusal(401, 0, "401: Unauthorized"));
            bench.adapter.start();
            assertThat(awaitTrouble(bench))
                    .contains("DISCORD_BOT_TOKEN")
                    .contains("Reset Token")
                    .doesNotContain("CANARY");
        }
    }

    @Test
    void aTokenThatIsTakenBackWhileTheBotRunsIsNamed() throws Exception {
        try (Bench bench = Bench.in(folder)) {
            bench.discord.gateway().closes(4004, "Authentication failed.");
            assertThat(awaitTrouble(bench)).contains("DISCORD_BOT_TOKEN");
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() throws Exception {
        try (Bench bench = Bench.unstarted(folder)) {
            bench.discord.answers("GET /gateway", Answer.broken(500), Answer.cut());
            bench.adapter.start();
            assertThat(awaitTrouble(bench)).contains("still trying");
            bench.discord.awaitCommands();
            assertThat(bench.adapter.trouble()).isEmpty();
        }
    }

    @Test
    void oneOfSeveralConnectionsThatFailsLeavesNoneBehindToHearEverythingTwice() throws Exception {
        try (Bench bench = Bench.unstarted(folder)) {
            bench.discord.gateway().asksForShards(2);
            bench.discord.answers("GET /users/@me", Answer.asUsual(), Answer.refusal(500, 0, "broken"));
            bench.adapter.start();
            // The trouble may be over before anybody can look: the first connection says that it is there.
            bench.discord.awaitCalls(4, "GET /users/@me");
            bench.discord.gateway().awaitShards(2);
            assertThat(bench.discord.calls("GET /users/@me")).hasSize(4);
        }
    }

    @Test
    void aTroubleWhileShardsOrCommandsAreAskedForIsWaitedOut() {
        try (Bench bench = Bench.unstarted(folder)) {
            bench.discord.answers("GET /gateway/bot", Answer.broken(500));
            bench.discord.answers("PUT /applications/*/commands", Answer.broken(500));
            bench.adapter.start();
            bench.discord.awaitCommands();
            assertThat(bench.discord.calls("GET /gateway/bot")).hasSize(2);
            assertThat(bench.discord.calls("PUT /applications/*/commands")).hasSize(2);
        }
    }

    @Test
    void nothingSaysTheToken() {
        assertThat(DiscordSettings.of(FakeDiscord.TOKEN).toString()).doesNotContain("CANARY");
    }

    private static String awaitTrouble(Bench bench) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        Optional<String> trouble = bench.adapter.trouble();
        while (trouble.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
            trouble = bench.adapter.trouble();
        }
        return trouble.orElse("none");
    }
}
