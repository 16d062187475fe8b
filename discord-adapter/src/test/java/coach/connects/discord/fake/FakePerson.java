package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Somebody at one place, who does there what Discord's app lets them do and reads what they are shown. */
public final class FakePerson {
    private final FakeDiscord discord;
    private final DiscordState state;
    private final DiscordState.Account account;
    private final FakeChannel channel;

    FakePerson(FakeDiscord discord, DiscordState state, DiscordState.Account account, FakeChannel channel) {
        this.discord = discord;
        this.state = state;
        this.account = account;
        this.channel = channel;
    }

    DiscordState.Account account() {
        return account;
    }

    /** Their id. */
    public String id() {
        return account.id;
    }

    /** Their name. */
    public String name() {
        return account.name;
    }

    /** Where they are. */
    public FakeChannel place() {
        return channel;
    }

    /** The same person somewhere else. */
    public FakePerson at(FakeChannel other) {
        return new FakePerson(discord, state, account, other);
    }

    /** The same person in the channel of a server. */
    public FakePerson in(FakeServer server) {
        return at(server.channel());
    }

    String language() {
        return account.language;
    }

    /** They have installed the app for themselves. */
    public FakePerson withTheAppInstalled() {
        account.hasInstalled = true;
        return this;
    }

    boolean hasInstalled() {
        return account.hasInstalled;
    }

    /** They take no messages from the bot from now on (50007). */
    public FakePerson takesNoMessages() {
        synchronized (state) {
            account.takesNoMessages = true;
        }
        return this;
    }

    /** They take messages again. */
    public FakePerson takesMessages() {
        synchronized (state) {
            account.takesNoMessages = false;
        }
        return this;
    }

    /** They are an administrator of this server. */
    public FakePerson administers(FakeServer server) {
        account.administers.add(server.id());
        return this;
    }

    /** They administer this server no longer. */
    public FakePerson administersNoMore(FakeServer server) {
        account.administers.remove(server.id());
        return this;
    }

    /** They leave this server. */
    public FakePerson leaves(FakeServer server) {
        account.left.add(server.id());
        return this;
    }

    boolean isAdministrator() {
        return channel.server()
                .map(server -> account.administers.contains(server.id()))
                .orElse(false);
    }

    /**
     * Sends a slash command, such as {@code /check link:https://…}; a file option names one of the files. One that stands
     * under another may be named by itself, as the app finds it.
     */
    public FakeInteraction slash(String said, FakeFile... files) {
        String line = found(said);
        JsonNode declared = declared(1, firstWord(line));
        FakeInteraction interaction = begin(FakeInteraction.COMMAND);
        interaction.commandName = declared.path("name").asText();
        return send(interaction, new SlashLine(discord, files).command(declared, rest(line)));
    }

    /** Types the last option of a slash command and is offered completions. */
    public List<String> autocompletes(String line) {
        return types(line).awaitChoices();
    }

    /** Types the last option of a slash command and does not wait for completions. */
    public FakeInteraction types(String said) {
        String line = found(said);
        JsonNode declared = declared(1, firstWord(line));
        FakeInteraction interaction = begin(FakeInteraction.AUTOCOMPLETE);
        return send(interaction, new SlashLine(discord).halfTyped(declared, rest(line)));
    }

    /** Sends a command as it was registered once, from an app that has not heard of any other since. */
    public FakeInteraction slashAsEarlier(String name) {
        FakeInteraction interaction = begin(FakeInteraction.COMMAND);
        interaction.commandName = name;
        ObjectNode data =
                Json.object().put("id", state.nextId()).put("name", name).put("type", 1);
        return send(interaction, data);
    }

    /** The line as the app's picker completes it: with what the command stands under. */
    private String found(String line) {
        String name = firstWord(line);
        return discord.commands().stream()
                .filter(command -> command.path("type").asInt() == 1)
                .filter(command -> Json.list(command.path("options")).stream()
                        .anyMatch(option -> option.path("type").asInt() == 1
                                && option.path("name").asText().equals(name)))
                .findAny()
                .map(command -> "/" + command.path("name").asText() + " " + line.substring(1))
                .orElse(line);
    }

    private static String firstWord(String line) {
        return line.substring(1).split(" ", -1)[0];
    }

    private static String rest(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? "" : line.substring(space + 1).strip();
    }

    private JsonNode declared(int type, String name) {
        JsonNode declared = discord.commands().stream()
                .filter(command -> command.path("type").asInt() == type
                        && command.path("name").asText().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("nothing is registered under " + name));
        boolean fitsHere = declared.path("contexts").isMissingNode()
                || declared.path("contexts").isNull()
                || Json.list(declared.path("contexts")).stream()
                        .anyMatch(context -> context.asInt() == channel.context());
        boolean isInstalled = channel.isOpenToTheBot() || account.hasInstalled;
        if (!fitsHere || !isInstalled) {
            throw new AssertionError("the app does not offer " + name + " here: " + declared.path("contexts"));
        }
        return declared;
    }

