package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which request does what. Guarded by the world. */
final class Routes {
    private static final String MESSAGE = "/channels/*/messages/*";
    private static final String FOLLOW_UP = "/webhooks/*/*/messages/*";

    private final FakeDiscord discord;
    private final DiscordState state;
    private final Callbacks callbacks;
    private final Map<String, Route> routes = new LinkedHashMap<>();

    /** What a request is answered with. */
    private interface Route {
        FakeResponse answer(String[] path, String query, RequestBody body);
    }

    Routes(FakeDiscord discord, DiscordState state) {
        this.discord = discord;
        this.state = state;
        callbacks = new Callbacks(discord, state);
        general();
        commands();
        messages();
        routes.put(
                "POST /interactions/*/*/callback",
                (path, query, body) ->
                        callbacks.callback(path[2], path[3], query.contains("with_response=true"), body));
        routes.put("POST /webhooks/*/*", (path, query, body) -> callbacks.followUp(path[3], body));
        routes.put("GET " + FOLLOW_UP, (path, query, body) -> callbacks.get(path[3], path[5]));
        routes.put("PATCH " + FOLLOW_UP, (path, query, body) -> callbacks.edit(path[3], path[5], body));
        routes.put("DELETE " + FOLLOW_UP, (path, query, body) -> callbacks.delete(path[3], path[5]));
    }

    FakeResponse answer(String method, String path, String query, RequestBody body) {
        for (var route : routes.entrySet()) {
            if (Call.matches(route.getKey(), method, path)) {
                return route.getValue().answer(path.split("/", -1), query, body);
            }
        }
        return FakeResponse.refusal(404, 0, "404: Not Found");
    }

    private void general() {
        routes.put("GET /gateway", (path, query, body) -> FakeResponse.ok(gateway()));
        routes.put("GET /gateway/bot", (path, query, body) -> {
            ObjectNode answer = gateway().put("shards", discord.gateway().shards());
            answer.putObject("session_start_limit")
                    .put("total", 1000)
                    .put("remaining", 999)
                    .put("reset_after", 14400000)
                    .put("max_concurrency", 1);
            return FakeResponse.ok(answer);
        });
        routes.put("GET /users/@me", (path, query, body) -> FakeResponse.ok(WireJson.bot()));
        routes.put("GET /applications/@me", (path, query, body) -> FakeResponse.ok(WireJson.application()));
        routes.put("GET /oauth2/applications/@me", (path, query, body) -> FakeResponse.ok(WireJson.application()));
        routes.put("POST /users/@me/channels", (path, query, body) -> openChat(body.json()));
        routes.put(
                "GET /users/*",
                (path, query, body) -> state.accountById(path[2])
                        .map(account -> FakeResponse.ok(WireJson.user(discord.user(account.name))))
                        .orElseGet(() -> FakeResponse.refusal(404, 10013, "Unknown User")));
        routes.put("GET /guilds/*/members/*", (path, query, body) -> member(path[2], path[4]));
    }

    private FakeResponse member(String server, String user) {
        return state.accountById(user)
                .filter(account -> !account.left.contains(server))
                .map(account -> FakeResponse.ok(WireJson.member(discord.user(account.name))))
                .orElseGet(() -> FakeResponse.refusal(404, 10007, "Unknown Member"));
    }

    private ObjectNode gateway() {
        return Json.object().put("url", discord.gateway().address());
    }

    private FakeResponse openChat(JsonNode body) {
        return state.accountById(body.path("recipient_id").asText())
                .map(account -> {
                    ObjectNode channel = WireJson.channel(state.chatWithBot(account));
                    channel.putArray("recipients").add(WireJson.user(discord.user(account.name)));
                    return FakeResponse.ok(channel);
                })
                .orElseGet(() -> FakeResponse.refusal(400, 50033, "Invalid Recipient(s)"));
    }

    private void commands() {
        routes.put(
                "GET /applications/*/commands",
                (path, query, body) -> FakeResponse.ok(Json.array().addAll(state.commands)));
        routes.put("PUT /applications/*/commands", (path, query, body) -> register(path[2], body.json()));
    }

