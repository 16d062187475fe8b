package coach.connects.app;

import coach.connects.telegram.TelegramAdapter;
import coach.connects.telegram.TelegramSettings;
import coach.connects.text.Catalogue;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the bot on Telegram, until a signal ends the process. */
final class ServeRun {
    private static final Logger LOG = LoggerFactory.getLogger(ServeRun.class);
    private static final Duration STOPPING = Duration.ofSeconds(25);

    private final Settings settings;
    private final Catalogue catalogue;
    private final Coach.Maker maker;
    private final Clock clock = Clock.systemUTC();
    private final CountDownLatch ended = new CountDownLatch(1);

    ServeRun(Settings settings, Catalogue catalogue, Coach.Maker maker) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.maker = maker;
    }

    /** Serves until a signal comes; then what is under way is finished, and the database is let go of last. */
    int run(String token) throws CannotStart {
        try (Coach coach = maker.open(settings, clock);
                TelegramAdapter telegram =
                        new TelegramAdapter(telegram(token), coach.entry(), coach.declarations(), catalogue, clock)) {
            Thread running = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endAndWait(running), "stop"));
            coach.join(telegram);
            Coach.Waking waking = coach.wake();
            telegram.start();
            LOG.info("serving Telegram");
            ended.await();
            waking.close();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private TelegramSettings telegram(String token) {
        TelegramSettings telegram = TelegramSettings.of(token);
        return settings.telegramApi().map(URI::toString).map(telegram::at).orElse(telegram);
    }

    /** The JVM ends when its hooks have: so this one waits for the run to close what it opened. */
    private void endAndWait(Thread running) {
        ended.countDown();
        try {
            running.join(STOPPING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
