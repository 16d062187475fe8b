package coach.connects.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shapes of the objects that are read here, field by field.
 *
 * @see <a href="https://core.telegram.org/bots/api#available-types">Bot API: available types</a>
 */
final class UpdateFieldFilters {
    /** Stands for a date that the server did not say. */
    static final int UNKNOWN_DATE = 1;

    static final FieldFilter USER = new FieldFilter()
            .whole("id")
            .flag("is_bot")
            .text("first_name", "")
            .text("username")
            .text("language_code");

    private static final FieldFilter CHAT =
            new FieldFilter().whole("id").text("type").text("title").flag("is_forum");

    /** The SDK wants some of these of one kind, and some of another. */
    private static final FieldFilter MEDIUM = new FieldFilter()
            .text("file_id", "")
            .text("file_unique_id", "")
            .number("width", 0)
            .number("height", 0)
            .number("duration", 0)
            .number("length", 0);

    private static final FieldFilter PHOTO = new FieldFilter()
            .text("file_id", "")
            .text("file_unique_id", "")
            .number("width", 0)
            .number("height", 0)
            .number("file_size");

    private static final FieldFilter DOCUMENT = new FieldFilter()
            .text("file_id", "")
            .text("file_unique_id", "")
            .text("file_name")
            .text("mime_type")
            .whole("file_size");

    private static final FieldFilter ENTITY = new FieldFilter()
            .text("type", "")
            .number("offset", 0)
            .number("length", 0)
            .text("url");

    private static final FieldFilter FORWARD = new FieldFilter().seconds("date").text("sender_user_name", "");

    private static final FieldFilter BUTTON =
            new FieldFilter().text("text", "").text("callback_data").text("url");

    private static final FieldFilter KEYBOARD = new FieldFilter().rows("inline_keyboard", BUTTON);

    private static final FieldFilter QUOTE =
            new FieldFilter().text("text", "").number("position", 0).list("entities", ENTITY);

    private static final FieldFilter REPLIED = new FieldFilter()
            .number("message_id", 0)
            .seconds("date")
            .object("chat", CHAT)
            .object("from", USER)
            .object("via_bot", USER)
            .text("text")
            .list("entities", ENTITY)
            .text("caption")
            .list("caption_entities", ENTITY)
            .object("reply_markup", KEYBOARD);

    /** What else people send: nothing of it is read, so each goes for a sticker, which says nothing either. */
    private static final List<String> WORDLESS =
            List.of("contact", "location", "venue", "poll", "dice", "game", "story", "paid_media", "checklist");

    private static final FieldFilter MESSAGE = new FieldFilter()
            .number("message_id", 0)
            .number("message_thread_id")
            .flag("is_topic_message")
            .object("from", USER)
            .object("via_bot", USER)
            .object("sender_chat", CHAT)
            .object("chat", CHAT)
            .seconds("date")
            .number("edit_date")
            .text("text")
            .list("entities", ENTITY)
            .text("caption")
            .list("caption_entities", ENTITY)
            .object("forward_origin", FORWARD)
            .number("forward_date")
            .flag("is_automatic_forward")
            .object("reply_to_message", REPLIED)
            .object("quote", QUOTE)
            .object("document", DOCUMENT)
            .text("media_group_id")
            .list("photo", PHOTO)
            .object("sticker", MEDIUM)
            .object("voice", MEDIUM)
            .object("video", MEDIUM)
            .object("video_note", MEDIUM)
            .object("audio", MEDIUM)
            .object("animation", MEDIUM)
            .whole("migrate_to_chat_id")
            .whole("migrate_from_chat_id");

    private static final FieldFilter PRESS = new FieldFilter()
            .text("id", "")
            .object("from", USER)
            .object("message", MESSAGE)
            .text("data");

    private static final FieldFilter MEMBER = new FieldFilter()
            .text("status", "member")
            .object("user", USER)
            .flag("is_member")
            .flag("is_anonymous");

