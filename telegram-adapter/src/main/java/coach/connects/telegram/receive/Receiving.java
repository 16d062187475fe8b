package coach.connects.telegram.receive;

import coach.connects.chat.BotGateway;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.command.CommandSpec;
import coach.connects.telegram.api.BotApi;
import coach.connects.telegram.api.TelegramConnection;
import coach.connects.telegram.send.Answers;
import coach.connects.telegram.send.PressAnswer;
import coach.connects.text.MessageCatalogue;
import coach.connects.timer.DelayScheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/** All of this package, put together: polls, reads, hands to the lanes, and confirms what is done. */
public final class Receiving {
    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

    private static final Duration UNTIL_QUIET = Duration.ofSeconds(8);

    private final TelegramConnection connection;
    private final UpdateReader reader;
    private final Function<Update, PressAnswer> acknowledge;
    private final Handling handling;
    private final Lanes lanes;
    private final Pauses pauses;
    private final InstantSource clock;
    private volatile @Nullable Instant lastAnswered;
    private @Nullable Poller poller;
    private @Nullable Thread thread;

    /**
     * Receives through this connection; nothing happens before {@link #start()}.
     *
     * @param me who the bot is
     * @param members who is in a group
     * @param gateway who is told
     * @param inlineQueries what people can send into other chats
     * @param commands what people can say
     * @param answers the way to answer
     * @param catalogue the few words of our own
     * @param workers run what people ask for
     * @param delays wakes what waits
     */
    public Receiving(
            TelegramConnection connection,
            Me me,
            ChatMembers members,
            BotGateway gateway,
            InlineQueryHandler inlineQueries,
            List<CommandSpec> commands,
            Answers answers,
            MessageCatalogue catalogue,
            ExecutorService workers,
            DelayScheduler delays,
            InstantSource clock) {
        BotApi api = connection.sends();
        this.connection = connection;
        this.clock = clock;
        this.lanes = new Lanes(workers);
        MessageReader messages = new MessageReader(
                me,
                names(commands, spec -> true),
                names(commands, spec -> spec.scope() == CommandSpec.Scope.ADMINISTRATORS),
                clock);
        this.reader = new UpdateReader(messages, clock);
        this.acknowledge = update -> UpdateReader.isPressInGroup(update)
                ? PressAnswer.soon(api, update.getCallbackQuery().getId(), delays)
                : PressAnswer.atOnce(api, update.getCallbackQuery().getId());
        this.pauses = new Pauses(lanes, delays);
        this.handling = new Handling(
                gateway,
                answers,
                catalogue,
                members,
                new Typing(api, delays),
                new Files(connection),
                pauses,
                new InlineAnswers(inlineQueries, api));
    }

    /** Begins to poll, in a thread of its own. Without a network it keeps trying. */
    public synchronized void start() {
        if (poller != null) {
            return;
        }
        pauses.stop(false);
        Poller started = new Poller(connection, new Batches());
        Thread runner = new Thread(started, "telegram-polls");
        runner.setDaemon(true);
        runner.start();
        poller = started;
        thread = runner;
    }

    /** Ends polling, lets what is under way finish, and confirms it. May be started again. */
    public synchronized void stop() throws InterruptedException {
        Poller ending = poller;
        Thread runner = thread;
        if (ending == null || runner == null) {
            return;
        }
        pauses.stop(true);
        ending.stop();
        runner.interrupt();
        runner.join(UNTIL_QUIET.toMillis());
        poller = null;
        thread = null;
        ending.finish(UNTIL_QUIET);
    }

    /** Tells the core that a group goes on under another id, which Telegram said when something was sent there. */
    public void moved(String from, String to) {
        Read told = UpdateReader.moved(from, to, clock.instant());
        lanes.run(from, () -> {
            var unused = handling.handle(told);
        });
    }

    /** When a poll was last answered. */
    public Optional<Instant> lastPollAnswered() {
        return Optional.ofNullable(lastAnswered);
    }

    /** What keeps updates from coming, in a line. */
    public synchronized Optional<String> trouble() {
        return Optional.ofNullable(poller).flatMap(Poller::trouble);
    }

    private static Set<String> names(List<CommandSpec> commands, Predicate<CommandSpec> which) {
        return commands.stream().filter(which).map(CommandSpec::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What one run of polling receives. */
    private final class Batches implements Poller.Intake {
        private final Window window = new Window();

        @Override
        public int offset() {
            return window.offset(System.nanoTime());
        }

        @Override
        public void awaitDone(Duration longest) throws InterruptedException {
            window.awaitDone(longest);
        }

        @Override
        public void answered() {
            lastAnswered = clock.instant();
        }

        @Override
        public void take(List<Update> updates, long asked) throws InterruptedException {
            for (Update update : updates) {
                if (window.admit(update.getUpdateId())) {
                    // Before the lane: whoever pressed sees that at once, however much waits there.
                    Optional<PressAnswer> press =
                            Optional.of(update).filter(Update::hasCallbackQuery).map(acknowledge);
                    lanes.run(UpdateReader.lane(update), () -> handle(update, press));
                }
            }
            window.awaitTurn(asked);
        }

        private void handle(Update update, Optional<PressAnswer> press) {
            int id = update.getUpdateId();
            try {
                Optional<Read> read = reader.read(update, press);
                if (read.isEmpty()) {
                    window.answered(id);
                    return;
                }
                var answered = handling.handle(read.get());
                window.handled(id, System.nanoTime());
                if (read.get().mayWait() && !answered.isDone()) {
                    window.waits(id);
                }
                var unused = answered.whenComplete((nothing, failure) -> window.answered(id));
            } catch (RuntimeException | StackOverflowError e) {
                LOG.error("update {} is set aside", id, e);
                window.answered(id);
            }
        }
    }
}
