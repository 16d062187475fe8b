package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * A Discord on loopback, by the published contract: its REST API, its gateway, servers, and people who use one bot. It
 * keeps every request, and any can be made to go wrong.
 *
 * @see <a href="https://discord.com/developers/docs/reference">Discord's API</a>
 */
public final class FakeDiscord implements AutoCloseable {
    /** The bot's token, that must never be read anywhere. */
    public static final String TOKEN = "MTE2NjY2NjY2NjY2NjY2NjY2Ng.CANARY.in-a-coal-mine-of-discord";

    /** The id of the application, and of its bot. */
    public static final String APPLICATION = "1166666666666666666";

    private final DiscordState state = new DiscordState();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-discord");
        thread.setDaemon(true);
        return thread;
    });
    private final FakeGateway gateway = new FakeGateway(state, threads);
    private final FakeMessages messages = new FakeMessages(state, this);
    private final FakeRest rest;

    /** Opens it on free ports. */
    public FakeDiscord() {
        this(0);
    }

    /** Opens it with its REST API on this port. */
    public FakeDiscord(int port) {
        rest = new FakeRest(this, state, port, threads);
    }

    /**
     * Stands as a process of its own until it is ended, and says first by which token and where. Takes how many servers there
     * are, one without, and on how many connections; each of many has 20 channels and 15 roles.
     */
    public static void main(String[] arguments) throws InterruptedException {
        FakeDiscord discord = new FakeDiscord();
        discord.server("Lancers");
        if (arguments.length == 2) {
            discord.gateway.furnishes(19, 14);
            discord.gateway.asksForShards(Integer.parseInt(arguments[1]));
            for (int i = 1; i < Integer.parseInt(arguments[0]); i++) {
                discord.server("Server " + i);
                // What was made in the same millisecond is told by the same connection.
                discord.state.jump(Duration.ofMillis(1));
            }
        }
        System.out.println(TOKEN + " " + discord.address());
        Thread.currentThread().join();
    }

    /** The base of its REST API. */
    public String address() {
        return "http://127.0.0.1:" + rest.port() + "/api/v10";
    }

    /** Its gateway. */
    public FakeGateway gateway() {
        return gateway;
    }

    FakeMessages messages() {
        return messages;
    }

    /** Somebody by name, in their chat with the bot. */
    public FakePerson user(String name) {
        synchronized (state) {
            DiscordState.Account account = state.account(name);
            return new FakePerson(this, state, account, state.chatWithBot(account));
        }
    }

    /** A server to which the bot was added. One that is new is made known to the bot. */
    public FakeServer server(String name) {
        return server(name, true);
    }

    /** A server without the bot, where people use it who installed it for themselves. */
    public FakeServer serverWithoutBot(String name) {
        return server(name, false);
    }

    private FakeServer server(String name, boolean hasBot) {
        synchronized (state) {
            FakeServer known = state.servers.get(name);
            if (known != null) {
                return known;
            }
            FakeServer server = new FakeServer(state.nextId(), name, state.nextId(), hasBot);
            state.servers.put(name, server);
            state.keep(server.channel());
            if (hasBot) {
                gateway.dispatch(
                        Long.parseLong(server.id()),
                        "GUILD_CREATE",
                        (session, told) -> told.setAll(WireJson.guild(server)));
            }
            return server;
        }
    }

    /** A thread in the channel of a server, which the bot sees. */
    public FakeChannel thread(FakeServer server, String name) {
        synchronized (state) {
            return opened(server, name, server.channelId());
        }
    }

    /** A post in a forum of a server, which the bot sees. */
    public FakeChannel forumPost(FakeServer server, String name) {
        synchronized (state) {
            String forum = state.nextId();
            told(server, "CHANNEL_CREATE", WireJson.forum(forum, "forum", server));
            return opened(server, name, forum);
        }
    }

    private FakeChannel opened(FakeServer server, String name, String parent) {
        FakeChannel thread = state.keep(new FakeChannel(
                state.nextId(),
                name,
                0,
                Optional.of(server),
                "",
                Optional.of(new FakeChannel.ThreadState(parent, false, false))));
        told(server, "THREAD_CREATE", WireJson.channel(thread));
        return thread;
    }

    /** Nobody wrote in the thread for long, or a moderator closed it for good. */
    public FakeChannel archives(FakeChannel thread, boolean locked) {
        synchronized (state) {
            FakeChannel archived = state.keep(thread.archived(locked));
            told(archived.server().orElseThrow(), "THREAD_UPDATE", WireJson.channel(archived));
            return archived;
        }
    }

    /** The thread is deleted, with all that was written in it. */
    public void deletes(FakeChannel thread) {
        synchronized (state) {
            state.places.remove(thread.channel());
            state.messages
                    .values()
                    .removeIf(message -> message.channel().channel().equals(thread.channel()));
            told(thread.server().orElseThrow(), "THREAD_DELETE", WireJson.channel(thread));
        }
    }

    private void told(FakeServer server, String event, ObjectNode what) {
        gateway.dispatch(Long.parseLong(server.id()), event, (session, told) -> told.setAll(what.deepCopy()));
    }

    /** The bot is told once more of a message that somebody wrote. */
    public void tellsAgain(FakeMessage message) {
        synchronized (state) {
            messages.tellAgain(message);
        }
    }

    /** A chat between two people, without the bot. */
    public FakeChannel chatBetween(String one, String other) {
        synchronized (state) {
            String with = state.account(other).id;
            state.account(one);
            return state.places.values().stream()
                    .filter(channel -> channel.context() == 2 && channel.owner().equals(with))
                    .findAny()
                    .orElseGet(() -> state.keep(new FakeChannel(state.nextId(), "", 2, Optional.empty(), with)));
        }
    }

    /** Time jumps ahead: answers under way are too late after 3 seconds, their tokens are over after 15 minutes. */
    public void later(Duration ahead) {
        state.jump(ahead);
    }

    /** The next requests like this pattern ({@link Call#is}) are answered so, one each. */
    public void answers(String pattern, FakeResponse... answers) {
        rest.plan(pattern, List.of(answers));
    }

    /** What goes under a name that the bot registered: slash commands and menus. */
    public List<JsonNode> commands() {
        synchronized (state) {
            return List.copyOf(state.commands);
        }
    }

    /** All requests so far like this pattern, in order. */
    public List<Call> calls(String pattern) {
        return calls(call -> call.is(pattern));
    }

    /** All requests so far that are so, in order. */
    public List<Call> calls(Predicate<Call> which) {
        synchronized (state) {
            return state.calls.stream().filter(which).toList();
        }
    }

    /** Waits until there were so many requests like this pattern. */
    public List<Call> awaitCalls(int count, String pattern) {
        state.await(
                count + " of " + pattern,
                () -> state.calls.stream().filter(call -> call.is(pattern)).count() >= count);
        return calls(pattern);
    }

    /** Waits until commands were registered. */
    public FakeDiscord awaitCommands() {
        state.await("commands", () -> !state.commands.isEmpty());
        return this;
    }

    /** Every message, in the order in which they came. */
    public List<FakeMessage> allMessages() {
        synchronized (state) {
            return new ArrayList<>(state.messages.values());
        }
    }

    /** Keeps a file where it can be fetched. */
    ObjectNode keep(FakeFile file) {
        synchronized (state) {
            String id = state.nextId();
            String path = "/attachments/" + id + "/" + file.name();
            state.files.put(path, file);
            return WireJson.attachment(id, file, "http://127.0.0.1:" + rest.port() + path.replace(" ", "%20"));
        }
    }

    /** From now on a message may leave open whom it pings; otherwise each has to say that it pings nobody. */
    public FakeDiscord lettingPing() {
        rest.letPing();
        return this;
    }

    /** What the bot sent that Discord does not take, by its published limits and description; a sentence each. */
    public List<String> offences() {
        return rest.offences();
    }

    /**
     * Puts it all out.
     *
     * @throws AssertionError if the bot sent anything that Discord does not take
     */
    @Override
    public void close() {
        gateway.close();
        rest.close();
        threads.shutdownNow();
        if (!offences().isEmpty()) {
            throw new AssertionError("Discord does not take " + offences());
        }
    }
}
