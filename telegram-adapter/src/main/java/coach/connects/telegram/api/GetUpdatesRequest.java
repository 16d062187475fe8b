package coach.connects.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Asks for updates and reads them one by one: one that cannot be read is left out, and the rest is kept. */
public final class GetUpdatesRequest extends GetUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(GetUpdatesRequest.class);

    /** As many as the server gives at a time. */
    public static final int MOST = 100;

    private static final List<String> KINDS = List.of(
            "message", "edited_message", "callback_query", "inline_query", "chosen_inline_result", "my_chat_member");

    /** To be asked for before the SDK reads anything, since its mapper learns each type once; once more changes nothing. */
    static void shapeTypes() {
        OBJECT_MAPPER.registerModule(PrunedTypesModule.module());
    }

    /**
     * Asks for what was not confirmed yet.
     *
     * @param offset the lowest id wanted; everything below is confirmed by asking. 0 for whatever there is
     * @param limit how many at most
     * @param seconds how long the server holds the request while there is nothing
     */
    public GetUpdatesRequest(int offset, int limit, int seconds) {
        super(offset, limit, seconds, KINDS);
    }

    @Override
    @SuppressWarnings("NonApiType") // The SDK's own signature.
    public ArrayList<Update> deserializeResponse(String body) throws TelegramApiRequestException {
        JsonNode answer = ResponseNormalizer.parse(body);
        if (answer.has("ok") && !answer.path("ok").asBoolean(false)) {
            return super.deserializeResponse(
                    ResponseNormalizer.refusal(answer, 400, null).toString());
        }
        if (!answer.path("result").isArray()) {
            throw new TelegramApiRequestException("the answer holds no updates");
        }
        ArrayList<Update> updates = new ArrayList<>();
        answer.path("result").forEach(node -> read(node, updates));
        return updates;
    }

    private static void read(JsonNode node, List<Update> updates) {
        ObjectNode pruned = UpdateFieldFilters.update(node);
        if (!pruned.has("update_id")) {
            LOG.warn("an update without an id is left out");
            return;
        }
        try {
            // By the mapper that reads all answers: to learn the SDK's types takes it half a second, once.
            updates.add(OBJECT_MAPPER.treeToValue(pruned, Update.class));
        } catch (JsonProcessingException e) {
            // Its words may be private, and so may the exception's, which quotes them.
            LOG.warn(
                    "update {} cannot be read and is left out ({})",
                    pruned.get("update_id"),
                    e.getClass().getSimpleName());
            Update empty = new Update();
            empty.setUpdateId(pruned.get("update_id").asInt());
            updates.add(empty);
        }
    }

    /** Reads an update and an answer that nobody sent, so that the first real ones need not wait for the types. */
    public static void warmUp() {
        String message = "{'message_id':1,'date':1,'chat':{'id':1,'type':'private'}}".replace('\'', '"');
        try {
            var update = new GetUpdatesRequest(0, 1, 0)
                    .deserializeResponse("{\"ok\":true,\"result\":[{\"update_id\":1,\"message\":" + message + "}]}");
            var sent = new SendMessage("1", "-").deserializeResponse("{\"ok\":true,\"result\":" + message + "}");
            LOG.debug("warmed up: {} {}", update.size(), sent.getMessageId());
        } catch (TelegramApiRequestException e) {
            LOG.warn("the warm-up failed", e);
        }
    }
}
