package coach.connects.app;

import coach.connects.app.logging.MessageContext;
import coach.connects.app.monitoring.Monitoring;
import coach.connects.chat.BotGateway;
import coach.connects.chat.MessageSender;
import coach.connects.chat.Secret;
import coach.connects.discord.DiscordAdapter;
import coach.connects.discord.DiscordSettings;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.scheduling.LeaderElection;
import coach.connects.scheduling.SendingLease;
import coach.connects.store.Backoff;
import coach.connects.telegram.TelegramAdapter;
import coach.connects.telegram.TelegramSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the bot on every platform that is set up, over one core, until a signal ends the process. */
final class ServeMode {
    private static final Logger LOG = LoggerFactory.getLogger(ServeMode.class);
    private static final Duration STOPPING = Duration.ofSeconds(25);

    private final Settings settings;
    private final MessageCatalogue catalogue;
    private final RunningBot.Maker maker;
    private final Clock clock = Clock.systemUTC();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    ServeMode(Settings settings, MessageCatalogue catalogue, RunningBot.Maker maker) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.maker = maker;
    }

    /** Serves until a signal comes; then what is under way is finished, and the database is let go of last. */
    int run() throws StartupException {
        try {
            return serve();
        } finally {
            over.countDown();
        }
    }

    private int serve() throws StartupException {
        try (RunningBot bot = maker.open(settings, clock);
                Platform telegram = settings.telegramToken()
                        .map(token -> telegram(bot, token))
                        .orElse(Platform.NONE);
                Platform discord = settings.discordToken()
                        .map(token -> discord(bot, token))
                        .orElse(Platform.NONE)) {
            StartReport report = new StartReport(settings, bot).begin();
            List<Supplier<Optional<String>>> parts =
                    List.of(bot::trouble, bot.core().jobs()::trouble, telegram.trouble(), discord.trouble());
            Monitoring.Serving watched = watched(bot, parts);
            Runtime.getRuntime().addShutdownHook(new Thread(this::endAndWait, "stop"));
            bot.tellOwnerCode();
            RunningBot.Waking waking = bot.wake();
            RunningBot.Waking backingUp = bot.backUp();
            RunningBot.Waking receiving = standBy(bot, "telegram", telegram);
            RunningBot.Waking connected = standBy(bot, "discord", discord);
            HealthReporter health =
                    new HealthReporter(parts, bot::notes, new HealthFile(settings.dataFolder()), clock).begin();
            ended.await();
            watched.close();
            health.close();
            backingUp.close();
            together(receiving::close, connected::close);
            waking.close();
            report.end();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /**
     * A platform that can be started and stopped.
     *
     * @param duty begins to receive, and ends it where another process goes on; empty where none is served
     * @param stop lets what is under way finish
     * @param trouble what keeps messages from coming in
     */
    private record Platform(Optional<LeaderElection.LeaderTask> duty, Runnable stop, Supplier<Optional<String>> trouble)
            implements AutoCloseable {
        static final Platform NONE = new Platform(Optional.empty(), () -> {}, Optional::empty);

        @Override
        public void close() {
            stop.run();
        }
    }

    /** The door before the core: who may not use the bot comes no further. */
    private AccessGate door(RunningBot bot) {
        BotGateway watched =
                bot.monitoring().over(bot.core().gateway(), bot.core().specs());
        return new AccessGate(
                new MessageContext(watched), settings.access(), bot.core().host(), catalogue);
    }

    /** Serves whoever watches; a bot that nobody can watch though it was wanted is not started. */
    private Monitoring.Serving watched(RunningBot bot, List<Supplier<Optional<String>>> parts) throws StartupException {
        if (settings.watched().isEmpty()) {
            return Monitoring.Serving.NONE;
        }
        InetSocketAddress at = settings.watched().get();
        try {
            return bot.monitoring()
                    .serve(
                            at,
                            () -> parts.stream()
                                    .map(Supplier::get)
                                    .flatMap(Optional::stream)
                                    .findFirst());
        } catch (IOException e) {
            throw StartupException.wrong("Nothing can be served on port " + at.getPort()
                    + ": it is taken, or the address is not this machine's. Set another CONNECTS_HTTP_PORT.");
        }
    }

    private Platform telegram(RunningBot bot, Secret token) {
        TelegramSettings own = TelegramSettings.of(token.reveal());
        TelegramSettings set = address(settings.telegramApi()).map(own::at).orElse(own);
        AccessGate door = door(bot);
        TelegramAdapter adapter = new TelegramAdapter(
                set, door, door.before(bot.core().inlineQueries()), bot.core().specs(), catalogue, clock);
        adapter.tellTimeTo(bot.witness());
        adapter.prepare();
        bot.monitoring().watch(adapter.platform(), adapter);
        MessageSender sender = bot.monitoring().over(adapter);
        bot.core().senders().ask(sender);
        LeaderElection.LeaderTask receiving = receiving(
                () -> {
                    adapter.start();
                    LOG.info("serving Telegram");
                },
                adapter::stopReceiving);
        return new Platform(sending(bot, sender, receiving), adapter::close, adapter::trouble);
    }

    private Platform discord(RunningBot bot, Secret token) {
        DiscordSettings own = DiscordSettings.of(token.reveal());
        DiscordSettings set = address(settings.discordApi()).map(own::at).orElse(own);
        AccessGate door = door(bot);
        DiscordAdapter adapter = new DiscordAdapter(
                set, door, door.before(bot.core().autocomplete()), bot.core().specs(), catalogue, clock);
        adapter.tellTimeTo(bot.witness());
        bot.monitoring().watch(adapter.platform(), adapter);
        LeaderElection.LeaderTask receiving = new DiscordDuty(adapter);
        return new Platform(sending(bot, bot.monitoring().over(adapter), receiving), adapter::close, adapter::trouble);
    }

    /** Who receives sends, and nobody else: a platform's limits are for all processes together. */
    private static Optional<LeaderElection.LeaderTask> sending(
            RunningBot bot, MessageSender sender, LeaderElection.LeaderTask receiving) {
        return Optional.of(new SendingLease(bot.core().senders(), sender, receiving, Backoff::sleep, System::nanoTime));
    }

    /** One connection serves both ways. */
    private record DiscordDuty(DiscordAdapter adapter) implements LeaderElection.LeaderTask {
        @Override
        public void begin() {
            adapter.start();
            LOG.info("serving Discord");
        }

        @Override
        public void end() {
            adapter.stop();
        }

        /** Without a database it says so: nothing waits at Discord for somebody to come back, as it does at Telegram. */
        @Override
        public boolean stopsWhenUncertain() {
            return false;
        }
    }

    private static RunningBot.Waking standBy(RunningBot bot, String name, Platform platform) {
        return platform.duty().map(task -> bot.standBy(name, task)).orElse(() -> {});
    }

    /** How receiving ends, after what is under way. */
    private interface Ending {
        void end() throws InterruptedException;
    }

    private static LeaderElection.LeaderTask receiving(Runnable begin, Ending end) {
        return new LeaderElection.LeaderTask() {
            @Override
            public void begin() {
                begin.run();
            }

            @Override
            public void end() throws InterruptedException {
                end.end();
            }
        };
    }

    /** Both at the same time: what one platform still has under way keeps no other process from going on with the other. */
    private static void together(Runnable one, Runnable other) throws InterruptedException {
        Thread beside = new Thread(one, "stop-receiving");
        beside.setDaemon(true);
        beside.start();
        other.run();
        beside.join();
    }

    private static Optional<String> address(Optional<URI> set) {
        return set.map(URI::toString);
    }

    /** The JVM ends when its hooks have: so this one waits for the run to close what it opened. */
    private void endAndWait() {
        ended.countDown();
        try {
            // Not for the thread: it calls for the end of the JVM itself, and that waits for its hooks.
            var unused = over.await(STOPPING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
