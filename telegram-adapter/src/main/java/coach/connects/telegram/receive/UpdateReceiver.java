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
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/** All of this package, put together: polls, reads, hands to the lanes, and confirms what is done. */
public final class UpdateReceiver {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateReceiver.class);

    /** Without a bound of its own: no more waits than is received before it is confirmed. */
    private static final int MOST_WAITING = Integer.MAX_VALUE;

    /** One is fetched while another is read; the other workers are there for everybody else. */
    private static final int PICTURES_AT_ONCE = 2;

    /** So many pictures may wait; a whole group's would be read in some minutes. */
    private static final int MOST_PICTURES = 100;

    private static final Duration UNTIL_QUIET = Duration.ofSeconds(8);

    private final TelegramConnection connection;
    private final UpdateParser reader;
    private final Function<Update, CallbackAcknowledger> acknowledge;
    private final UpdateHandler handler;
    private final Executor workers;
    private final BoundedExecutor pictures;
    private final TypingIndicator typing;
    private final SecretRemover secrets;
    private final KeyedExecutor executor;
    private final FollowUpTimer upTimer;
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
        this.reader = new UpdateParser(messages, clock);
        this.acknowledge = update -> UpdateParser.isPressInGroup(update)
                ? CallbackAcknowledger.soon(api, update.getCallbackQuery().getId(), delays)
                : CallbackAcknowledger.atOnce(api, update.getCallbackQuery().getId());
        this.upTimer = new FollowUpTimer(executor, delays);
        this.handler = new UpdateHandler(
                gateway,
                replyDelivery,
                catalogue,
                members,
                typing,
                new FileDownloader(connection),
                upTimer,
                new InlineQueryResponder(inlineQueries, api));
    }

    /** Begins to poll, in a thread of its own. Without a network it keeps trying. */
    public synchronized void start() {
        if (poller != null) {
            return;
        }
        upTimer.stop(false);
        Poller started = new Poller(connection, new Batches());
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
        upTimer.stop(true);
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

    public Optional<Instant> lastPollAnswered() {
        return Optional.ofNullable(lastAnswered);
    }

    public synchronized Optional<String> trouble() {
        return Optional.ofNullable(poller).flatMap(Poller::trouble);
    }

    private static Set<String> names(List<CommandSpec> commands, Predicate<CommandSpec> which) {
        return commands.stream().filter(which).map(CommandSpec::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What one run of polling receives. */
    private final class Batches implements Poller.Intake {
        private final OffsetTracker offsets = new OffsetTracker();

        @Override
        public int offset() {
            return offsets.offset(System.nanoTime());
        }

        @Override
        public void awaitDone(Duration longest) throws InterruptedException {
            offsets.awaitDone(longest);
        }

        @Override
        public void answered() {
            lastAnswered = clock.instant();
        }

        @Override
        public void take(List<Update> updates, long asked) throws InterruptedException {
            for (Update update : updates) {
                if (offsets.admit(update.getUpdateId())) {
                    secrets.look(update);
                    // Before the lane: whoever pressed sees that at once, however much waits there.
                    Optional<CallbackAcknowledger> press =
                            Optional.of(update).filter(Update::hasCallbackQuery).map(acknowledge);
                    Runnable step = () -> handle(update, press);
                    if (UpdateParser.isPicture(update)) {
                        queue(update, step);
                    } else {
                        executor.run(UpdateParser.lane(update), workers, step);
                    }
                }
            }
            offsets.awaitTurn(asked);
        }

        /**
         * A picture takes seconds, and many may come at once: those that wait keep no worker busy, and where so many do that
         * Telegram would send nothing else, it is told that they have come.
         */
        private void queue(Update update, Runnable step) {
            boolean crowded = pictures.waiting() >= MOST_PICTURES;
            offsets.handled(update.getUpdateId(), System.nanoTime());
            Optional<Future<?>> shown = UpdateParser.privateChat(update).map(typing::whileAt);
            executor.run(UpdateParser.lane(update), crowded ? workers : pictures, () -> {
                shown.ifPresent(sign -> sign.cancel(false));
                if (crowded) {
                    reader.read(update, Optional.empty()).ifPresent(handler::refuse);
                    offsets.answered(update.getUpdateId());
                } else {
                    step.run();
                }
            });
        }

        private void handle(Update update, Optional<CallbackAcknowledger> press) {
            int id = update.getUpdateId();
            try {
                Optional<UpdateAction> read = reader.read(update, press);
                if (read.isEmpty()) {
                    offsets.answered(id);
                    return;
                }
                var answered = handler.handle(read.get());
                offsets.handled(id, System.nanoTime());
                if (read.get().mayWait() && !answered.isDone()) {
                    offsets.waits(id);
                }
                var unused = answered.whenComplete((nothing, failure) -> offsets.answered(id));
            } catch (RuntimeException | StackOverflowError e) {
                LOG.error("update {} is set aside", id, e);
                offsets.answered(id);
            }
        }
    }
}
