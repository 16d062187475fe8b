package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One login of the bot: what it was told, so that it can be told again after a drop. Guarded by its gateway. */
final class GatewaySession {
    private static final int KEPT = 2000;

    final String id;
    final int intents;
    final int shard;
    final int shards;
    private final Deque<ObjectNode> frames = new ArrayDeque<>();
    private int sequence;
    int repeated;

    @Nullable
    GatewayConnection connection;

    GatewaySession(String id, JsonNode identify, GatewayConnection connection) {
        this.id = id;
        this.connection = connection;
        intents = identify.path("intents").asInt();
        shard = identify.path("shard").path(0).asInt(0);
        shards = identify.path("shard").path(1).asInt(1);
    }

    boolean serves(long server) {
        return server == 0 ? shard == 0 : (server >> 22) % shards == shard;
    }

    void dispatch(String event, JsonNode data) {
        ObjectNode frame = Json.object().put("op", 0).put("t", event).put("s", ++sequence);
        frame.set("d", data);
        frames.add(frame);
        if (frames.size() > KEPT) {
            frames.remove();
        }
        if (connection != null) {
            connection.send(frame);
        }
    }

    /** Whether everything after this is still known. */
    boolean canResumeAfter(int seen) {
        return seen <= sequence
                && (frames.isEmpty() || frames.getFirst().path("s").asInt() <= seen + 1);
    }

    void resume(GatewayConnection again, int seen) {
        connection = again;
        frames.stream()
                .filter(frame -> frame.path("s").asInt() > seen - repeated)
                .forEach(again::send);
        repeated = 0;
        dispatch("RESUMED", Json.object());
    }
}
