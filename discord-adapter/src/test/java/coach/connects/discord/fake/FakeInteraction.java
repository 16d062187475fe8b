package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one thing that somebody did: a command, a press, a choice, a filled modal, a question for completions. */
public final class FakeInteraction {
    static final int COMMAND = 2;
    static final int COMPONENT = 3;
    static final int AUTOCOMPLETE = 4;
    static final int MODAL = 5;

    final String id;
    final String token;
    final int kind;
    final FakePerson person;
    final long at;
    private final DiscordState state;

    /** The message that carries what was pressed, or from which the modal was opened. */
    @Nullable
    String carrier;

    /** The message that is the answer; for a press that edits, the carrier. */
    @Nullable
    String original;

    /** The message that answers a press of which nothing but the arrival was said at first; else the original. */
    @Nullable
    String answer;

    @Nullable
    JsonNode modal;

    @Nullable
    JsonNode choices;

    int callback;

    /** Whether its answer says something: not only that the bot is thinking. */
    boolean replied;

    long callbackAt;
    int followUps;

    /** Whether the bot is in the server, or in its own chat; otherwise follow-ups are few. */
    boolean botIsThere;

    String commandName = "";

    FakeInteraction(DiscordState state, FakePerson person, int kind) {
        this.state = state;
        this.person = person;
        this.kind = kind;
        id = state.nextId();
        token = "interaction-" + id;
        at = state.now();
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The type of the bot's first answer, 0 while there is none. */
    public int callbackType() {
        synchronized (state) {
            return callback;
        }
    }

    /** Waits for the bot's first answer, of whatever kind, and tells how long it took. */
    public Duration awaitAnswered() {
        state.await("an answer to " + this, () -> callback != 0);
        return Duration.ofNanos(callbackAt - at);
    }

    /** Waits for the message that answers it, when the bot has done thinking. */
    public FakeMessage awaitReply() {
        state.await("a reply to " + this, () -> replied);
        synchronized (state) {
            return state.message(answer == null ? original : answer);
        }
    }

    /** Waits for a modal: its body as the bot sent it. */
    public JsonNode awaitModal() {
        state.await("a modal for " + this, () -> modal != null);
        return modal;
    }

    /** Waits for completions: the names of what can be chosen. */
    public List<String> awaitChoices() {
        state.await("completions for " + this, () -> choices != null);
        return Json.list(choices).stream()
                .map(choice -> choice.path("name").asText())
                .toList();
    }

    ObjectNode metadata() {
        ObjectNode metadata = Json.object().put("id", id).put("type", kind);
        metadata.set("user", WireJson.user(person));
        metadata.set("authorizing_integration_owners", WireJson.owners(person));
        if (!commandName.isEmpty()) {
            metadata.put("name", commandName).put("command_type", 1);
        }
        return metadata;
    }

    @Override
    public String toString() {
        return "interaction " + kind + " of " + person.name() + " " + commandName;
    }
}
