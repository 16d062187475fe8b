package coach.connects.telegram;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.DaemonThreads;
import coach.connects.kit.DelayScheduler;
import coach.connects.kit.PlatformTraffic;
import coach.connects.kit.QueueLengths;
import coach.connects.kit.Watchable;
import coach.connects.profile.Identity;
import coach.connects.telegram.api.ApiEndpoint;
import coach.connects.telegram.api.GetUpdatesRequest;
import coach.connects.telegram.api.TelegramConnection;
import coach.connects.telegram.receive.BotIdentity;
import coach.connects.telegram.receive.ChatMembers;
import coach.connects.telegram.receive.UpdateReceiver;
import coach.connects.telegram.send.DeepLinks;
import coach.connects.telegram.send.SendModule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Telegram. It sends from the moment it is made; it receives between {@link #start()} and
 * {@link #stopReceiving()}, which may alternate, since only one process at a time may receive for a bot.
 */
public final class TelegramAdapter implements MessageSender, Watchable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramAdapter.class);

    /** The platform's name in addresses and identities. */
    public static final String PLATFORM = "telegram";

    /** The core waits for its database most of the time, so more than there are processors. */
    private static final int WORKERS = 16;

    private static final Duration UNTIL_QUIET = Duration.ofSeconds(10);

    private final TelegramConnection connection;
    private final SendModule sendModule;
    private final UpdateReceiver updateReceiver;
    private final BotIdentity bot;
    private final ChatMembers members;
    private final DeepLinks links;
    private final CommandMenu menu;
    private final DelayScheduler delays;
    private final ThreadPoolExecutor workers;

    /**
     * Makes the adapter; nothing is sent or asked yet.
     *
     * @param settings how to reach Telegram
     * @param gateway is told what people do
     * @param inlineQueries what people can send into other chats by the bot's inline mode
     * @param commands what people can say
     * @param catalogue the menus' words, and the few that only this adapter says
     * @param clock dates presses, and polls for the health check
     * @throws IllegalArgumentException when the settings cannot be right; says nothing of the token
     */
    public TelegramAdapter(
            TelegramSettings settings,
            BotGateway gateway,
            InlineQueryHandler inlineQueries,
            List<CommandSpec> commands,
            MessageCatalogue catalogue,
            InstantSource clock) {
        this.connection = new TelegramConnection(ApiEndpoint.of(settings.server(), settings.token()));
        this.delays = new DelayScheduler("telegram-timer");
        this.workers = DaemonThreads.atMost(WORKERS, "telegram-worker");
        this.bot = new BotIdentity(connection.sendClient());
        this.links = new DeepLinks(bot::name);
        this.sendModule = new SendModule(
                connection.sendClient(),
                settings.limits(),
                links,
                catalogue,
                delays,
                this::moved,
                (outgoing, message) -> posted(gateway, outgoing, message),
                connection.traffic());
        this.members = new ChatMembers(connection.sendClient());
        this.updateReceiver = new UpdateReceiver(
                connection,
                bot,
                members,
                gateway,
                inlineQueries,
                commands,
                sendModule.answers(),
                catalogue,
                workers,
                delays,
                clock);
        this.menu = new CommandMenu(commands, catalogue, connection.sendClient(), delays);
    }

    /** What time it is at Telegram is told to this one, with each of its answers. */
    public void tellTimeTo(Consumer<Instant> listener) {
        connection.tellTimeTo(listener);
    }

    /**
     * Makes ready, in the background, what the first messages would wait for: who the bot is, the way to Telegram, and the types
     * of its answers. Of use to a process that stands by, and does not receive yet.
     */
    public void prepare() {
        workers.execute(GetUpdatesRequest::warmUp);
        bot.learn();
    }

    /** Begins to receive; comes back at once. Without a network it keeps trying. */
    public void start() {
        bot.learn();
        updateReceiver.start();
        // Behind what people wrote while nobody received: the menus have time.
        workers.execute(menu::register);
    }

    /** Ends receiving when what is under way is done, in 20 seconds at the latest. Sending goes on. */
    public void stopReceiving() throws InterruptedException {
        updateReceiver.stop();
    }

    /** When Telegram last answered a poll; empty before the first. A quiet poll is answered after 50 seconds. */
    public Optional<Instant> lastPollAnswered() {
        return updateReceiver.lastPollAnswered();
    }

    /** What keeps messages from coming in, in one line that says what to do; empty when all is well. */
    public Optional<String> trouble() {
        return updateReceiver.trouble();
    }

    @Override
    public void watchedBy(PlatformTraffic.Listener listener) {
        connection.traffic().tellTo(listener);
    }

    @Override
    public QueueLengths queues() {
        int incoming = updateReceiver.waiting() + workers.getQueue().size();
        return new QueueLengths(incoming, updateReceiver.picturesWaiting(), sendModule.unsent());
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    /**
     * {@inheritDoc} What the bot sends by itself has a reminder key and goes after replies; without one it goes among
     * them.
     */
    @Override
    public Delivery send(OutgoingMessage message) {
        return sendModule.answers().sendOwn(message).join();
    }

    @Override
    public Optional<String> deepLink(String payload) {
        return links.start(payload);
    }

    @Override
    public GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
        return members.belonging(person, group);
    }

    @Override
    public ChatEvent.Rank rank(Identity person, ChatAddress group) {
        return members.rank(person, group);
    }

    /** Kept by a worker: who brings the answer of Telegram has others to bring. */
    private void posted(BotGateway gateway, OutgoingMessage outgoing, String message) {
        try {
            workers.execute(() -> gateway.onMessagePosted(outgoing, message));
        } catch (RejectedExecutionException e) {
            LOG.debug("too late: the bot is stopping");
        }
    }

    private void moved(String from, String to) {
        updateReceiver.moved(from, to);
    }

    /** Ends receiving, lets what is ready go out, and frees everything. */
    @Override
    public void close() {
        try {
            updateReceiver.stop();
            sendModule.awaitQuiet(UNTIL_QUIET);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delays.close();
        workers.shutdownNow();
        connection.close();
    }
}
