package coach.connects.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts a server's answer into the published form before the SDK reads it. What was taken counts as taken however odd the
 * result looks, since sending it again would double it; what was refused keeps its status, also when a proxy answered in
 * HTML.
 */
final class ResponseNormalizer {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final int FIRST_ERROR = 300;
    private static final int BAD_REQUEST = 400;

    private ResponseNormalizer() {}

    /**
     * The answer in the published form.
     *
     * @param method the method that was called
     * @param status the HTTP status
     * @param retryAfter the header of that name
     * @param body the answer's text, which may be anything
     */
    static String mended(String method, int status, @Nullable String retryAfter, String body) {
        boolean taken = status < FIRST_ERROR;
        if (taken && method.equals("getUpdates")) {
            // Read by GetUpdatesRequest, once; all others are small.
            return body;
        }
        JsonNode answer = parse(body);
        boolean refused = answer.has("ok") ? !answer.path("ok").asBoolean(false) : !taken;
        if (refused) {
            return refusal(answer, taken ? BAD_REQUEST : status, retryAfter).toString();
        }
        ObjectNode mended = JsonNodeFactory.instance.objectNode().put("ok", true);
        mended.set("result", UpdateFieldFilters.result(method, answer.path("result")));
        return mended.toString();
    }

    /** What the server refused, and why, in the published form. */
    static ObjectNode refusal(JsonNode answer, int status, @Nullable String retryAfter) {
        JsonNode parameters = answer.path("parameters");
        ObjectNode mended = JsonNodeFactory.instance.objectNode().put("ok", false);
        mended.put("error_code", answer.path("error_code").asInt(status));
        mended.put("description", answer.path("description").asText("HTTP status " + status));
        ObjectNode hints = mended.putObject("parameters");
        int seconds = parameters.path("retry_after").asInt(seconds(retryAfter));
        if (seconds > 0) {
            hints.put("retry_after", seconds);
        }
        if (parameters.path("migrate_to_chat_id").isIntegralNumber()) {
            hints.set("migrate_to_chat_id", parameters.path("migrate_to_chat_id"));
        }
        return mended;
    }

    private static int seconds(@Nullable String header) {
        try {
            return header == null ? 0 : Integer.parseInt(header.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The text as JSON, or a node without anything in it. */
    static JsonNode parse(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
