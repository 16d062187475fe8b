package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.discord.api.DiscordEndpoint;
import coach.connects.discord.fake.FakeDiscord;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeResponse;
import coach.connects.profile.Identity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The token appears nowhere, whatever goes wrong. */
class DiscordSecrecyTest {
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
        try (DiscordTestBed bed = DiscordTestBed.unstarted(folder)) {
            bed.discord.answers("GET /gateway", FakeResponse.broken(503), FakeResponse.cut());
            bed.discord.answers("GET /gateway/bot", FakeResponse.refusal(401, 0, FakeDiscord.TOKEN));
            bed.adapter.start();
            bed.discord.awaitCommands();
            FakePerson ann = bed.discord.user("ann");
            bed.discord.answers(
                    "POST /interactions/*/*/callback",
                    FakeResponse.cut(),
                    FakeResponse.broken(500),
                    FakeResponse.unknownInteraction());
            ann.slash("/wallet");
            ann.awaitHears(1);
            OutgoingMessage own =
                    OutgoingMessage.at(ChatAddress.privateOf(new Identity("discord", ann.id())), RichText.of("x"));
            bed.discord.answers("POST /channels/*/messages", FakeResponse.broken(500), FakeResponse.broken(500));
            assertThat(bed.adapter.send(own).toString() + bed.adapter.trouble()).doesNotContain("CANARY");
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("CANARY");
    }

    @Test
    void anAddressThatCannotBeRightIsRefusedWithoutTheToken() {
        assertThatThrownBy(() -> DiscordEndpoint.of("no address", FakeDiscord.TOKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("CANARY");
        assertThat(DiscordEndpoint.of("http://127.0.0.1:1/api/v10", FakeDiscord.TOKEN)
                        .toString())
                .doesNotContain("CANARY");
    }
}
