package coach.connects.discord.api;

import coach.connects.chat.ChatEvent.Rank;
import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.kit.ConnectionTrouble;
import coach.connects.kit.DaemonThreads;
import coach.connects.kit.PlatformTime;
import coach.connects.kit.PlatformTraffic;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot logged in to Discord, with as few rights and as little memory as it needs: slash commands, presses and forms come
 * without any intent; only the texts of direct messages need one, and that one is not privileged. JDA resumes and
 * reconnects by itself; this logs in, again and again until that works, once for each shard that Discord asks for.
 */
public final class DiscordConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);

    private static final int LONGEST_ID = 19;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(5);
    private static final Duration UNTIL_TOLD = Duration.ofSeconds(5);
    private static final List<ErrorResponse> NOBODY = List.of(ErrorResponse.UNKNOWN_MEMBER, ErrorResponse.UNKNOWN_USER);
    private static final int LONGEST_RECONNECT_SECONDS = 32;

    private final DiscordEndpoint endpoint;
    private final PlatformTime time = new PlatformTime();
    private final PlatformTraffic traffic = new PlatformTraffic();
    private final OkHttpClient http = HttpClients.client(time, traffic);
    private final AttachmentDownloader attachmentDownloader = new AttachmentDownloader(http);
    private final ConnectionTrouble loginTrouble = new ConnectionTrouble(
            FIRST_WAIT, LONGEST_WAIT, line -> LOG.error("{}", line), () -> LOG.info("logged in to Discord after all"));
    /** JDA would run listeners on the thread that reads its socket, where a slow one holds up everybody. */
    private final ExecutorService events = DaemonThreads.atMost(1, "discord-events");

    private final List<JDA> shards = new ArrayList<>();
    private boolean closed;
    /** Which of the logins is wanted; an earlier one that is still trying gives up. */
    private int wanted;

    /** Opens nothing yet. */
    public DiscordConnection(DiscordEndpoint endpoint) {
        this.endpoint = endpoint;
        // Menus and direct messages come with their words all the same.
        Message.suppressContentIntentWarning();
    }

    /** What time it is at Discord is told to this one, with each answer. */
    public void tellTimeTo(Consumer<Instant> listener) {
        time.tellTo(listener);
    }

    /** What becomes of all requests; the gateway's socket is none. */
    public PlatformTraffic traffic() {
        return traffic;
    }

    /**
     * Logs in, in a thread of its own, and keeps trying without a network.
     *
     * @param listener hears one event at a time
     * @param first is given the first shard once it is there
     */
    public void open(ListenerAdapter listener, Consumer<JDA> first) {
        int number = newLogin();
        Watch watch = new Watch(first);
        var unused = DaemonThreads.start("discord-login", () -> login(number, watch, listener));
    }

    /** The first connection, for requests that no server belongs to; empty before the bot is logged in. */
    public synchronized Optional<JDA> jda() {
        return shards.stream().findFirst();
    }

    /** A channel of a server, wherever it is connected; empty when the bot does not see it. */
    public synchronized Optional<MessageChannel> channel(String id) {
        return shards.stream()
                .flatMap(shard -> Optional.ofNullable(shard.getChannelById(MessageChannel.class, id)).stream())
                .findFirst();
    }

    /** The channel in which a server expects words of a bot; empty where the bot may say nothing. */
    public synchronized Optional<MessageChannel> channelOf(String server) {
        return guild(server).stream()
                .flatMap(guild -> Optional.<MessageChannel>ofNullable(guild.getSystemChannel())
                        .filter(MessageChannel::canTalk)
                        .or(() -> guild.getTextChannels().stream()
                                .filter(MessageChannel::canTalk)
                                .findFirst()
                                .map(MessageChannel.class::cast))
                        .stream())
                .findFirst();
    }

    /** Whether this person is in a server, asked of Discord; untold where the bot is not. */
    public Belonging belonging(String user, String server) {
        return ask(user, server, member -> Belonging.MEMBER, Belonging.STRANGER, Belonging.UNTOLD);
    }

    /** Whether this person may manage a server, asked of Discord; untold where the bot is not. */
    public Rank rank(String user, String server) {
        return ask(
                user,
                server,
                member -> member.hasPermission(Permission.MANAGE_SERVER) ? Rank.ADMINISTRATOR : Rank.MEMBER,
                Rank.MEMBER,
                Rank.UNTOLD);
    }

    private <T> T ask(String user, String server, Function<Member, T> told, T nobody, T untold) {
        Optional<Guild> guild = guild(server);
        if (guild.isEmpty()) {
            return untold;
        }
        if (user.isEmpty() || !user.chars().allMatch(c -> c >= '0' && c <= '9') || user.length() > LONGEST_ID) {
            return nobody;
        }
        try {
            return told.apply(
                    guild.get().retrieveMemberById(user).submit().get(UNTIL_TOLD.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return untold;
        } catch (ExecutionException e) {
            boolean stranger = e.getCause() instanceof ErrorResponseException refused
                    && NOBODY.contains(refused.getErrorResponse());
            return stranger ? nobody : untold;
        } catch (TimeoutException | RuntimeException e) {
            LOG.debug("who somebody is in a server was not told: {}", e.toString());
            return untold;
        }
    }

    private synchronized Optional<Guild> guild(String id) {
        return shards.stream()
                .flatMap(shard -> Optional.ofNullable(shard.getGuildById(id)).stream())
                .findFirst();
    }

    public AttachmentDownloader attachments() {
        return attachmentDownloader;
    }

    /** What keeps the bot from being logged in, in one line that says what to do; empty when all is well. */
    public Optional<String> trouble() {
        return loginTrouble.current();
    }

    private synchronized int newLogin() {
        return ++wanted;
    }

    private void login(int number, Object... listeners) {
        try {
            while (isWanted(number)) {
                Optional<Duration> wait = tryToLogIn(number, listeners);
                if (wait.isEmpty()) {
                    return;
                }
                Thread.sleep(wait.get().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty when there is nothing more to try. */
    private Optional<Duration> tryToLogIn(int number, Object... listeners) {
        // Of several connections some may be there already; a second one of the same would hear everything twice.
        cutOff(number);
        try {
            GatewayInfo info = GatewayInfo.ask(http, endpoint);
            CustomGateway gateway = new CustomGateway(info);
            for (int shard = 0; shard < info.shards(); shard++) {
                JDA made = builder(gateway, listeners)
                        .useSharding(shard, info.shards())
                        .build();
                keep(number, made);
                gateway.connect(made);
            }
            return Optional.empty();
        } catch (InvalidTokenException e) {
            loginTrouble.note(LoginTrouble.TOKEN);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(loginTrouble.note(
                    "Discord cannot be reached, still trying: " + e.getClass().getSimpleName()));
        } catch (ErrorResponseException e) {
            return Optional.of(loginTrouble.note("Discord does not take the login, still trying: "
                    + DiscordError.of(e).why()));
        } catch (RuntimeException e) {
            return Optional.of(loginTrouble.note(
                    "the login to Discord failed, still trying: " + e.getClass().getSimpleName()));
        }
    }

    private JDABuilder builder(CustomGateway gateway, Object... listeners) {
        return JDABuilder.createLight(endpoint.token(), EnumSet.of(GatewayIntent.DIRECT_MESSAGES))
                .setRestConfig(new RestConfig().setBaseUrl(endpoint.base()))
                .setSessionController(gateway)
                .setHttpClient(http)
                .setCompression(Compression.NONE)
                .setEventPool(events, false)
                // Each event keeps what Discord said, for what JDA makes nothing of.
                .setEventPassthrough(true)
                .setMaxReconnectDelay(LONGEST_RECONNECT_SECONDS)
                // The app stops both platforms in an order of its own.
                .setEnableShutdownHook(false)
                .addEventListeners(listeners);
    }

    private synchronized void cutOff(int number) {
        if (isWanted(number)) {
            shards.forEach(JDA::shutdownNow);
            shards.clear();
        }
    }

    private synchronized void keep(int number, JDA shard) {
        if (isWanted(number)) {
            shards.add(shard);
        } else {
            shard.shutdownNow();
        }
    }

    private synchronized boolean isWanted(int number) {
        return !closed && number == wanted;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Sees when a shard is there, and when Discord ended it for good. */
    private final class Watch extends ListenerAdapter {
        private final Consumer<JDA> first;

        Watch(Consumer<JDA> first) {
            this.first = first;
        }

        @Override
        public void onReady(ReadyEvent event) {
            loginTrouble.over();
            if (event.getJDA().getShardInfo().getShardId() == 0) {
                LOG.info(
                        "the bot is {} on Discord", event.getJDA().getSelfUser().getName());
                first.accept(event.getJDA());
            }
        }

        @Override
        public void onShutdown(ShutdownEvent event) {
            CloseCode code = event.getCloseCode();
            if (!isClosed() && code != null && !code.isReconnect()) {
                loginTrouble.note(LoginTrouble.ended(code));
            }
        }
    }

    /** Lets what is queued go out, and logs out; {@link #open} logs in again. */
    public void leave() {
        List<JDA> ending;
        synchronized (this) {
            wanted++;
            ending = List.copyOf(shards);
            shards.clear();
        }
        ending.forEach(JDA::shutdown);
        try {
            for (JDA shard : ending) {
                if (!shard.awaitShutdown(UNTIL_STOPPED)) {
                    shard.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending.forEach(JDA::shutdownNow);
        }
    }

    /** Logs out for good, and frees everything. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        leave();
        events.shutdown();
        HttpClients.close(http);
        LOG.debug("logged out of Discord");
    }
}
