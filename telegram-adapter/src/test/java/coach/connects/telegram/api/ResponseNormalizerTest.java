package coach.connects.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseNormalizerTest {
    @Test
    void whatWasTakenCountsAsTakenHoweverOddItsResult() {
        for (String odd : new String[] {"{\"ok\":true}", "{\"ok\":true,\"result\":null}", "nonsense", "", "[1]"}) {
            assertThat(ResponseNormalizer.mended("sendMessage", 200, null, odd))
                    .startsWith("{\"ok\":true,\"result\":{\"message_id\":0");
        }
        assertThat(ResponseNormalizer.mended(
                        "sendMessage", 200, null, "{\"ok\":true,\"result\":{\"message_id\":7,\"date\":1772000000000}}"))
                .contains("\"message_id\":7", "\"date\":1772000000");
    }

    /** Otherwise what reached somebody is taken for lost, and sent again. */
    @Test
    void whateverSendsIsAnsweredByAMessage() {
        for (String method : new String[] {"sendMessage", "sendDocument", "sendPhoto", "editMessageText"}) {
            assertThat(ResponseNormalizer.mended(method, 200, null, "{\"ok\":true,\"result\":{\"message_id\":7}}"))
                    .as(method)
                    .contains("\"message_id\":7");
        }
    }

    @Test
    void aRefusalKeepsItsStatusAlsoWhenItIsNoJson() {
        assertThat(ResponseNormalizer.mended("sendMessage", 502, null, "<html>"))
                .contains("\"ok\":false", "\"error_code\":502");
        assertThat(ResponseNormalizer.mended("sendMessage", 429, "7", ""))
                .contains("\"error_code\":429", "\"retry_after\":7");
        assertThat(ResponseNormalizer.mended("sendMessage", 200, null, "{\"ok\":false}"))
                .contains("\"error_code\":400");
        assertThat(ResponseNormalizer.mended(
                        "getUpdates", 409, null, "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict\"}"))
                .contains("\"error_code\":409", "Conflict");
    }
}
