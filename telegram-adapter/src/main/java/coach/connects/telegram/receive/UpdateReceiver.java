package coach.connects.telegram.receive;

import coach.connects.chat.BotGateway;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.BoundedExecutor;
import coach.connects.kit.DaemonThreads;
import coach.connects.kit.DelayScheduler;
import coach.connects.kit.KeyedExecutor;
import coach.connects.telegram.api.BotApi;
import coach.connects.telegram.api.TelegramConnection;
import coach.connects.telegram.send.CallbackAcknowledger;
import coach.connects.telegram.send.ReplyDelivery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;

/** All of this package, put together: polls, reads, hands on in order, and confirms what is done. */
public final class UpdateReceiver {
    /** Without a bound of its own: no more waits than is received before it is confirmed. */
    private static final int MOST_WAITING = Integer.MAX_VALUE;

    /** One is fetched while another is read; the other workers are there for everybody else. */
    private static final int PICTURES_AT_ONCE = 2;

    private static final Duration UNTIL_QUIET = Duration.ofSeconds(8);

    private final TelegramConnection connection;
    private final UpdateParser parser;
    private final Function<Update, CallbackAcknowledger> acknowledge;
    private final UpdateHandler handler;
    private final Executor workers;
    private final BoundedExecutor pictures;
    private final TypingIndicator typing;
    private final SecretRemover secrets;
    private final KeyedExecutor executor;
    private final FollowUpTimer followUps;
    private final InstantSource clock;
    private volatile @Nullable Instant lastAnswered;
    private @Nullable Poller poller;
    private @Nullable Thread thread;

    /**
     * Receives through this connection; nothing happens before {@link #start()}.
     *
     * @param bot who the bot is
     * @param members who is in a group
     * @param gateway who is told
     * @param inlineQueries what people can send into other chats
     * @param commands what people can say
     * @param replyDelivery the way to answer
     * @param catalogue the few words of our own
     * @param workers run what people ask for
     * @param delays wakes what waits
     */
    public UpdateReceiver(
            TelegramConnection connection,
            BotIdentity bot,
            ChatMembers members,
            BotGateway gateway,
            InlineQueryHandler inlineQueries,
            List<CommandSpec> commands,
            ReplyDelivery replyDelivery,
            MessageCatalogue catalogue,
            ExecutorService workers,
            DelayScheduler delays,
            InstantSource clock) {
        BotApi api = connection.sendClient();
        this.connection = connection;
        this.clock = clock;
        this.workers = workers;
        this.pictures = new BoundedExecutor(workers, PICTURES_AT_ONCE);
        this.typing = new TypingIndicator(api, delays);
        this.secrets = new SecretRemover(api);
        this.executor = new KeyedExecutor(workers, MOST_WAITING);
        MessageParser messages = new MessageParser(
                bot,
                names(commands, spec -> true),
                names(commands, spec -> spec.scope() == CommandSpec.Scope.ADMINISTRATORS),
                gateway::readsPictures,
                clock);
        this.parser = new UpdateParser(messages, clock);
        this.acknowledge = update -> UpdateParser.isPressInGroup(update)
                ? CallbackAcknowledger.soon(api, update.getCallbackQuery().getId(), delays)
                : CallbackAcknowledger.atOnce(api, update.getCallbackQuery().getId());
        this.followUps = new FollowUpTimer(executor, delays);
        this.handler = new UpdateHandler(
                gateway,
                replyDelivery,
                catalogue,
                members,
                typing,
                new FileDownloader(connection),
                followUps,
                new InlineQueryResponder(inlineQueries, api));
    }

    /** Begins to poll, in a thread of its own. Without a network it keeps trying. */
    public synchronized void start() {
        if (poller != null) {
            return;
        }
        followUps.stop(false);
        UpdateIntake intake =
                new UpdateIntake(parser, handler, acknowledge, executor, workers, pictures, typing, secrets);
        Poller started = new Poller(connection, intake, () -> lastAnswered = clock.instant());
        poller = started;
        thread = DaemonThreads.start("telegram-polls", started);
    }

    /** Ends polling, lets what is under way finish, and confirms it. May be started again. */
    public synchronized void stop() throws InterruptedException {
        Poller ending = poller;
        Thread runner = thread;
        if (ending == null || runner == null) {
            return;
        }
        followUps.stop(true);
        ending.stop();
        runner.interrupt();
        runner.join(UNTIL_QUIET.toMillis());
        poller = null;
        thread = null;
        ending.finish(UNTIL_QUIET);
    }

    /** Tells the core that a group goes on under another id, which Telegram said when something was sent there. */
    public void moved(String from, String to) {
        UpdateAction told = UpdateParser.moved(from, to, clock.instant());
        executor.run(from, () -> {
            var unused = handler.handle(told);
        });
    }

    /** How many updates wait behind others of their chat. */
    public int waiting() {
        return executor.waiting();
    }

    /** How many pictures wait for those before them. */
    public int picturesWaiting() {
        return pictures.waiting();
    }

    public Optional<Instant> lastPollAnswered() {
        return Optional.ofNullable(lastAnswered);
    }

    public synchronized Optional<String> trouble() {
        return Optional.ofNullable(poller).flatMap(Poller::trouble);
    }

    private static Set<String> names(List<CommandSpec> commands, Predicate<CommandSpec> which) {
        return commands.stream().filter(which).map(CommandSpec::name).collect(Collectors.toUnmodifiableSet());
    }
}
