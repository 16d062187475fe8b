package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.chat.Secret;
import coach.connects.profile.Identity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The status that {@code upwork-login} ends with, and the one sign-in that it waits for. */
class UpworkLoginTest {
    private static final Identity PERSON = new Identity("telegram", "7001");
    private static final Instant NOW = Instant.parse("2026-10-20T14:05:00Z");
    private static final String LINK =
            "Open this:\nhttps://www.upwork.com/authorize?client_id=c&state=a%2Db&scope=x\nThen paste.";

    private final List<String> expected = new ArrayList<>();
    private Optional<Instant> connected = Optional.empty();

    /**
     * Answers what a sign-in says.
     *
     * @param begun its answer where one begins
     * @param pasted what happens when an address comes
     */
    private record Host(String begun, Runnable pasted) implements BotGateway {
        @Override
        public List<OutgoingMessage> handle(ChatEvent event) {
            String words = ((ChatEvent.TextMessage) event).text();
            if (words.contains("://")) {
                pasted.run();
            }
            RichText said = RichText.of(words.equals("/upwork connect") ? begun : "said");
            return List.of(OutgoingMessage.at(ChatAddress.privateOf(PERSON), said));
        }

        @Override
        public List<Button> activeButtons(Identity person, ChatAddress at) {
            return List.of();
        }
    }

    private int signIn(String begun, Optional<String> address, Runnable pasted) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        UpworkLogin.Browser browser = new UpworkLogin.Browser() {
            @Override
            public void expect(String state) {
                expected.add(state);
            }

            @Override
            public Optional<Secret> await(Duration patience) {
                return address.map(Secret::new);
            }
        };
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new UpworkLogin(new Host(begun, pasted), PERSON, () -> connected, clock, out).signIn(browser);
    }

    @Test
    void itEndsWellWhenItConnected() {
        assertThat(signIn(
                        LINK, Optional.of("http://localhost:8765/callback?code=x"), () -> connected = Optional.of(NOW)))
                .isZero();
        assertThat(expected).containsExactly("a-b");
    }

    @Test
    void itEndsBadlyWhenItDidNot() {
        assertThat(signIn(LINK, Optional.of("http://localhost:8765/callback?error=access_denied"), () -> {}))
                .isEqualTo(1);
        assertThat(signIn(LINK, Optional.empty(), () -> {})).isEqualTo(1);
        assertThat(signIn("This host has not switched it on.", Optional.empty(), () -> {}))
                .isEqualTo(1);
    }

    @Test
    void aConnectionFromBeforeIsNoConnectionByIt() {
        connected = Optional.of(NOW.minusSeconds(60));

        assertThat(signIn(LINK, Optional.of("http://localhost:8765/callback?error=access_denied"), () -> {}))
                .isEqualTo(1);
    }
}
