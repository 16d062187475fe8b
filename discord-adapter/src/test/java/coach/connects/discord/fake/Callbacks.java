package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How an interaction is answered: once and within three seconds at first, then by its token for fifteen minutes. Guarded
 * by the world.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/receiving-and-responding">Interactions</a>
 */
final class Callbacks {
    private static final long FIRST_ANSWER = TimeUnit.SECONDS.toNanos(3);
    private static final long TOKEN_LIFE = TimeUnit.MINUTES.toNanos(15);
    private static final int FOLLOW_UPS_WITHOUT_BOT = 5;

    private final FakeDiscord discord;
    private final DiscordState state;

    Callbacks(FakeDiscord discord, DiscordState state) {
        this.discord = discord;
        this.state = state;
    }

    FakeResponse callback(String id, String token, boolean withResponse, RequestBody body) {
        FakeInteraction interaction = state.interactions.get(id);
        if (interaction == null || !interaction.token.equals(token)) {
            return FakeResponse.unknownInteraction();
        }
        if (interaction.callback != 0) {
            return FakeResponse.refusal(400, 40060, "Interaction has already been acknowledged.");
        }
        if (state.now() - interaction.at > FIRST_ANSWER) {
            return FakeResponse.unknownInteraction();
        }
        int type = body.json().path("type").asInt();
        if (!fits(interaction, type)) {
            return FakeResponse.invalidForm("type " + type + " does not answer " + interaction);
        }
        interaction.callback = type;
        interaction.callbackAt = state.now();
        Optional<FakeMessage> message = carryOut(interaction, type, body);
        return withResponse ? FakeResponse.ok(response(interaction, type, message)) : FakeResponse.nothing();
    }

    private static boolean fits(FakeInteraction interaction, int type) {
        boolean hasCarrier = interaction.carrier != null;
        return switch (type) {
            case 4, 5 -> interaction.kind != FakeInteraction.AUTOCOMPLETE;
            case 6, 7 -> hasCarrier && interaction.kind != FakeInteraction.AUTOCOMPLETE;
            case 8 -> interaction.kind == FakeInteraction.AUTOCOMPLETE;
            case 9 -> interaction.kind == FakeInteraction.COMMAND || interaction.kind == FakeInteraction.COMPONENT;
            default -> false;
        };
    }

    private Optional<FakeMessage> carryOut(FakeInteraction interaction, int type, RequestBody body) {
        RequestBody data = new RequestBody(body.json().path("data"), body.files());
        switch (type) {
            case 4 -> {
                interaction.original =
                        discord.messages().reply(interaction, data).id();
                interaction.replied = true;
            }
            case 5 ->
                interaction.original =
                        discord.messages().reply(interaction, thinking(data)).id();
            case 6 -> interaction.original = interaction.carrier;
            case 7 -> {
                interaction.original = interaction.carrier;
                FakeMessage carrier = state.message(interaction.carrier);
                if (carrier != null) {
                    discord.messages().edit(carrier, data);
                }
                interaction.replied = true;
            }
            case 8 -> interaction.choices = data.json().path("choices");
            default -> {
                ObjectNode modal = data.json().deepCopy();
                WireJson.numbered((ArrayNode) modal.path("components"));
                interaction.modal = modal;
                interaction.person.account().asked = interaction;
            }
        }
        return Optional.ofNullable(state.message(interaction.original));
    }

    private static RequestBody thinking(RequestBody data) {
        int flags = (data.json().path("flags").asInt() & FakeMessages.EPHEMERAL) | FakeMessages.LOADING;
        return new RequestBody(Json.object().put("flags", flags), Map.of());
    }

    private static ObjectNode response(FakeInteraction interaction, int type, Optional<FakeMessage> message) {
        ObjectNode response = Json.object();
        ObjectNode about =
                response.putObject("interaction").put("id", interaction.id).put("type", interaction.kind);
        ObjectNode resource = response.putObject("resource").put("type", type);
        message.ifPresent(answer -> {
            about.put("response_message_id", answer.id())
                    .put("response_message_loading", answer.isThinking())
                    .put("response_message_ephemeral", answer.isEphemeral());
            if (type != 6) {
                resource.set("message", answer.body());
            }
        });
        return response;
    }

    FakeResponse followUp(String token, RequestBody body) {
        return withToken(token, interaction -> {
            FakeMessage original = state.message(interaction.original);
            if (interaction.callback == 5 && original != null && original.isThinking()) {
                interaction.replied = true;
                return FakeResponse.ok(
                        discord.messages().edit(original, withoutFlags(body)).body());
            }
            if (!interaction.botIsThere && ++interaction.followUps > FOLLOW_UPS_WITHOUT_BOT) {
                return FakeResponse.refusal(400, 40094, "Maximum number of follow-up messages reached");
            }
            FakeMessage further = discord.messages().reply(interaction, body);
            if (interaction.callback == 6 && !interaction.replied) {
                interaction.answer = further.id();
                interaction.replied = true;
            }
            return FakeResponse.ok(further.body());
        });
    }

    /** The first follow-up takes the place of "is thinking", and is seen by whoever saw that. */
    private static RequestBody withoutFlags(RequestBody body) {
        ObjectNode json = body.json().deepCopy();
        json.put("flags", json.path("flags").asInt() & ~FakeMessages.EPHEMERAL);
        return new RequestBody(json, body.files());
    }

    FakeResponse get(String token, String id) {
        return withMessage(token, id, (interaction, message) -> FakeResponse.ok(message.body()));
    }

    FakeResponse edit(String token, String id, RequestBody body) {
        return withMessage(token, id, (interaction, message) -> {
            interaction.replied |= message.id().equals(interaction.original);
            return FakeResponse.ok(discord.messages().edit(message, body).body());
        });
    }

    FakeResponse delete(String token, String id) {
        return withMessage(token, id, (interaction, message) -> {
            discord.messages().delete(message);
            return FakeResponse.nothing();
        });
    }

    private FakeResponse withMessage(
            String token, String id, BiFunction<FakeInteraction, FakeMessage, FakeResponse> then) {
        return withToken(token, interaction -> {
            FakeMessage message = state.message(id.equals("@original") ? interaction.original : id);
            boolean isMine =
                    message != null && (message.isFromBot() || message.id().equals(interaction.carrier));
            return isMine ? then.apply(interaction, message) : Routes.unknownMessage();
        });
    }

    private FakeResponse withToken(String token, Function<FakeInteraction, FakeResponse> then) {
        FakeInteraction interaction = state.byToken(token).orElse(null);
        if (interaction == null || interaction.callback == 0) {
            return FakeResponse.refusal(404, 10015, "Unknown Webhook");
        }
        if (state.now() - interaction.at > TOKEN_LIFE) {
            return FakeResponse.refusal(401, 50027, "Invalid Webhook Token");
        }
        return then.apply(interaction);
    }
}
