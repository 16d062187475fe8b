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
    private final World world;
    private final Callbacks callbacks;
    private final Map<String, Route> routes = new LinkedHashMap<>();

    /** What a request is answered with. */
    private interface Route {
        Answer answer(String[] path, String query, Body body);
    }

    Routes(FakeDiscord discord, World world) {
        this.discord = discord;
        this.world = world;
        callbacks = new Callbacks(discord, world);
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

    Answer answer(String method, String path, String query, Body body) {
        for (var route : routes.entrySet()) {
            if (Call.matches(route.getKey(), method, path)) {
                return route.getValue().answer(path.split("/", -1), query, body);
            }
        }
        return Answer.refusal(404, 0, "404: Not Found");
    }

    private void general() {
        routes.put("GET /gateway", (path, query, body) -> Answer.ok(gateway()));
        routes.put("GET /gateway/bot", (path, query, body) -> {
            ObjectNode answer = gateway().put("shards", discord.gateway().shards());
            answer.putObject("session_start_limit")
                    .put("total", 1000)
                    .put("remaining", 999)
                    .put("reset_after", 14400000)
                    .put("max_concurrency", 1);
            return Answer.ok(answer);
        });
        routes.put("GET /users/@me", (path, query, body) -> Answer.ok(Wire.bot()));
        routes.put("GET /applications/@me", (path, query, body) -> Answer.ok(Wire.application()));
        routes.put("GET /oauth2/applications/@me", (path, query, body) -> Answer.ok(Wire.application()));
        routes.put("POST /users/@me/channels", (path, query, body) -> openChat(body.json()));
        routes.put(
                "GET /users/*",
                (path, query, body) -> world.accountById(path[2])
                        .map(account -> Answer.ok(Wire.user(discord.user(account.name))))
                        .orElseGet(() -> Answer.refusal(404, 10013, "Unknown User")));
        routes.put("GET /guilds/*/members/*", (path, query, body) -> member(path[2], path[4]));
    }

    private Answer member(String server, String user) {
        return world.accountById(user)
                .filter(account -> !account.left.contains(server))
                .map(account -> Answer.ok(Wire.member(discord.user(account.name))))
                .orElseGet(() -> Answer.refusal(404, 10007, "Unknown Member"));
    }

    private ObjectNode gateway() {
        return Json.object().put("url", discord.gateway().address());
    }

    private Answer openChat(JsonNode body) {
        return world.accountById(body.path("recipient_id").asText())
                .map(account -> {
                    ObjectNode channel = Wire.channel(world.chatWithBot(account));
                    channel.putArray("recipients").add(Wire.user(discord.user(account.name)));
                    return Answer.ok(channel);
                })
                .orElseGet(() -> Answer.refusal(400, 50033, "Invalid Recipient(s)"));
    }

    private void commands() {
        routes.put(
                "GET /applications/*/commands",
                (path, query, body) -> Answer.ok(Json.array().addAll(world.commands)));
        routes.put("PUT /applications/*/commands", (path, query, body) -> register(path[2], body.json()));
    }

    /** Overwrites all; what goes under the same name keeps its id, and its version when it is the same. */
    private Answer register(String application, JsonNode wanted) {
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
        world.commands.clear();
        registered.forEach(world.commands::add);
        return Answer.ok(registered);
    }

    private ObjectNode identified(ObjectNode command) {
        for (JsonNode old : world.commands) {
            if (old.path("name").equals(command.path("name"))
                    && old.path("type").equals(command.path("type"))) {
                command.put("id", old.path("id").asText())
                        .put("version", old.path("version").asText());
                return command.equals(old) ? command : command.put("version", world.nextId());
            }
        }
        return command.put("id", world.nextId()).put("version", world.nextId());
    }

    private void messages() {
        routes.put("POST /channels/*/messages", (path, query, body) -> post(path[2], body));
        routes.put("POST /channels/*/typing", (path, query, body) -> Answer.nothing());
        routes.put("GET /channels/*", (path, query, body) -> {
            Place place = world.places.get(path[2]);
            return place == null ? Answer.refusal(404, 10003, "Unknown Channel") : Answer.ok(Wire.channel(place));
        });
        routes.put("GET " + MESSAGE, (path, query, body) -> {
            FakeMessage message = open(path[2], path[4]);
            return message == null ? unknownMessage() : Answer.ok(message.body());
        });
        routes.put("PATCH " + MESSAGE, (path, query, body) -> {
            FakeMessage message = open(path[2], path[4]);
            if (message == null) {
                return unknownMessage();
            }
            return message.isFromBot()
                    ? Answer.ok(discord.messages().edit(message, body).body())
                    : Answer.refusal(403, 50005, "Cannot edit a message authored by another user");
        });
        routes.put("DELETE " + MESSAGE, (path, query, body) -> {
            FakeMessage message = open(path[2], path[4]);
            if (message == null) {
                return unknownMessage();
            }
            discord.messages().delete(message);
            return Answer.nothing();
        });
    }

    /** A message that can be reached without an interaction's token: no ephemeral one, none where the bot is not. */
    private FakeMessage open(String channel, String id) {
        FakeMessage message = world.message(id);
        boolean isOpen = message != null
                && !message.isEphemeral()
                && message.place().channel().equals(channel)
                && world.places.get(channel).isOpenToTheBot();
        return isOpen ? message : null;
    }

    static Answer unknownMessage() {
        return Answer.refusal(404, 10008, "Unknown Message");
    }

    private Answer post(String channel, Body body) {
        Place place = world.places.get(channel);
        if (place == null) {
            return Answer.refusal(404, 10003, "Unknown Channel");
        }
        if (!place.isOpenToTheBot()) {
            return Answer.refusal(403, 50001, "Missing Access");
        }
        boolean refuses = place.context() == 1
                && world.accountById(place.owner())
                        .map(account -> account.takesNoMessages)
                        .orElse(true);
        return refuses
                ? Answer.cannotMessage()
                : Answer.ok(discord.messages().post(place, body).body());
    }
}