    private static final FieldFilter MEMBERSHIP = new FieldFilter()
            .object("chat", CHAT)
            .object("from", USER)
            .seconds("date")
            .object("old_chat_member", MEMBER)
            .object("new_chat_member", MEMBER);

    private static final FieldFilter QUESTION = new FieldFilter()
            .text("id", "")
            .object("from", USER)
            .text("query", "")
            .text("offset", "");

    private static final FieldFilter UPDATE = new FieldFilter()
            .number("update_id")
            .object("message", MESSAGE)
            .object("edited_message", MESSAGE)
            .object("callback_query", PRESS)
            .object("inline_query", QUESTION)
            .object("my_chat_member", MEMBERSHIP);

    private static final FieldFilter SENT =
            new FieldFilter().number("message_id", 0).seconds("date");

    private static final FieldFilter FILE = new FieldFilter()
            .text("file_id", "")
            .text("file_unique_id", "")
            .whole("file_size")
            .text("file_path");

    /** The names of all fields that anything may have after it went through a shape. */
    static final Set<String> FIELDS = Stream.of(
                    USER,
                    CHAT,
                    MEDIUM,
                    PHOTO,
                    DOCUMENT,
                    ENTITY,
                    FORWARD,
                    BUTTON,
                    KEYBOARD,
                    QUOTE,
                    REPLIED,
                    MESSAGE,
                    PRESS,
                    MEMBER,
                    MEMBERSHIP,
                    QUESTION,
                    UPDATE,
                    SENT,
                    FILE)
            .flatMap(fieldFilter -> fieldFilter.names().stream())
            .collect(Collectors.toUnmodifiableSet());

    private UpdateFieldFilters() {}

    /** An update in its shape, with what follows from the rest filled in. */
    static ObjectNode update(JsonNode from) {
        ObjectNode update = UPDATE.prune(from);
        if (update.path("message") instanceof ObjectNode message
                && WORDLESS.stream().anyMatch(from.path("message")::has)) {
            message.set("sticker", MEDIUM.prune(message.objectNode()));
        }
        for (String kind : new String[] {"message", "edited_message", "my_chat_member"}) {
            HiddenOrigins.show(from.path(kind), update.path(kind));
            fillIn(update.path(kind));
            dated(update.path(kind));
        }
        fillIn(update.path("callback_query").path("message"));
        if (!from.path("callback_query").path("message").has("date")) {
            dated(update.path("callback_query").path("message"));
        }
        return update;
    }

    /** What a method answers, in its shape. */
    static JsonNode result(String method, JsonNode from) {
        return switch (method) {
            case "sendMessage", "sendDocument", "sendPhoto", "editMessageText" -> sent(from);
            case "getMe" -> USER.prune(from);
            case "getFile" -> FILE.prune(from);
            case "getChatMember" -> MEMBER.prune(from);
            default -> BooleanNode.TRUE;
        };
    }

    private static ObjectNode sent(JsonNode from) {
        ObjectNode message = SENT.prune(from);
        message.putObject("chat").put("id", 0).put("type", "private");
        dated(message);
        return message;
    }

    /** The date 0 marks a message that the bot cannot see any more; one that is here was sent at some time. */
    private static void dated(JsonNode message) {
        if (message instanceof ObjectNode here && here.path("date").asInt() <= 0) {
            here.put("date", UNKNOWN_DATE);
        }
    }

    /** A chat's type follows from its id where it is missing; where a message came from matters here only as such. */
    private static void fillIn(JsonNode message) {
        if (message.path("chat") instanceof ObjectNode chat && !chat.has("type")) {
            chat.put("type", chat.path("id").asLong() < 0 ? "supergroup" : "private");
        }
        if (message.path("forward_origin") instanceof ObjectNode origin) {
            origin.put("type", "hidden_user");
        }
        if (message.path("sender_chat") instanceof ObjectNode sender && !sender.has("type")) {
            sender.put("type", "channel");
        }
        dated(message.path("reply_to_message"));
        if (message.path("reply_to_message").path("chat") instanceof ObjectNode chat && !chat.has("type")) {
            chat.put("type", "supergroup");
        }
    }
}