    /** Overwrites all; what goes under the same name keeps its id, and its version when it is the same. */
    private FakeResponse register(String application, JsonNode wanted) {
        ArrayNode registered = Json.array();
        for (JsonNode one : wanted) {
            ObjectNode command = one.deepCopy();
            command.put("type", command.path("type").asInt(1)).put("application_id", application);
            for (String list : new String[] {"contexts", "integration_types"}) {
                if (command.path(list).isArray()) {
                    ArrayNode numbers = Json.array();
                    command.path(list).forEach(number -> numbers.add(number.asInt()));
                    command.set(list, numbers);
                }
            }
            registered.add(identified(command));
        }
        state.commands.clear();
        registered.forEach(state.commands::add);
        return FakeResponse.ok(registered);
    }

    private ObjectNode identified(ObjectNode command) {
        for (JsonNode old : state.commands) {
            if (old.path("name").equals(command.path("name"))
                    && old.path("type").equals(command.path("type"))) {
                command.put("id", old.path("id").asText())
                        .put("version", old.path("version").asText());
                return command.equals(old) ? command : command.put("version", state.nextId());
            }
        }
        return command.put("id", state.nextId()).put("version", state.nextId());
    }

    private void messages() {
        routes.put("POST /channels/*/messages", (path, query, body) -> post(path[2], body));
        routes.put("POST /channels/*/typing", (path, query, body) -> FakeResponse.nothing());
        routes.put("GET /channels/*", (path, query, body) -> {
            FakeChannel channel = state.places.get(path[2]);
            return channel == null
                    ? FakeResponse.refusal(404, 10003, "Unknown Channel")
                    : FakeResponse.ok(WireJson.channel(channel));
        });
        routes.put("GET " + MESSAGE, (path, query, body) -> {
            FakeMessage message = open(path[2], path[4]);
            return message == null ? unknownMessage() : FakeResponse.ok(message.body());
        });
        routes.put("PATCH " + MESSAGE, (path, query, body) -> {
            FakeMessage message = open(path[2], path[4]);
            if (message == null) {
                return unknownMessage();
            }
            return message.isFromBot()
                    ? FakeResponse.ok(discord.messages().edit(message, body).body())
                    : FakeResponse.refusal(403, 50005, "Cannot edit a message authored by another user");
        });
        routes.put("DELETE " + MESSAGE, (path, query, body) -> {
            FakeMessage message = open(path[2], path[4]);
            if (message == null) {
                return unknownMessage();
            }
            discord.messages().delete(message);
            return FakeResponse.nothing();
        });
    }

    /** A message that can be reached without an interaction's token: no ephemeral one, none where the bot is not. */
    private FakeMessage open(String channel, String id) {
        FakeMessage message = state.message(id);
        boolean isOpen = message != null
                && !message.isEphemeral()
                && message.channel().channel().equals(channel)
                && state.places.containsKey(channel)
                && state.places.get(channel).isOpenToTheBot();
        return isOpen ? message : null;
    }

    static FakeResponse unknownMessage() {
        return FakeResponse.refusal(404, 10008, "Unknown Message");
    }

    private FakeResponse post(String channel, RequestBody body) {
        FakeChannel target = state.places.get(channel);
        if (target == null) {
            return FakeResponse.refusal(404, 10003, "Unknown Channel");
        }
        if (!target.isOpenToTheBot()) {
            return FakeResponse.refusal(403, 50001, "Missing Access");
        }
        if (target.isLocked()) {
            return FakeResponse.refusal(403, 50083, "Tried to perform an operation on an archived thread");
        }
        boolean refuses = target.context() == 1
                && state.accountById(target.owner())
                        .map(account -> account.takesNoMessages)
                        .orElse(true);
        return refuses
                ? FakeResponse.cannotMessage()
                : FakeResponse.ok(discord.messages().post(target, body).body());
    }
}
