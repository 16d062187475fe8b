package coach.connects.telegram.api;

import coach.connects.kit.JobText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a message that is passed on holds beside its words: the links of its buttons, which stay with it where all of them
 * lead somewhere, become links behind words; and the bot that wrote it becomes the one it was sent by.
 *
 * @see <a href="https://core.telegram.org/bots/api#inlinekeyboardbutton">Bot API: InlineKeyboardButton</a>
 */
final class HiddenOrigins {
    /** More than a keyboard has. */
    private static final int MOST_BUTTONS = 100;

    private HiddenOrigins() {}

    /** Writes into the pruned message, and the one that it replies to, what the whole one says. */
    static void show(JsonNode whole, JsonNode pruned) {
        one(whole, pruned);
        one(whole.path("reply_to_message"), pruned.path("reply_to_message"));
    }

    private static void one(JsonNode whole, JsonNode pruned) {
        if (pruned instanceof ObjectNode message) {
            links(whole, message);
            author(whole, message);
        }
    }

    private static void author(JsonNode whole, ObjectNode message) {
        JsonNode author = whole.path("forward_origin").path("sender_user");
        JsonNode earlier = author.isObject() ? author : whole.path("forward_from");
        if (earlier.path("is_bot").asBoolean(false) && !message.has("via_bot")) {
            message.set("via_bot", UpdateFieldFilters.USER.prune(earlier));
        }
    }

    private static void links(JsonNode whole, ObjectNode message) {
        String entities = message.has("text") ? "entities" : "caption_entities";
        int left = MOST_BUTTONS;
        for (JsonNode row : whole.path("reply_markup").path("inline_keyboard")) {
            for (JsonNode button : row) {
                String url = button.path("url").asText("");
                if (JobText.hasLink(url) && left > 0) {
                    ArrayNode list =
                            message.path(entities) instanceof ArrayNode there ? there : message.putArray(entities);
                    list.addObject()
                            .put("type", "text_link")
                            .put("offset", 0)
                            .put("length", 0)
                            .put("url", url);
                    left--;
                }
            }
        }
    }
}
