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
    private final World world;

    Callbacks(FakeDiscord discord, World world) {
        this.discord = discord;
        this.world = world;
    }

    Answer callback(String id, String token, boolean withResponse, Body body) {
        FakeInteraction interaction = world.interactions.get(id);
        if (interaction == null || !interaction.token.equals(token)) {
            return Answer.unknownInteraction();
        }
        if (interaction.callback != 0) {
            return Answer.refusal(400, 40060, "Interaction has already been acknowledged.");
        }
        if (world.now() - interaction.at > FIRST_ANSWER) {
            return Answer.unknownInteraction();
        }
        int type = body.json().path("type").asInt();
        if (!fits(interaction, type)) {
            return Answer.invalidForm("type " + type + " does not answer " + interaction);
        }
        interaction.callback = type;
        interaction.callbackAt = world.now();
        Optional<FakeMessage> message = carryOut(interaction, type, body);
        return withResponse ? Answer.ok(response(interaction, type, message)) : Answer.nothing();
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

    private Optional<FakeMessage> carryOut(FakeInteraction interaction, int type, Body body) {
        Body data = new Body(body.json().path("data"), body.files());
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
                FakeMessage carrier = world.message(interaction.carrier);
                if (carrier != null) {
                    discord.messages().edit(carrier, data);
                }
                interaction.replied = true;
            }
            case 8 -> interaction.choices = data.json().path("choices");
            default -> {
                ObjectNode modal = data.json().deepCopy();
                Wire.numbered((ArrayNode) modal.path("components"));
                interaction.modal = modal;
                interaction.person.account().asked = interaction;
            }
        }
        return Optional.ofNullable(world.message(interaction.original));
    }

    private static Body thinking(Body data) {
        int flags = (data.json().path("flags").asInt() & Messages.EPHEMERAL) | Messages.LOADING;
        return new Body(Json.object().put("flags", flags), Map.of());
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

    Answer followUp(String token, Body body) {
        return withToken(token, interaction -> {
            FakeMessage original = world.message(interaction.original);
            if (interaction.callback == 5 && original != null && original.isThinking()) {
                interaction.replied = true;
                return Answer.ok(
                        discord.messages().edit(original, withoutFlags(body)).body());
            }
            if (!interaction.botIsThere && ++interaction.followUps > FOLLOW_UPS_WITHOUT_BOT) {
                return Answer.refusal(400, 40094, "Maximum number of follow-up messages reached");
            }
            return Answer.ok(discord.messages().reply(interaction, body).body());
        });
    }

    /** The first follow-up takes the place of "is thinking", and is seen by whoever saw that. */
    private static Body withoutFlags(Body body) {
        ObjectNode json = body.json().deepCopy();
        json.put("flags", json.path("flags").asInt() & ~Messages.EPHEMERAL);
        return new Body(json, body.files());
    }

    Answer get(String token, String id) {
        return withMessage(token, id, (interaction, message) -> Answer.ok(message.body()));
    }

    Answer edit(String token, String id, Body body) {
        return withMessage(token, id, (interaction, message) -> {
            interaction.replied |= message.id().equals(interaction.original);
            return Answer.ok(discord.messages().edit(message, body).body());
        });
    }

    Answer delete(String token, String id) {
        return withMessage(token, id, (interaction, message) -> {
            discord.messages().delete(message);
            return Answer.nothing();
        });
    }

    private Answer withMessage(String token, String id, BiFunction<FakeInteraction, FakeMessage, Answer> then) {
        return withToken(token, interaction -> {
            FakeMessage message = world.message(id.equals("@original") ? interaction.original : id);
            boolean isMine =
                    message != null && (message.isFromBot() || message.id().equals(interaction.carrier));
            return isMine ? then.apply(interaction, message) : Routes.unknownMessage();
        });
    }

    private Answer withToken(String token, Function<FakeInteraction, Answer> then) {
        FakeInteraction interaction = world.byToken(token).orElse(null);
        if (interaction == null || interaction.callback == 0) {
            return Answer.refusal(404, 10015, "Unknown Webhook");
        }
        if (world.now() - interaction.at > TOKEN_LIFE) {
            return Answer.refusal(401, 50027, "Invalid Webhook Token");
        }
        return then.apply(interaction);
    }
}
