package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the bot's messages into the world, changes and removes them. Guarded by the world. */
final class FakeMessages {
    static final int EPHEMERAL = 64;
    static final int LOADING = 128;
    private static final int COMPONENTS_ONLY = 1 << 15;
    private static final int KEPT = EPHEMERAL | LOADING | COMPONENTS_ONLY | 4;
    private static final int WITH_MESSAGE_CONTENT = 1 << 15;
    private static final int IN_SERVERS = 1 << 9;
    private static final int IN_CHATS = 1 << 12;

    private final DiscordState state;
    private final FakeDiscord discord;
    private final Map<String, String> nonces = new HashMap<>();

    FakeMessages(DiscordState state, FakeDiscord discord) {
        this.state = state;
        this.discord = discord;
    }

    /** A message of the bot's that nobody asked for; the same nonce gives the same message. */
    FakeMessage post(FakeChannel channel, RequestBody sent) {
        String nonce = sent.json().path("nonce").asText();
        FakeMessage before = state.message(nonces.get(channel.channel() + nonce));
        if (before != null && sent.json().path("enforce_nonce").asBoolean()) {
            return before;
        }
        ObjectNode body = WireJson.message(state.nextId(), channel, WireJson.bot(), state.time());
        FakeMessage message = store(channel, fill(body, sent), Optional.empty());
        nonces.put(channel.channel() + nonce, message.id());
        return message;
    }

    /** A message that answers an interaction. */
    FakeMessage reply(FakeInteraction interaction, RequestBody sent) {
        FakeChannel channel = interaction.person.place();
        ObjectNode body = WireJson.message(state.nextId(), channel, WireJson.bot(), state.time());
        body.put("type", interaction.kind == FakeInteraction.COMMAND ? 20 : 0)
                .put("application_id", FakeDiscord.APPLICATION)
                .put("webhook_id", FakeDiscord.APPLICATION)
                .set("interaction_metadata", interaction.metadata());
        fill(body, sent);
        boolean alone = (body.path("flags").asInt() & EPHEMERAL) != 0;
        return store(channel, body, alone ? Optional.of(interaction.person.id()) : Optional.empty());
    }

    private FakeMessage store(FakeChannel channel, ObjectNode body, Optional<String> onlyFor) {
        FakeMessage message = new FakeMessage(channel, body, onlyFor, 0);
        state.messages.put(message.id(), message);
        if (onlyFor.isEmpty()) {
            tell("MESSAGE_CREATE", message);
        }
        state.notifyAll();
        return message;
    }

    /** Somebody's own message. */
    FakeMessage said(FakePerson person, ObjectNode body) {
        FakeMessage message = new FakeMessage(person.place(), body, Optional.empty(), 0);
        state.messages.put(message.id(), message);
        tell("MESSAGE_CREATE", message);
        state.notifyAll();
        return message;
    }

    /** Somebody's own message with other words. */
    FakeMessage saidAnew(FakeMessage message, ObjectNode body) {
        FakeMessage after = new FakeMessage(message.channel(), body, message.onlyFor(), message.edits() + 1);
        state.messages.put(after.id(), after);
        tell("MESSAGE_UPDATE", after);
        state.notifyAll();
        return after;
    }

    void tellAgain(FakeMessage message) {
        tell("MESSAGE_CREATE", message);
    }

    /** Changes what is named, and leaves the rest. */
    FakeMessage edit(FakeMessage message, RequestBody sent) {
        ObjectNode body = fill(message.body().deepCopy(), sent);
        body.put("flags", body.path("flags").asInt() & ~LOADING);
        body.put("edited_timestamp", WireJson.timestamp(state.time()));
        FakeMessage after = new FakeMessage(message.channel(), body, message.onlyFor(), message.edits() + 1);
        state.messages.put(after.id(), after);
        if (!after.isEphemeral()) {
            tell("MESSAGE_UPDATE", after);
        }
        state.notifyAll();
        return after;
    }

    void delete(FakeMessage message) {
        state.messages.remove(message.id());
        state.notifyAll();
    }

    private ObjectNode fill(ObjectNode body, RequestBody sent) {
        JsonNode json = sent.json();
        for (String field : new String[] {"content", "embeds"}) {
            if (json.has(field)) {
                body.set(field, json.path(field).deepCopy());
            }
        }
        if (json.has("components")) {
            body.set(
                    "components",
                    WireJson.numbered(
                            json.path("components").isNull()
                                    ? Json.array()
                                    : (ArrayNode) json.path("components").deepCopy()));
        }
        for (JsonNode embed : body.path("embeds")) {
            ((ObjectNode) embed).put("type", "rich");
        }
        if (body.path("content").isNull()) {
            body.put("content", "");
        }
        if (body.path("embeds").isNull()) {
            body.putArray("embeds");
        }
        int flags = body.path("flags").asInt() | (json.path("flags").asInt() & KEPT);
        body.put("flags", flags);
        body.set("attachments", attachments(body.path("attachments"), sent));
        return body;
    }

    /** What was there and is named again, or all of it when nothing is named; and what is new. */
    private ArrayNode attachments(JsonNode before, RequestBody sent) {
        ArrayNode after = Json.array();
        JsonNode named = sent.json().path("attachments");
        for (JsonNode old : before) {
            boolean isNamed = Json.list(named).stream()
                    .anyMatch(
                            one -> one.path("id").asText().equals(old.path("id").asText()));
            if (!named.isArray() || isNamed) {
                after.add(old);
            }
        }
        sent.files().forEach((number, file) -> after.add(discord.keep(file)));
        return after;
    }

    private void tell(String event, FakeMessage message) {
        FakeChannel channel = message.channel();
        if (!channel.isOpenToTheBot()) {
            return;
        }
        int needed = channel.context() == 0 ? IN_SERVERS : IN_CHATS;
        discord.gateway().dispatch(channel.serverNumber(), event, (session, told) -> {
            if ((session.intents & needed) == 0) {
                return;
            }
            told.setAll(message.body().deepCopy());
            channel.server().ifPresent(server -> told.put("guild_id", server.id()));
            told.put("channel_type", channel.context() == 0 ? 0 : 1);
            boolean mayRead = channel.context() == 1
                    || message.isFromBot()
                    || (session.intents & WITH_MESSAGE_CONTENT) != 0
                    || message.content().contains("<@" + FakeDiscord.APPLICATION + ">");
            if (!mayRead) {
                told.put("content", "");
                for (String list : new String[] {"embeds", "attachments", "components"}) {
                    told.putArray(list);
                }
            }
        });
    }
}