    /** Uses a menu of a message. */
    public FakeInteraction usesMessageMenu(String name, FakeMessage message) {
        JsonNode declared = declared(3, name);
        FakeInteraction interaction = begin(FakeInteraction.COMMAND);
        interaction.commandName = name;
        ObjectNode data = Json.object()
                .put("id", declared.path("id").asText())
                .put("name", name)
                .put("type", 3)
                .put("target_id", message.id());
        data.putObject("resolved").putObject("messages").set(message.id(), message.body());
        return send(interaction, data);
    }

    /** Presses the newest button with this label that they see here. */
    public FakeInteraction presses(String label) {
        return presses(label, newest(message -> message.labels().contains(label), "a button " + label));
    }

    /** Presses a button of this message. */
    public FakeInteraction presses(String label, FakeMessage message) {
        JsonNode button = seen(message).controls().stream()
                .filter(control -> control.path("type").asInt() == 2
                        && label.equals(control.path("label")
                                .asText(control.path("emoji").path("name").asText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " at " + message));
        if (button.path("disabled").asBoolean() || !button.has("custom_id")) {
            throw new AssertionError("it cannot be pressed: " + button);
        }
        return send(on(message), component(button));
    }

    /** Claims to have pressed a button of this id at this message, whatever stands there. */
    public FakeInteraction forges(String id, FakeMessage message) {
        return send(
                on(message),
                Json.object().put("component_type", 2).put("custom_id", id).put("id", 1));
    }

    /** Claims to have chosen this from a select at this message, whatever stands there. */
    public FakeInteraction forgesChoice(String value, FakeMessage message) {
        ObjectNode data =
                Json.object().put("component_type", 3).put("custom_id", "p").put("id", 1);
        data.putArray("values").add(value);
        return send(on(message), data);
    }

    /** Claims to have filled the one field of a modal of this id, whatever was asked. */
    public FakeInteraction forgesModal(String id, String field, String answer) {
        ObjectNode data = Json.object().put("custom_id", id);
        ObjectNode label =
                data.putArray("components").addObject().put("type", 18).put("id", 1);
        label.putObject("component")
                .put("type", 4)
                .put("id", 2)
                .put("custom_id", field)
                .put("value", answer);
        return send(begin(FakeInteraction.MODAL), data);
    }

    /** Chooses from the newest select that they see here and that offers this. */
    public FakeInteraction selects(String... options) {
        return selects(newest(message -> message.options().containsAll(List.of(options)), "a choice"), options);
    }

    /** Chooses from a select of this message. */
    public FakeInteraction selects(FakeMessage message, String... options) {
        List<String> wanted = List.of(options);
        JsonNode select = seen(message).controls().stream()
                .filter(control -> labels(control).containsAll(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such choice at " + message));
        if (wanted.size() > select.path("max_values").asInt(1)
                || wanted.size() < select.path("min_values").asInt(1)) {
            throw new AssertionError("so many cannot be chosen: " + select);
        }
        ObjectNode data = component(select);
        var values = data.putArray("values");
        for (JsonNode option : select.path("options")) {
            if (wanted.contains(option.path("label").asText())) {
                values.add(option.path("value").asText());
            }
        }
        return send(on(message), data);
    }

    private static List<String> labels(JsonNode select) {
        return Json.list(select.path("options")).stream()
                .map(option -> option.path("label").asText())
                .toList();
    }

    private static ObjectNode component(JsonNode control) {
        return Json.object()
                .put("component_type", control.path("type").asInt())
                .put("custom_id", control.path("custom_id").asText())
                .put("id", control.path("id").asInt());
    }

    private FakeInteraction on(FakeMessage message) {
        FakeInteraction interaction = begin(FakeInteraction.COMPONENT);
        interaction.carrier = message.id();
        return interaction;
    }

    /** Fills the modal that they were shown last, by its labels; a file field names one of the files. */
    public FakeInteraction fillsModal(Map<String, String> answers, FakeFile... files) {
        FakeInteraction opener;
        synchronized (state) {
            opener = account.asked;
            account.asked = null;
        }
        if (opener == null) {
            throw new AssertionError("no modal is open for " + name());
        }
        FakeInteraction interaction = begin(FakeInteraction.MODAL);
        interaction.carrier = opener.carrier;
        return send(interaction, new FilledModal(discord, answers, files).data(opener.awaitModal()));
    }

    private FakeInteraction begin(int kind) {
        return new FakeInteraction(state, this, kind);
    }

    private FakeInteraction send(FakeInteraction interaction, JsonNode data) {
        synchronized (state) {
            interaction.botIsThere = channel.isOpenToTheBot();
            state.interactions.put(interaction.id, interaction);
            ObjectNode told = WireJson.interaction(interaction, data);
            FakeMessage carrier = state.message(interaction.carrier);
            if (carrier != null) {
                told.set("message", carrier.body());
            }
            discord.gateway()
                    .dispatch(
                            channel.server().filter(FakeServer::hasBot).isPresent() ? channel.serverNumber() : 0,
                            "INTERACTION_CREATE",
                            (session, event) -> event.setAll(told.deepCopy()));
        }
        return interaction;
    }

    /** Writes a message here. */
    public FakeMessage writes(String words) {
        return sends(Json.object().put("content", words));
    }

    /** Writes their message anew. */
    public FakeMessage edits(FakeMessage message, String words) {
        return changed(message, words, true);
    }

    /** Discord changes something of their message that is none of its words, such as the card of a link. */
    public FakeMessage hasTouched(FakeMessage message) {
        return changed(message, message.content(), false);
    }

    private FakeMessage changed(FakeMessage message, String words, boolean byThem) {
        synchronized (state) {
            ObjectNode body = message.body().deepCopy().put("content", words);
            if (byThem) {
                body.put("edited_timestamp", WireJson.timestamp(state.time()));
            }
            return discord.messages().saidAnew(message, body);
        }
    }

    /** Writes a message in their chat with the bot. */
    public FakeMessage writesInDm(String words) {
        return at(state.chatWithBot(account)).writes(words);
    }

    /** Writes a link here, of which Discord makes a card. */
    public FakeMessage writesWithCard(String words, String url, String title, String description) {
        ObjectNode body = Json.object().put("content", words);
        body.putArray("embeds")
                .addObject()
                .put("type", "link")
                .put("url", url)
                .put("title", title)
                .put("description", description);
        return sends(body);
    }

    /** Says this here, with a button that is a link, as job alerts do. */
    public FakeMessage writesWithButton(String words, String label, String url) {
        ObjectNode body = Json.object().put("content", words);
        ObjectNode row = body.putArray("components").addObject().put("type", 1).put("id", 1);
        row.putArray("components")
                .addObject()
                .put("type", 2)
                .put("id", 2)
                .put("style", 5)
                .put("label", label)
                .put("url", url);
        return sends(body);
    }

    /** Sends files here, with words or none. */
    public FakeMessage uploads(String words, FakeFile... files) {
        ObjectNode body = Json.object().put("content", words);
        var attachments = body.putArray("attachments");
        for (FakeFile file : files) {
            attachments.add(discord.keep(file));
        }
        return sends(body);
    }

    /** Forwards a message to here. */
    public FakeMessage forwards(FakeMessage message) {
        ObjectNode body = Json.object();
        body.putObject("message_reference")
                .put("type", 1)
                .put("message_id", message.id())
                .put("channel_id", message.channel().channel());
        ObjectNode snapshot = message.body().deepCopy();
        snapshot.retain(
                "content",
                "embeds",
                "attachments",
                "timestamp",
                "edited_timestamp",
                "flags",
                "type",
                "mentions",
                "mention_roles",
                "components");
        body.putArray("message_snapshots").addObject().set("message", snapshot);
        return sends(body);
    }

    /** Writes in answer to a message here. */
    public FakeMessage repliesTo(FakeMessage other, String words) {
        ObjectNode body = Json.object().put("content", words).put("type", 19);
        body.putObject("message_reference")
                .put("type", 0)
                .put("message_id", other.id())
                .put("channel_id", other.channel().channel());
        body.set("referenced_message", other.body().deepCopy());
        return sends(body);
    }

    private FakeMessage sends(ObjectNode content) {
        synchronized (state) {
            ObjectNode body = WireJson.message(state.nextId(), channel, WireJson.user(this), state.time());
            body.setAll(content);
            return discord.messages().said(this, body);
        }
    }

    /** What they see here, from top to bottom. */
    public List<FakeMessage> sees() {
        synchronized (state) {
            return state.messages.values().stream()
                    .filter(message -> message.channel().channel().equals(channel.channel()))
                    .filter(message -> message.onlyFor().map(account.id::equals).orElse(true))
                    .toList();
        }
    }

    /** What the bot said that they see here, from top to bottom. */
    public List<FakeMessage> hears() {
        return sees().stream().filter(FakeMessage::isFromBot).toList();
    }

    /** Waits until they hear a message of the bot's that is so, and gives the newest such. */
    public FakeMessage awaitHears(Predicate<FakeMessage> which) {
        Predicate<FakeMessage> said = message -> !message.isThinking() && which.test(message);
        state.await("a message to " + name(), () -> hears().stream().anyMatch(said));
        return newest(said, "a message");
    }

    /** Waits until they hear a message of the bot's with these words, and gives the newest such. */
    public FakeMessage awaitHears(String words) {
        return awaitHears(message -> message.reads().contains(words));
    }

    /** Waits until the bot has said so much that they see here. */
    public List<FakeMessage> awaitHears(int count) {
        state.await(
                count + " messages to " + name(),
                () -> hears().stream().filter(message -> !message.isThinking()).count() >= count);
        return hears();
    }

    private FakeMessage newest(Predicate<FakeMessage> which, String what) {
        List<FakeMessage> found = sees().stream().filter(which).toList();
        if (found.isEmpty()) {
            throw new AssertionError(name() + " sees no " + what + " here, but " + sees());
        }
        return found.get(found.size() - 1);
    }

    /** The message as it is now. */
    private FakeMessage seen(FakeMessage message) {
        return sees().stream()
                .filter(now -> now.id().equals(message.id()))
                .findAny()
                .orElseThrow(() -> new AssertionError(name() + " does not see " + message));
    }
}
