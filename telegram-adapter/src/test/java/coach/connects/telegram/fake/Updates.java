package coach.connects.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes updates as Telegram sends them. */
public final class Updates {
    private static final AtomicInteger MESSAGES = new AtomicInteger(1);
    private static final int DATE = 1_772_000_000;

    private ObjectNode object() {
        return MessageBody.JSON.createObjectNode();
    }

    /** The bot itself. */
    public ObjectNode me() {
        return object().put("id", FakeChats.BOT)
                .put("is_bot", true)
                .put("first_name", "Coach")
                .put("username", FakeChats.BOT_NAME);
    }

    /** A person. */
    public ObjectNode person(long id) {
        return object().put("id", id)
                .put("is_bot", false)
                .put("first_name", "P" + id)
                .put("language_code", "en");
    }

    /** A private chat. */
    public ObjectNode privateChat(long id) {
        return object().put("id", id).put("type", "private").put("first_name", "P" + id);
    }

    /** A group. */
    public ObjectNode group(long id) {
        return object().put("id", id).put("type", "supergroup").put("title", "Lancers");
    }

    /** The message of an update, to change. */
    public static ObjectNode in(ObjectNode update) {
        return (ObjectNode) update.elements().next();
    }

    private ObjectNode bare(ObjectNode chat, long from) {
        ObjectNode message =
                object().put("message_id", MESSAGES.getAndIncrement()).put("date", DATE);
        message.set("chat", chat);
        message.set("from", person(from));
        return message;
    }

    private ObjectNode update(String kind, ObjectNode inside) {
        ObjectNode update = object();
        update.set(kind, inside);
        return update;
    }

    /** Somebody writes in private. */
    public ObjectNode text(long from, String text) {
        return update("message", bare(privateChat(from), from).put("text", text));
    }

    /** Somebody writes in a group. */
    public ObjectNode inGroup(long group, long from, String text) {
        return update("message", bare(group(group), from).put("text", text));
    }

    /** Somebody edits what they wrote in private. */
    public ObjectNode edited(long from, int message, String text) {
        return update(
                "edited_message",
                bare(privateChat(from), from)
                        .put("message_id", message)
                        .put("edit_date", DATE + 60)
                        .put("text", text));
    }

    /** The same message, passed on from elsewhere, with a button that leads to this address. */
    public static ObjectNode passedOn(ObjectNode update, String url) {
        in(update).putObject("forward_origin").put("type", "channel").put("date", DATE);
        in(update)
                .putObject("reply_markup")
                .putArray("inline_keyboard")
                .addArray()
                .addObject()
                .put("text", "View job")
                .put("url", url);
        return update;
    }

    /** Somebody presses a button in private. */
    public ObjectNode press(long from, String query, String data, int message) {
        return press(from, query, data, message, privateChat(from));
    }

    /** Somebody presses a button in a chat. */
    public ObjectNode press(long from, String query, String data, int message, ObjectNode chat) {
        ObjectNode press = object().put("id", query).put("data", data).put("chat_instance", "1");
        press.set("from", person(from));
        ObjectNode carrier =
                press.putObject("message").put("message_id", message).put("date", DATE);
        carrier.set("chat", chat);
        return update("callback_query", press);
    }

    /** Somebody writes behind the bot's name in some chat. */
    public ObjectNode inline(long from, String query, String words) {
        ObjectNode question = object().put("id", query).put("query", words).put("offset", "");
        question.set("from", person(from));
        return update("inline_query", question);
    }

    /** Somebody sends a file in private. */
    public ObjectNode document(long from, String file, String name, String mime, long size) {
        ObjectNode message = bare(privateChat(from), from);
        message.putObject("document")
                .put("file_id", file)
                .put("file_unique_id", file)
                .put("file_name", name)
                .put("mime_type", mime)
                .put("file_size", size);
        return update("message", message);
    }

    /** The bot's own standing in a chat changes. */
    public ObjectNode membership(ObjectNode chat, long from, String before, String after) {
        ObjectNode change = object().put("date", DATE);
        change.set("chat", chat);
        change.set("from", person(from));
        change.putObject("old_chat_member").put("status", before).set("user", me());
        change.putObject("new_chat_member").put("status", after).set("user", me());
        return update("my_chat_member", change);
    }
}
