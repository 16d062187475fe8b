package coach.connects.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What a Bot API server holds for one bot, by the published rules: updates until they are confirmed, the messages in each
 * chat, who let the bot in. Every call is kept, and any can be made to go wrong.
 *
 * @see <a href="https://core.telegram.org/bots/api">Telegram Bot API</a>
 */
public final class FakeChats {
    /** The bot's own id and name. */
    public static final long BOT = 987654;

    public static final String BOT_NAME = "ConnectsTestBot";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final TreeMap<Integer, ObjectNode> updates = new TreeMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Deque<Response>> faults = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> administrators = new HashSet<>();
    private final Set<String> strangers = new HashSet<>();
    private int nextUpdate = 1000;
    private int nextMessage = 500;
    private int polls;
    private int limit = 100;
    private RateLimitingTelegram telegram = RateLimitingTelegram.NONE;
    private Optional<String> awaited = Optional.empty();

    /** From now on, answers nothing that is sent before a message has come to this chat. */
    public synchronized void holdUntilMessageTo(String chat) {
        awaited = Optional.of(chat);
    }

    /** What a call is answered with. */
    public record Response(int status, String body, boolean cut) {
        /** A body with this status. */
        public static Response of(int status, String body) {
            return new Response(status, body, false);
        }

        /** The connection ends without an answer. */
        public static Response broken() {
            return new Response(0, "", true);
        }
    }

    /** A call of a method. */
    public record Call(String method, JsonNode parameters, long at, boolean done) {
        /** The text of a message, or the caption of a file. */
        public String text() {
            return parameters.path("text").asText(parameters.path("caption").asText());
        }

        /** The chat that it goes to. */
        public String chat() {
            return parameters.path("chat_id").asText();
        }

        /** Whether it puts a message into a chat. */
        public boolean isMessage() {
            return method.equals("sendMessage")
                    || method.equals("sendDocument")
                    || method.equals("sendPhoto")
                    || method.equals("editMessageText");
        }

        /** The buttons under it, row by row. */
        public List<JsonNode> buttons() {
            List<JsonNode> buttons = new ArrayList<>();
            parameters.path("reply_markup").path("inline_keyboard").forEach(row -> row.forEach(buttons::add));
            return buttons;
        }

        /** What the button of this label says to the bot, or the address to which it leads. */
        public String target(String label) {
            return buttons().stream()
                    .filter(button -> button.path("text").asText().equals(label))
                    .map(button -> button.path("callback_data")
                            .asText(button.path("url").asText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(label + " is not among " + buttons()));
        }
    }

    /** A refusal in the published form. */
    public static String refusal(int code, String description) {
        return "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}";
    }

    /** Puts an update into the queue under the next id. */
    public synchronized int deliver(ObjectNode update) {
        int id = nextUpdate++;
        updates.put(id, update.put("update_id", id));
        notifyAll();
        return id;
    }

    /** Delivers an update, and waits for what is answered to it in this chat. */
    public Call answer(ObjectNode update, long chat) throws InterruptedException {
        String id = String.valueOf(chat);
        int before = messages(id).size();
        deliver(update);
        List<Call> messages = awaitMessages(before + 1, id);
        return messages.get(messages.size() - 1);
    }

    /** Goes on with this id. */
    public synchronized void nextUpdate(int id) {
        nextUpdate = id;
    }

    /** The next calls of this method go wrong like this, one each. */
    public synchronized void fault(String method, Response... responses) {
        faults.computeIfAbsent(method, any -> new ArrayDeque<>()).addAll(List.of(responses));
    }

    /** From now on messages are refused beyond this pace. */
    public synchronized void keeps(RateLimitingTelegram telegram) {
        this.telegram = telegram;
    }

    /** The bot may not write to this chat. */
    public synchronized void close(String chat) {
        closed.add(chat);
    }

    /** This person is an administrator everywhere. */
    public synchronized void administrator(String user) {
        administrators.add(user);
    }

    /** This person is in no group. */
    public synchronized void stranger(String user) {
        strangers.add(user);
    }

    /** This person is an administrator no longer. */
    public synchronized void noAdministrator(String user) {
        administrators.remove(user);
    }

    /** A file that may be fetched, under its id. */
    public synchronized void keep(String file, byte[] content) {
        files.put(file, content);
    }

    /** How many updates were not confirmed yet. */
    public synchronized int unconfirmed() {
        return updates.size();
    }

    /** All calls so far that these words name: methods. */
    public synchronized List<Call> calls(Predicate<Call> which) {
        return calls.stream().filter(which).toList();
    }

    /** All messages that reached this chat. */
    public List<Call> messages(String chat) {
        return calls(call -> call.done() && call.isMessage() && call.chat().equals(chat));
    }

    /** What stands in this chat now: each message's words, by its id. */
    public synchronized NavigableMap<Integer, String> standing(String chat) {
        NavigableMap<Integer, String> standing = new TreeMap<>();
        texts.forEach((key, text) -> {
            int colon = key.indexOf(':');
            if (key.substring(0, colon).equals(chat)) {
                standing.put(Integer.valueOf(key.substring(colon + 1)), text);
            }
        });
        return standing;
    }

    /** Somebody deletes this message. */
    public synchronized void delete(String chat, int message) {
        texts.remove(chat + ":" + message);
    }

    /** Waits until so many calls are like that. */
    public synchronized List<Call> await(int count, Predicate<Call> which) throws InterruptedException {
        awaitUntil(() -> calls.stream().filter(which).count() >= count);
        return calls(which);
    }

    /** Waits until so many messages reached this chat. */
    public List<Call> awaitMessages(int count, String chat) throws InterruptedException {
        return await(
                count, call -> call.done() && call.isMessage() && call.chat().equals(chat));
    }

