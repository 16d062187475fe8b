package coach.connects.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

class ApiEndpointTest {
    private static final HttpUrl CALL = HttpUrl.get("https://api.telegram.org/botTOKEN/getupdates");

    @Test
    void callsGoToTheServerWithTheRealTokenAndThePublishedName() {
        assertThat(ApiEndpoint.of("http://127.0.0.1:8081", "1:A").real(CALL))
                .hasToString("http://127.0.0.1:8081/bot1:A/getUpdates");
        assertThat(ApiEndpoint.of("https://example.org/telegram/", "1:A").real(CALL))
                .hasToString("https://example.org/telegram/bot1:A/getUpdates");
    }

    /** What each answers is found by its published name. */
    @Test
    void everythingThatIsSentGoesUnderItsPublishedName() {
        assertThat(List.of(SendMessage.PATH, SendDocument.PATH, SendPhoto.PATH, EditMessageText.PATH))
                .extracting(ApiEndpoint::published)
                .containsExactly("sendMessage", "sendDocument", "sendPhoto", "editMessageText");
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
