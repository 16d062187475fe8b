package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.discord.api.Endpoint;
import coach.connects.discord.fake.Answer;
import coach.connects.discord.fake.FakeDiscord;
import coach.connects.discord.fake.FakePerson;
import coach.connects.freelancer.Identity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The token appears nowhere, whatever goes wrong. */
class SecrecyTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private PrintStream before;

    @BeforeEach
    void keepTheLog() {
        before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveItBack() {
        System.setErr(before);
    }

    @Test
    void theTokenIsInNoLogLineWhateverGoesWrong() {
        try (Bench bench = Bench.unstarted(folder)) {
            bench.discord.answers("GET /gateway", Answer.broken(503), Answer.cut());
            bench.discord.answers("GET /gateway/bot", Answer.refusal(401, 0, FakeDiscord.TOKEN));
            bench.adapter.start();
            bench.discord.awaitCommands();
            FakePerson ann = bench.discord.user("ann");
            bench.discord.answers(
                    "POST /interactions/*/*/callback", Answer.cut(), Answer.broken(500), Answer.unknownInteraction());
            ann.slash("/wallet");
            ann.awaitHears(1);
            OutgoingMessage own =
                    OutgoingMessage.at(ChatAddress.privateOf(new Identity("discord", ann.id())), RichText.of("x"));
            bench.discord.answers("POST /channels/*/messages", Answer.broken(500), Answer.broken(500));
            assertThat(bench.adapter.send(own).toString() + bench.adapter.trouble())
                    .doesNotContain("CANARY");
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("CANARY");
    }

    @Test
    void anAddressThatCannotBeRightIsRefusedWithoutTheToken() {
        assertThatThrownBy(() -> Endpoint.of("no address", FakeDiscord.TOKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("CANARY");
        assertThat(Endpoint.of("http://127.0.0.1:1/api/v10", FakeDiscord.TOKEN).toString())
                .doesNotContain("CANARY");
    }
}
