package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;

/**
 * The gateway: who logs in is told what happens, numbered; who comes back after a drop is told what was missed.
 *
 * @see <a href="https://discord.com/developers/docs/events/gateway">Discord's gateway</a>
 */
public final class FakeGateway implements AutoCloseable {
    /** The intents that an application must be granted: members, presences, message content. */
    private static final int PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;

    private final DiscordState state;
    private final ServerSocket door;
    private final ExecutorService threads;
    private final List<GatewayConnection> connections = new ArrayList<>();
    private final Map<String, GatewaySession> sessions = new HashMap<>();
    private int grantedIntents;
    private int logins;
    private int resumes;
    private int shards = 1;
    private int channels;
    private int roles;
    private boolean refusesResumes;
    private boolean closed;

    FakeGateway(DiscordState state, ExecutorService threads) {
        this.state = state;
        this.threads = threads;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::welcome);
    }

    String address() {
        return "ws://127.0.0.1:" + door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // The door was closed, or a client left before it was in.
            }
        }
    }

    private void serve(Socket socket) {
        try {
            WebSocket.accept(socket).ifPresent(opened -> {
                GatewayConnection connection = new GatewayConnection(this, opened);
                synchronized (state) {
                    connections.add(connection);
                    if (closed) {
                        connection.cut();
                    }
                }
                connection.serve();
            });
        } catch (IOException e) {
            // It left while hands were shaken.
        }
    }

    void identify(GatewayConnection connection, JsonNode identify) {
        synchronized (state) {
            int intents = identify.path("intents").asInt();
            if (connection.session != null) {
                connection.close(4005, "Already authenticated");
            } else if (!identify.path("token").asText().equals(FakeDiscord.TOKEN)) {
                connection.close(4004, "Authentication failed");
            } else if ((intents & PRIVILEGED & ~grantedIntents) != 0) {
                connection.close(4014, "Disallowed intent(s)");
            } else {
                logIn(connection, identify);
            }
        }
    }

    private void logIn(GatewayConnection connection, JsonNode identify) {
        GatewaySession session = new GatewaySession("session-" + ++logins, identify, connection);
        sessions.values().removeIf(old -> old.shard == session.shard);
        sessions.put(session.id, session);
        connection.session = session;
        List<FakeServer> servers = state.serversOf(session);
        ObjectNode ready = Json.object().put("v", 10).put("session_type", "normal");
        ready.put("session_id", session.id).put("resume_gateway_url", address());
        ready.set("user", WireJson.bot());
        ready.putObject("application").put("id", FakeDiscord.APPLICATION).put("flags", 0);
        ready.putArray("private_channels");
        ready.putArray("shard").add(session.shard).add(session.shards);
        var waiting = ready.putArray("guilds");
        servers.forEach(server -> waiting.addObject().put("id", server.id()).put("unavailable", true));
        session.dispatch("READY", ready);
        servers.forEach(server -> session.dispatch("GUILD_CREATE", WireJson.furnished(server, channels, roles)));
        state.notifyAll();
    }

    void resume(GatewayConnection connection, JsonNode resume) {
        synchronized (state) {
            GatewaySession session = sessions.get(resume.path("session_id").asText());
            int seen = resume.path("seq").asInt();
            if (!resume.path("token").asText().equals(FakeDiscord.TOKEN)) {
                connection.close(4004, "Authentication failed");
            } else if (refusesResumes || session == null || !session.canResumeAfter(seen)) {
                connection.send(Json.object().put("op", 9).put("d", false));
            } else {
                resumes++;
                connection.session = session;
                session.resume(connection, seen);
                state.notifyAll();
            }
        }
    }

    /** A connection ended; a goodbye for good ends the session too. */
    void left(GatewayConnection connection, boolean forGood) {
        synchronized (state) {
            connections.remove(connection);
            GatewaySession session = connection.session;
            if (session != null && session.connection == connection) {
                session.connection = null;
                if (forGood) {
                    sessions.remove(session.id);
                }
            }
            state.notifyAll();
        }
    }

    /** Tells every session that serves this server, or private chats when it is 0. */
    void dispatch(long server, String event, BiConsumer<GatewaySession, ObjectNode> data) {
        synchronized (state) {
            for (GatewaySession session : sessions.values()) {
                if (session.serves(server)) {
                    ObjectNode told = Json.object();
                    data.accept(session, told);
                    if (!told.isEmpty()) {
                        session.dispatch(event, told);
                    }
                }
            }
        }
    }

    /** The application may ask for these intents too. */
    public void grants(int intents) {
        synchronized (state) {
            grantedIntents |= intents;
        }
    }

    /** Cuts every connection without a word; the bot may come back and resume. */
    public void drops() {
        synchronized (state) {
            List.copyOf(connections).forEach(GatewayConnection::cut);
        }
    }

    /** Asks the bot to connect anew and resume (op 7). */
    public void asksToReconnect() {
        synchronized (state) {
            connections.forEach(connection -> connection.send(Json.object().put("op", 7)));
        }
    }

    /** Cuts every connection and forgets what the bot heard of the last events: they are told again (at least once). */
    public void dropsAndRepeats(int events) {
        synchronized (state) {
            sessions.values().forEach(session -> session.repeated = events);
            drops();
        }
    }

    /** Tells the bot that its session is over (op 9): it has to log in anew. */
    public void invalidatesSessions() {
        synchronized (state) {
            sessions.clear();
            connections.forEach(
                    connection -> connection.send(Json.object().put("op", 9).put("d", false)));
        }
    }

    /** From now on, or no longer, nobody may resume. */
    public void refusesResumes(boolean refuses) {
        synchronized (state) {
            refusesResumes = refuses;
        }
    }

    /** Closes every connection with a code, such as 4004 (the token is no longer good) or 4014. */
    public void closes(int code, String reason) {
        synchronized (state) {
            List.copyOf(connections).forEach(connection -> connection.close(code, reason));
        }
    }

    /** Asks bots to log in by so many connections. */
    public void asksForShards(int count) {
        synchronized (state) {
            shards = count;
        }
    }

    int shards() {
        return shards;
    }

    /** How often the bot has logged in. */
    public int logins() {
        synchronized (state) {
            return logins;
        }
    }

    /** How often it came back and resumed. */
    public int resumes() {
        synchronized (state) {
            return resumes;
        }
    }

    /** Whoever logs in from now on is told of so many more channels and roles in each server. */
    public void furnishes(int moreChannels, int moreRoles) {
        synchronized (state) {
            channels = moreChannels;
            roles = moreRoles;
        }
    }

    /** How many shards are connected. */
    public int connected() {
        synchronized (state) {
            return (int) sessions.values().stream()
                    .filter(session -> session.connection != null)
                    .count();
        }
    }

    /** The intents of the last login. */
    public int intents() {
        synchronized (state) {
            return sessions.values().stream()
                    .mapToInt(session -> session.intents)
                    .findAny()
                    .orElse(0);
        }
    }

    /** Waits until so many shards are logged in, and nobody else is connected. */
    public void awaitShards(int count) {
        state.await(count + " shards", () -> connected() == count && connections.size() == count);
    }

    /** Waits until so many logins were accepted. */
    public void awaitLogins(int count) {
        state.await("login " + count, () -> logins >= count);
    }

    /** Waits until it was resumed so often. */
    public void awaitResumes(int count) {
        state.await("resume " + count, () -> resumes >= count);
    }

    @Override
    public void close() {
        synchronized (state) {
            closed = true;
            drops();
        }
        try {
            door.close();
        } catch (IOException e) {
            // It is closed.
        }
    }
}
