package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Everything that Discord holds. It is guarded by itself, and tells who waits on it of every change. */
final class DiscordState {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /** By name. */
    final Map<String, Account> accounts = new LinkedHashMap<>();

    /** By name. */
    final Map<String, FakeServer> servers = new LinkedHashMap<>();

    /** By the channel's id. */
    final Map<String, FakeChannel> places = new LinkedHashMap<>();

    /** By id; a deleted one is gone. */
    final Map<String, FakeMessage> messages = new LinkedHashMap<>();

    /** By id. */
    final Map<String, FakeInteraction> interactions = new LinkedHashMap<>();

    /** Files by the path under which they are fetched. */
    final Map<String, FakeFile> files = new LinkedHashMap<>();

    /** The application's commands. */
    final List<JsonNode> commands = new ArrayList<>();

    final List<Call> calls = new ArrayList<>();
    private Duration shift = Duration.ZERO;
    private long lastId;

    /** Nanoseconds, that can be made to jump. */
    synchronized long now() {
        return System.nanoTime() + shift.toNanos();
    }

    synchronized Instant time() {
        return Instant.now().plus(shift);
    }

    synchronized void jump(Duration ahead) {
        shift = shift.plus(ahead);
    }

    synchronized String nextId() {
        lastId = Math.max(lastId + 1, (time().toEpochMilli() - EPOCH) << 22);
        return Long.toUnsignedString(lastId);
    }

    synchronized @Nullable FakeMessage message(@Nullable String id) {
        return messages.get(id);
    }

    synchronized Account account(String name) {
        return accounts.computeIfAbsent(name, any -> new Account(nextId(), name));
    }

    synchronized Optional<Account> accountById(String id) {
        return accounts.values().stream()
                .filter(account -> account.id.equals(id))
                .findAny();
    }

    synchronized FakeChannel chatWithBot(Account account) {
        return places.values().stream()
                .filter(channel -> channel.context() == 1 && channel.owner().equals(account.id))
                .findAny()
                .orElseGet(() -> keep(new FakeChannel(nextId(), "", 1, Optional.empty(), account.id)));
    }

    synchronized FakeChannel keep(FakeChannel channel) {
        places.put(channel.channel(), channel);
        return channel;
    }

    synchronized List<FakeServer> serversOf(GatewaySession session) {
        return servers.values().stream()
                .filter(server -> server.hasBot() && session.serves(Long.parseLong(server.id())))
                .toList();
    }

    synchronized Optional<FakeInteraction> byToken(String token) {
        return interactions.values().stream()
                .filter(interaction -> interaction.token.equals(token))
                .findAny();
    }

    /** Waits until something is so; fails with all that was said when it never is. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        synchronized (this) {
            try {
                while (!condition.getAsBoolean()) {
                    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                    if (left <= 0) {
                        throw new AssertionError("waited in vain for " + what + "; the calls were " + lines(calls)
                                + "\nthe messages are " + lines(List.copyOf(messages.values())));
                    }
                    wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    private static String lines(List<?> all) {
        StringBuilder lines = new StringBuilder();
        all.forEach(one -> lines.append("\n  ").append(one));
        return lines.toString();
    }

    /** A person as Discord knows them. */
    static final class Account {
        final String id;
        final String name;
        String language = "en-US";
        boolean hasInstalled;
        boolean takesNoMessages;
        final List<String> administers = new ArrayList<>();

        /** The servers that they are in no more. */
        final List<String> left = new ArrayList<>();

        @Nullable
        FakeInteraction asked;

        Account(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }
}
