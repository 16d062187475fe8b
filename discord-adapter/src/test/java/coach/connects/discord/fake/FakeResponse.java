package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param status the HTTP status; 0 when the connection is cut instead
 * @param body the JSON, empty when there is none
 * @param headers what is sent in front of it
 * @param done whether the request is carried out before it is answered like this
 */
public record FakeResponse(int status, String body, Map<String, String> headers, boolean done) {
    static FakeResponse ok(JsonNode body) {
        return new FakeResponse(200, body.toString(), Map.of(), true);
    }

    static FakeResponse nothing() {
        return new FakeResponse(204, "", Map.of(), true);
    }

    /** A refusal with Discord's own code. */
    public static FakeResponse refusal(int status, int code, String message) {
        return new FakeResponse(
                status, Json.object().put("message", message).put("code", code).toString(), Map.of(), false);
    }

    /** As if nothing had been planned: lets the next plan wait for a later request. */
    public static FakeResponse asUsual() {
        return new FakeResponse(-1, "", Map.of(), true);
    }

    boolean isAsUsual() {
        return status == -1;
    }

    /** Too fast: again after so many seconds. Without {@code Via} a client takes it for the firewall's. */
    public static FakeResponse tooManyRequests(int seconds) {
        String body = Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", (double) seconds)
                .put("global", false)
                .toString();
        return new FakeResponse(
                429,
                body,
                Map.of("Retry-After", "" + seconds, "Via", "1.1 google", "X-RateLimit-Scope", "user"),
                false);
    }

    /** A failure of Discord's own, whose page is no JSON. */
    public static FakeResponse broken(int status) {
        return new FakeResponse(status, "<html>" + status + "</html>", Map.of(), false);
    }

    /** The connection is cut, and nothing was done. */
    public static FakeResponse cut() {
        return new FakeResponse(0, "", Map.of(), false);
    }

    /** The connection is cut after the request was carried out. */
    public static FakeResponse cutWhenDone() {
        return new FakeResponse(0, "", Map.of(), true);
    }

    /** It will not be delivered: the person takes no messages from the bot. */
    public static FakeResponse cannotMessage() {
        return refusal(403, 50007, "Cannot send messages to this user");
    }

    /** Too late, or never heard of. */
    public static FakeResponse unknownInteraction() {
        return refusal(404, 10062, "Unknown interaction");
    }

    static FakeResponse invalidForm(String why) {
        return refusal(400, 50035, "Invalid Form Body: " + why);
    }
}
