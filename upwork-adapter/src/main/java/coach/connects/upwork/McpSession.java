package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * One conversation by the Model Context Protocol (revision 2025-06-18, "Streamable HTTP"), for one question: opened with the
 * first request, opened anew once when the server has lost it, and dropped. A server that is out of order is asked once more;
 * nothing else is repeated.
 *
 * @see <a href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports">The transport</a>
 */
final class McpSession {
    private static final String PROTOCOL = "2025-06-18";
    private static final Set<String> SPOKEN = Set.of("2025-03-26", PROTOCOL, "2025-11-25");
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_FOUND = -32_601;
    private static final int INVALID_PARAMS = -32_602;

    private final HttpTransport wire;
    private final URI server;
    private final Secret access;
    private final Deadline deadline;
    private final ReplyRefusals refusals;
    private final Repeat repeat;
    private Optional<String> session = Optional.empty();
    private String protocol = PROTOCOL;
    private boolean open;
    private boolean reopened;
    private boolean repeated;
    private int last;

    /**
     * How a request is repeated.
     *
     * @param after how long before
     */
    record Repeat(Duration after, HostRateLimiter.Pause pause) {}

    McpSession(
            HttpTransport wire, URI server, Secret access, Deadline deadline, ReplyRefusals refusals, Repeat repeat) {
        this.wire = wire;
        this.server = server;
        this.access = access;
        this.deadline = deadline;
        this.refusals = refusals;
        this.repeat = repeat;
    }

    /** The result of this method, or why there is none. */
    UpworkAnswer<ToolField> ask(String method, ObjectNode params) {
        Optional<UpworkAnswer<ToolField>> shut = open ? Optional.empty() : open();
        if (shut.isPresent()) {
            return shut.get();
        }
        int id = ++last;
        Reply reply = post(request(id, method, params), id);
        boolean lost = reply.status() == BAD_REQUEST || reply.status() == NOT_FOUND;
        if (lost && session.isPresent() && !reopened) {
            reopened = true;
            shut = open();
            if (shut.isPresent()) {
                return shut.get();
            }
            id = ++last;
            reply = post(request(id, method, params), id);
        }
        return result(reply, id);
    }

    /** Why the conversation did not begin; empty when it did. */
    private Optional<UpworkAnswer<ToolField>> open() {
        session = Optional.empty();
        open = false;
        ObjectNode hello = BoundedJson.empty().put("protocolVersion", PROTOCOL);
        hello.putObject("capabilities");
        hello.putObject("clientInfo").put("name", "connects-coach").put("version", "0.1");
        int id = ++last;
        Reply reply = post(request(id, "initialize", hello), id);
        UpworkAnswer<ToolField> result = result(reply, id);
        Optional<String> chosen =
                result.toOptional().flatMap(field -> field.at("protocolVersion").line());
        if (chosen.isEmpty()) {
            return Optional.of(result.toOptional().isPresent() ? UpworkAnswer.refused(Reason.UNREADABLE) : result);
        }
        if (!SPOKEN.contains(chosen.get())) {
            return Optional.of(UpworkAnswer.refused(Reason.UNREADABLE));
        }
        protocol = chosen.get();
        session = reply.headers().session();
        Reply ready = post(BoundedJson.empty().put("jsonrpc", "2.0").put("method", "notifications/initialized"), 0);
        open = ready.isSuccess();
        return open ? Optional.empty() : Optional.of(refusals.of(ready));
    }

    private static ObjectNode request(int id, String method, ObjectNode params) {
        ObjectNode request =
                BoundedJson.empty().put("jsonrpc", "2.0").put("id", id).put("method", method);
        request.set("params", params);
        return request;
    }

    private Reply post(ObjectNode message, int id) {
        Reply reply = sent(message, id);
        if (reply.isServerError() && !repeated) {
            repeated = true;
            try {
                repeat.pause().of(repeat.after());
                return sent(message, id);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return reply;
    }

    private Reply sent(ObjectNode message, int id) {
        Duration left = deadline.left();
        if (left.isZero()) {
            return Reply.none(Reply.Trouble.SLOW);
        }
        HttpRequest.Builder request = wire.request(server)
                .header("Authorization", "Bearer " + access.reveal())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .header("MCP-Protocol-Version", protocol)
                .POST(BodyPublishers.ofString(BoundedJson.write(message)));
        session.ifPresent(known -> request.header("Mcp-Session-Id", known));
        return wire.send(
                request,
                left,
                event -> BoundedJson.record(event)
                        .filter(answer -> isAnswer(answer, id))
                        .isPresent());
    }

    private static boolean isAnswer(JsonNode message, int id) {
        JsonNode given = message.path("id");
        return given.isIntegralNumber()
                && given.canConvertToInt()
                && given.intValue() == id
                && (message.has("result") || message.has("error"));
    }

    private UpworkAnswer<ToolField> result(Reply reply, int id) {
        Optional<JsonNode> message =
                reply.isSuccess() ? reply.json().filter(read -> isAnswer(read, id)) : Optional.empty();
        if (message.isEmpty()) {
            return refusals.of(reply);
        }
        JsonNode error = message.get().path("error");
        if (!error.isMissingNode() && !error.isNull()) {
            int code = error.path("code").asInt();
            boolean notOffered = code == METHOD_NOT_FOUND || code == INVALID_PARAMS;
            return UpworkAnswer.refused(notOffered ? Reason.NOT_ALLOWED : Reason.UNAVAILABLE);
        }
        ToolField result = new ToolField(message.get().path("result"));
        return result.isRecord() ? UpworkAnswer.given(result) : UpworkAnswer.refused(Reason.UNREADABLE);
    }
}
