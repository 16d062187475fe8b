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
public record Answer(int status, String body, Map<String, String> headers, boolean done) {
    static Answer ok(JsonNode body) {
        return new Answer(200, body.toString(), Map.of(), true);
    }

    static Answer nothing() {
        return new Answer(204, "", Map.of(), true);
    }

    /** A refusal with Discord's own code. */
    public static Answer refusal(int status, int code, String message) {
        return new Answer(
                status, Json.object().put("message", message).put("code", code).toString(), Map.of(), false);
    }

    /** As if nothing had been planned: lets the next plan wait for a later request. */
    public static Answer asUsual() {
        return new Answer(-1, "", Map.of(), true);
    }

    boolean isAsUsual() {
        return status == -1;
    }

    /** Too fast: again after so many seconds. Without {@code Via} a client takes it for the firewall's. */
    public static Answer tooManyRequests(int seconds) {
        String body = Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", (double) seconds)
                .put("global", false)
                .toString();
        return new Answer(
                429,
                body,
                Map.of("Retry-After", "" + seconds, "Via", "1.1 google", "X-RateLimit-Scope", "user"),
                false);
    }

    /** A failure of Discord's own, whose page is no JSON. */
    public static Answer broken(int status) {
        return new Answer(status, "<html>" + status + "</html>", Map.of(), false);
    }

    /** The connection is cut, and nothing was done. */
    public static Answer cut() {
        return new Answer(0, "", Map.of(), false);
    }

    /** The connection is cut after the request was carried out. */
    public static Answer cutWhenDone() {
        return new Answer(0, "", Map.of(), true);
    }

    /** It will not be delivered: the person takes no messages from the bot. */
    public static Answer cannotMessage() {
        return refusal(403, 50007, "Cannot send messages to this user");
    }

    /** Too late, or never heard of. */
    public static Answer unknownInteraction() {
        return refusal(404, 10062, "Unknown interaction");
    }

    static Answer invalidForm(String why) {
        return refusal(400, 50035, "Invalid Form Body: " + why);
    }
}
