package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
            listener.expect("s");
            assertThat(open(listener.port(), "/favicon.ico")).isEqualTo(404);
            assertThat(open(listener.port(), "/callback")).isEqualTo(404);
            assertThat(open(listener.port(), "/elsewhere?code=x&state=y")).isEqualTo(404);
            assertThat(open(listener.port(), "/callback?code=a%2Bb&state=s")).isEqualTo(200);
            assertThat(open(listener.port(), "/callback?code=later&state=s")).isEqualTo(200);

            assertThat(listener.await(Duration.ofSeconds(60)))
                    .contains(new Secret("http://localhost:8765/callback?code=a%2Bb&state=s"));
        }
    }

    @Test
    void anotherSignInsAddressChangesNothing() throws IOException, InterruptedException {
        try (SignInListener listener = SignInListener.open(0)) {
            assertThat(open(listener.port(), "/callback?code=early&state=s")).isEqualTo(400);
            listener.expect("s");
            assertThat(open(listener.port(), "/callback?code=x&state=other")).isEqualTo(400);
            assertThat(open(listener.port(), "/callback?code=x&state=")).isEqualTo(400);
            assertThat(open(listener.port(), "/callback?error=access_denied")).isEqualTo(400);
            assertThat(listener.await(Duration.ZERO)).isEmpty();

            assertThat(open(listener.port(), "/callback?code=x&state=s")).isEqualTo(200);
            assertThat(listener.await(Duration.ofSeconds(60))).isPresent();
        }
    }

    @Test
    void onlyAGetIsTaken() throws IOException, InterruptedException {
        try (SignInListener listener = SignInListener.open(0)) {
            listener.expect("s");
            URI address = URI.create("http://127.0.0.1:" + listener.port() + "/callback?code=x&state=s");
            for (String method : new String[] {"HEAD", "POST", "DELETE"}) {
                HttpRequest request = HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
                HttpResponse<String> said = browser.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(said.statusCode()).as(method).isEqualTo(405);
                assertThat(said.body()).as(method).isEmpty();
            }
            assertThat(listener.await(Duration.ZERO)).isEmpty();
        }
    }

    @Test
    void aRequestSentByHalvesDoesNotHoldTheRealOne() throws IOException, InterruptedException {
        try (SignInListener listener = SignInListener.open(0);
                Socket half = new Socket(InetAddress.getLoopbackAddress(), listener.port())) {
            listener.expect("s");
            half.getOutputStream().write("GET /callback?code=x".getBytes(StandardCharsets.US_ASCII));
            half.getOutputStream().flush();

            assertThat(open(listener.port(), "/callback?code=x&state=s")).isEqualTo(200);
        }
    }

    @Test
    void whereNobodyComesNothingIsTaken() throws IOException {
        try (SignInListener listener = SignInListener.open(0)) {
            assertThat(listener.await(Duration.ofMillis(1))).isEmpty();
        }
    }
}
