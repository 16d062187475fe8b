package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The browser's way back, where somebody signs in at the machine that the bot runs on. */
class SignInListenerTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    private int open(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void theAddressThatTheBrowserIsSentToIsTaken() throws IOException, InterruptedException {
        try (SignInListener listener = SignInListener.open(0)) {
            assertThat(open(listener.port(), "/favicon.ico")).isEqualTo(404);
            assertThat(open(listener.port(), "/callback")).isEqualTo(404);
            assertThat(open(listener.port(), "/elsewhere?code=x&state=y")).isEqualTo(404);
            assertThat(open(listener.port(), "/callback?code=a%2Bb&state=s")).isEqualTo(200);
            assertThat(open(listener.port(), "/callback?code=later&state=s")).isEqualTo(200);

            assertThat(listener.await(Duration.ofSeconds(5)))
                    .contains(new Secret("http://localhost:8765/callback?code=a%2Bb&state=s"));
        }
    }

    @Test
    void whereNobodyComesNothingIsTaken() throws IOException {
        try (SignInListener listener = SignInListener.open(0)) {
            assertThat(listener.await(Duration.ofMillis(1))).isEmpty();
        }
    }
}