    /** Waits until everything was confirmed. */
    public synchronized void awaitConfirmed() throws InterruptedException {
        awaitUntil(updates::isEmpty);
    }

    private void awaitUntil(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("waited in vain; the calls were "
                        + calls.stream()
                                .map(call -> call.method() + " " + call.chat() + " " + call.text())
                                .toList());
            }
            wait(left);
        }
    }

    byte[] file(String path) {
        synchronized (this) {
            return files.getOrDefault(path.replace("documents/", ""), new byte[0]);
        }
    }

    Response call(String method, JsonNode parameters) throws InterruptedException {
        if (method.equals("getUpdates")) {
            return getUpdates(parameters);
        }
        synchronized (this) {
            Deque<Response> planned = faults.get(method);
            Response fault = planned == null ? null : planned.poll();
            if (fault == null && method.equals("sendMessage")) {
                fault = telegram.refusal(parameters.path("chat_id").asText(), System.nanoTime());
            }
            boolean done = fault == null;
            Response response = fault == null ? answer(method, parameters) : fault;
            calls.add(new Call(method, parameters, System.nanoTime(), done && response.status() == 200));
            notifyAll();
            while (awaited.isPresent() && messages(awaited.get()).isEmpty()) {
                wait();
            }
            return response;
        }
    }

    private Response getUpdates(JsonNode parameters) throws InterruptedException {
        long end = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(parameters.path("timeout").asInt());
        synchronized (this) {
            int mine = ++polls;
            notifyAll();
            calls.add(new Call("getUpdates", parameters, System.nanoTime(), true));
            Deque<Response> planned = faults.get("getUpdates");
            if (planned != null && !planned.isEmpty()) {
                return planned.poll();
            }
            updates.headMap(parameters.path("offset").asInt(), false).clear();
            notifyAll();
            while (updates.isEmpty() && mine == polls && System.nanoTime() < end) {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
            if (mine != polls) {
                return refused(409, "Conflict: terminated by other getUpdates request");
            }
            List<ObjectNode> batch = updates.values().stream()
                    .limit(Math.min(limit, parameters.path("limit").asInt(100)))
                    .toList();
            return ok(MessageBody.JSON.createArrayNode().addAll(batch));
        }
    }

    private Response answer(String method, JsonNode parameters) {
        String chat = parameters.path("chat_id").asText();
        return switch (method) {
            case "getMe" -> ok(new Updates().me());
            case "sendMessage", "editMessageText" -> message(method, chat, parameters);
            case "sendDocument", "sendPhoto" -> closed.contains(chat) ? forbidden() : ok(sent(chat, nextMessage++));
            case "getFile" -> file(parameters);
            case "getChatMember" -> member(parameters);
            default -> Response.of(200, "{\"ok\":true,\"result\":true}");
        };
    }

    private Response message(String method, String chat, JsonNode parameters) {
        String text = parameters.path("text").asText();
        if (closed.contains(chat)) {
            return forbidden();
        }
        if (text.isBlank() || text.length() > 4096 || parameters.has("parse_mode")) {
            return refused(
                    400, text.isBlank() ? "Bad Request: message text is empty" : "Bad Request: message is too long");
        }
        for (JsonNode entity : parameters.path("entities")) {
            if (entity.path("offset").asInt() + entity.path("length").asInt() > text.length()) {
                return refused(400, "Bad Request: ENTITY_BOUNDS_INVALID");
            }
        }
        for (JsonNode button : new Call(method, parameters, 0, true).buttons()) {
            if (button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length > 64) {
                return refused(400, "Bad Request: BUTTON_DATA_INVALID");
            }
        }
        return method.equals("sendMessage") ? send(chat, text) : edit(chat, text, parameters);
    }

    private Response send(String chat, String text) {
        int id = nextMessage++;
        texts.put(chat + ":" + id, text);
        return ok(sent(chat, id));
    }

    private Response edit(String chat, String text, JsonNode parameters) {
        String key = chat + ":" + parameters.path("message_id").asText();
        String before = texts.get(key);
        if (before == null) {
            return refused(400, "Bad Request: message to edit not found");
        }
        if (before.equals(text)) {
            return refused(400, "Bad Request: message is not modified: specified new message content is the same");
        }
        texts.put(key, text);
        return ok(sent(chat, parameters.path("message_id").asInt()));
    }

    private Response file(JsonNode parameters) {
        String id = parameters.path("file_id").asText();
        return files.containsKey(id)
                ? ok(MessageBody.JSON.createObjectNode().put("file_id", id).put("file_path", "documents/" + id))
                : refused(400, "Bad Request: file is too big");
    }

    private Response member(JsonNode parameters) {
        String user = parameters.path("user_id").asText();
        String status = strangers.contains(user) ? "left" : administrators.contains(user) ? "administrator" : "member";
        ObjectNode member = MessageBody.JSON.createObjectNode().put("status", status);
        return ok(member.set("user", new Updates().person(Long.parseLong(user))));
    }

    private static ObjectNode sent(String chat, int id) {
        ObjectNode message =
                MessageBody.JSON.createObjectNode().put("message_id", id).put("date", 1_700_000_000);
        message.putObject("chat").put("id", Long.parseLong(chat)).put("type", "private");
        return message;
    }

    private static Response forbidden() {
        return refused(403, "Forbidden: bot can't initiate conversation with a user");
    }

    private static Response refused(int code, String description) {
        return Response.of(code, refusal(code, description));
    }

    private static Response ok(JsonNode result) {
        return Response.of(
                200,
                MessageBody.JSON
                        .createObjectNode()
                        .put("ok", true)
                        .set("result", result)
                        .toString());
    }
}
