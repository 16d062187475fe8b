package coach.connects.app;

import coach.connects.kit.DaemonThreads;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines with which a run of the bot begins and ends: what runs here, on what, for whom. */
final class StartReport {
    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

    private final Settings settings;
    private final RunningBot bot;
    private final long began = System.nanoTime();

    StartReport(Settings settings, RunningBot bot) {
        this.settings = settings;
        this.bot = bot;
    }

    /** Says what runs; nothing waits for it, since the database may be away. */
    StartReport begin() {
        var unused = DaemonThreads.start("start-report", () -> LOG.info("{}", line()));
        return this;
    }

    /** Says that it is over. */
    void end() {
        Duration up = Duration.ofNanos(System.nanoTime() - began);
        LOG.info("stopped after {} h {} min {} s", up.toHours(), up.toMinutesPart(), up.toSecondsPart());
    }

    private String line() {
        String platforms = String.join(
                " and ",
                Stream.of(
                                settings.telegramToken().map(token -> "Telegram"),
                                settings.discordToken().map(token -> "Discord"))
                        .flatMap(name -> name.stream())
                        .toList());
        return "started: Connects Coach " + Program.ownVersion() + ", Java " + Runtime.version() + ", "
                + (settings.mongoUri().isPresent() ? "MongoDB" : "SQLite") + ", " + platforms + ", policy "
                + settings.policy().orElse("guide-2021") + ", data in "
                + settings.dataFolder().toAbsolutePath() + ", " + accounts();
    }

    private String accounts() {
        try {
            return bot.accounts();
        } catch (StoreUnavailableException e) {
            return "the database does not answer yet";
        }
    }
}
