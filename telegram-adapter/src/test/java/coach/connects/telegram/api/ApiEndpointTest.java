package coach.connects.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class ApiEndpointTest {
    private static final HttpUrl CALL = HttpUrl.get("https://api.telegram.org/botTOKEN/getupdates");

    @Test
    void callsGoToTheServerWithTheRealTokenAndThePublishedName() {
        assertThat(ApiEndpoint.of("http://127.0.0.1:8081", "1:A").real(CALL))
                .hasToString("http://127.0.0.1:8081/bot1:A/getUpdates");
        assertThat(ApiEndpoint.of("https://example.org/telegram/", "1:A").real(CALL))
                .hasToString("https://example.org/telegram/bot1:A/getUpdates");
    }

    @Test
    void filesComeFromTheSameServer() {
        assertThat(ApiEndpoint.of("http://h/p", "1:A").real(ApiEndpoint.fileAddress("documents/file 1.html")))
                .hasToString("http://h/p/file/bot1:A/documents/file%201.html");
    }

    @Test
    void theTokenIsTakenOutOfWords() {
        ApiEndpoint endpoint = ApiEndpoint.of("http://h", "1:A");
        assertThat(endpoint.scrubbed("GET /bot1:A/getMe")).isEqualTo("GET /bot***/getMe");
        assertThat(endpoint).hasToString("http://h:80");
    }
}
