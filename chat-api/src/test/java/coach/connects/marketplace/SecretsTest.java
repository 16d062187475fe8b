package coach.connects.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is logged of a connection to Upwork, or stands in an exception, tells nothing of it. */
class SecretsTest {
    private static final Instant NOW = Instant.parse("2026-10-20T14:05:00Z");
    private static final Secret CANARY = new Secret("zqcanary");

    @Test
    void nothingThatHoldsASecretSaysIt() {
        UpworkGrant grant = new UpworkGrant("zqcanary", CANARY, CANARY, Optional.of(CANARY), NOW, Optional.of(CANARY));
        PendingSignIn pending = new PendingSignIn(CANARY, CANARY, CANARY, NOW);

        assertThat(List.of(
                        grant,
                        UpworkAnswer.given(grant),
                        pending,
                        new SignInLink("https://zqcanary", pending),
                        new PastedAddress.Code(CANARY),
                        new UpworkAccount(List.of(new UpworkAccount.Freelancer(CANARY, "zqcanary")))))
                .allSatisfy(holder -> assertThat(holder.toString()).doesNotContain("zqcanary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8765/callback?code=a&state=b",
                "HTTP://LOCALHOST:8765/CALLBACK?CODE=A",
                "here: localhost:8765/callback?code=a&state=b thanks",
                "http://127.0.0.1:9/callback?state=b&code=a",
                "http://example.com/callback?code=a&state=b"
            })
    void theAddressOfASignInIsKnownWhateverWasDoneToIt(String words) {
        assertThat(SignInAddress.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.upwork.com/jobs/~022112472640518280839",
                "my code= is on localhost? no",
                "code= and state= are words of a page about OAuth",
                ""
            })
    void otherWordsAreNoSuchAddress(String words) {
        assertThat(SignInAddress.isIn(words)).isFalse();
    }
}
