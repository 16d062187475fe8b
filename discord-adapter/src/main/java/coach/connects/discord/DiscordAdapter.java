package coach.connects.discord;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.DiscordConnection;
import coach.connects.discord.api.DiscordEndpoint;
import coach.connects.discord.menu.CommandRegistrar;
import coach.connects.discord.receive.DiscordEventListener;
import coach.connects.discord.receive.ServerMembers;
import coach.connects.discord.send.DiscordSendModule;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.DaemonThreads;
import coach.connects.kit.DelayScheduler;
import coach.connects.kit.PlatformTraffic;
import coach.connects.kit.QueueLengths;
import coach.connects.kit.Watchable;
import coach.connects.profile.Identity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Discord, between {@link #start()} and {@link #stop()}, which may alternate, since of several processes only
 * one at a time is to answer.
 */
public final class DiscordAdapter implements MessageSender, Watchable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordAdapter.class);

    /** The platform's name in addresses and identities. */
    public static final String PLATFORM = "discord";

    /** The core waits for its database most of the time, so more than there are processors. */
    private static final int WORKERS = 16;

    private static final int UNTIL_QUIET_SECONDS = 8;

    private final DiscordConnection connection;
    private final DiscordSendModule sendModule;
    private final ServerMembers members;
    private final DiscordEventListener eventListener;
    private final CommandRegistrar commandRegistrar;
    private final DelayScheduler delays = new DelayScheduler("discord-timer");
    private final ThreadPoolExecutor workers;

    /**
     * Makes the adapter; nothing is sent or asked yet.
     *
     * @param settings how to reach Discord
     * @param gateway is told what people do
     * @param autocomplete suggests while they type
     * @param commands what people can say
     * @param catalogue the commands' descriptions, and the few words that only this adapter says
     * @param clock dates what people do
     * @throws IllegalArgumentException when the settings cannot be right; says nothing of the token
     */
    public DiscordAdapter(
            DiscordSettings settings,
            BotGateway gateway,
            AutocompleteProvider autocomplete,
            List<CommandSpec> commands,
            MessageCatalogue catalogue,
            InstantSource clock) {
        this.connection = new DiscordConnection(DiscordEndpoint.of(settings.server(), settings.token()));
        this.workers = DaemonThreads.atMost(WORKERS, "discord-worker");
        this.sendModule = new DiscordSendModule(
                connection, commands, catalogue, delays, (outgoing, message) -> posted(gateway, outgoing, message));
        this.members = new ServerMembers(connection);
        this.eventListener = new DiscordEventListener(
                gateway,
                commands,
                autocomplete,
                sendModule,
                connection.attachments(),
                members,
                catalogue,
                workers,
                delays,
                clock);
        this.commandRegistrar = new CommandRegistrar(commands, catalogue, sendModule.commands()::learn);
    }

    /** What time it is at Discord is told to this one, with each of its answers. */
    public void tellTimeTo(Consumer<Instant> listener) {
        connection.tellTimeTo(listener);
    }

    /** Kept by a worker: who brings the answer of Discord has others to bring. */
    private void posted(BotGateway gateway, OutgoingMessage outgoing, String message) {
        try {
            workers.execute(() -> gateway.onMessagePosted(outgoing, message));
        } catch (RejectedExecutionException e) {
            LOG.debug("too late: the bot is stopping");
        }
    }

    /** Logs in; comes back at once. Without a network it keeps trying. */
    public void start() {
        connection.open(eventListener, commandRegistrar::bring);
    }

    /** Logs out, after what is on its way to Discord; {@link #start()} logs in again. */
    public void stop() {
        connection.leave();
        sendModule.loggedOut();
    }

    /** What keeps the bot from being logged in, in one line that says what to do; empty when all is well. */
    public Optional<String> trouble() {
        return connection.trouble();
    }

    /** {@inheritDoc} What JDA sends again of its own accord is told by its outcomes alone. */
    @Override
    public void watchedBy(PlatformTraffic.Listener listener) {
        connection.traffic().tellTo(listener);
    }

    @Override
    public QueueLengths queues() {
        int incoming = eventListener.waiting() + workers.getQueue().size();
        return new QueueLengths(incoming, eventListener.picturesWaiting(), sendModule.unsent());
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public Delivery send(OutgoingMessage message) {
        return sendModule.own().send(message).join();
    }

    @Override
    public GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
        return members.belonging(person, group);
    }

    @Override
    public ChatEvent.Rank rank(Identity person, ChatAddress group) {
        return members.rank(person, group);
    }

    /** Lets what is under way go out, logs out, and frees everything. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(UNTIL_QUIET_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            workers.shutdownNow();
        }
        connection.close();
        delays.close();
    }
}
