package coach.connects.app;

import coach.connects.app.monitoring.Monitoring;
import coach.connects.chart.XChartRenderer;
import coach.connects.chat.ChartRenderer;
import coach.connects.chat.Secret;
import coach.connects.console.ConsoleFiles;
import coach.connects.console.SimulatedClock;
import coach.connects.feature.host.HostSetup;
import coach.connects.persistence.GrantStore;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.picture.OcrProgram;
import coach.connects.profile.Identity;
import coach.connects.reading.screen.PictureReader;
import coach.connects.scheduling.ClockWatch;
import coach.connects.scheduling.LeaderElection;
import coach.connects.scheduling.Lease;
import coach.connects.scheduling.QuartzTrigger;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.sqlite.BackupRotation;
import coach.connects.wallet.Policies;
import coach.connects.wiring.BotAssembly;
import coach.connects.wiring.BotSetup;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The core, put together and running: its database is open and its own, until it is closed. */
final class RunningBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningBot.class);

    /** What a platform takes in a second: one in twenty that is asked to wait some seconds leaves enough for the others. */
    private static final int AT_THE_SAME_TIME = 32;

    /** More are not counted: each is read for it. */
    private static final int MOST_COUNTED = 1_000;

    private final DocumentStore store;
    private final BotAssembly core;
    private final ClockWatch watch;
    private final Clock clock;
    private final boolean shared;
    private final Monitoring monitoring;
    private final Optional<BackupSchedule> backups;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Over a database that is open.
     *
     * @param shared whether other processes may work on the database too
     * @param monitoring what watches its parts
     * @param backups backs its file up, where it has one
     */
    RunningBot(
            DocumentStore store,
            BotAssembly core,
            ClockWatch watch,
            Clock clock,
            boolean shared,
            Monitoring monitoring,
            Optional<BackupSchedule> backups) {
        this.backups = backups;
        this.store = store;
        this.core = core;
        this.watch = watch;
        this.clock = clock;
        this.shared = shared;
        this.monitoring = monitoring;
    }

    /** Loaded with the first chart: the library and Java's own drawing are not for an idle bot to hold. */
    private static final class Drawing {
        static final ChartRenderer RENDERER = new XChartRenderer();
    }

    /** Puts one together. */
    interface Maker {
        /**
         * Opens the database and what stands on it.
         *
         * @throws StartupException when the database, or a file that it needs, cannot be used
         */
        RunningBot open(Settings settings, Clock clock) throws StartupException;
    }

    /** As long as it is open, what falls due is done. */
    interface Waking extends AutoCloseable {
        @Override
        void close();
    }

    /** Reads the policies first, so that a wrong file is named before a database is touched. */
    static RunningBot open(Settings settings, Clock clock) throws StartupException {
        Policies policies = PolicyLoader.read(settings);
        Monitoring monitoring = settings.watched().isPresent() ? Monitoring.byNumbers(clock) : Monitoring.NONE;
        DocumentStore store = monitoring.over(DatabaseFactory.open(settings));
        ClockWatch watch = new ClockWatch(new LatestInstantStore(store), trust(clock), System::nanoTime);
        PictureReader pictures = OcrProgram.find(settings.ocr(), settings.path())
                .map(OcrProgram::reader)
                .map(monitoring::over)
                .orElse(PictureReader.NONE);
        Clock told = watch.over(clock);
        Optional<BackupSchedule> backups = backups(settings, told, watch);
        BotRuntime machine = new BotRuntime(backups);
        BotAssembly core = BotAssembly.over(BotSetup.of(store, policies, told, new SecureRandom())
                        .with(team(clock))
                        .with(watch)
                        .with(setup(settings, machine))
                        .withUpwork(settings.upwork().map(upwork -> UpworkStart.access(upwork, told))))
                .withPictures(pictures)
                .withCharts(chart -> Drawing.RENDERER.render(chart));
        monitoring.watch(core.jobs());
        settings.house()
                .backupAt()
                .flatMap(at -> backups)
                .ifPresent(schedule -> monitoring.watchBackups(schedule::newest));
        core.erasure().tell(ConsoleFiles.in(settings.dataFolder(), LocalUser.atThisMachine())::forget);
        boolean shared = settings.mongoUri().isPresent();
        RunningBot bot = new RunningBot(store, core, watch, told, shared, monitoring, backups);
        machine.watchedBy(() ->
                Stream.concat(bot.trouble().stream(), bot.notes().stream()).toList());
        return bot;
    }

    private static Optional<BackupSchedule> backups(Settings settings, Clock clock, ClockWatch watch) {
        Clock here = clock.withZone(ZoneId.systemDefault());
        return settings.mongoUri().isPresent()
                ? Optional.empty()
                : Optional.of(new BackupSchedule(
                        settings.dataFolder(), settings.house().backupAt(), here, watch::isBelieved));
    }

    private static HostSetup setup(Settings settings, BotRuntime machine) {
        HouseSettings house = settings.house();
        int backupDays = house.backupAt().isPresent() ? BackupRotation.KEPT_DAYS : 0;
        return new HostSetup(settings.host(), house.owners(), house.forgetAfter(), backupDays, machine);
    }

    /** What whoever hosts the bot should know though all is well, a sentence each. */
    List<String> notes() {
        return Stream.concat(
                        core.jobs().notes().stream(), backups.stream().flatMap(schedule -> schedule.notes().stream()))
                .toList();
    }

    /** Backs the file up from now on when it is time. */
    Waking backUp() {
        return backups.<Waking>map(schedule -> schedule.begin()::close).orElse(() -> {});
    }

    /** Tells in the log how to become the owner, where nobody is. */
    void tellOwnerCode() {
        try {
            core.host()
                    .freshCode(new SecureRandom())
                    .ifPresent(code ->
                            LOG.info("nobody owns this bot: whoever sends it /host {} does from then on", code));
        } catch (StoreUnavailableException e) {
            LOG.warn("how to become the owner is told at the next start: {}", e.sentence());
        }
    }

    /** Under a simulated clock the order in which people are reminded is there to be seen. */
    private static WorkerPool team(Clock clock) {
        return clock instanceof SimulatedClock ? WorkerPool.alone() : WorkerPool.of(AT_THE_SAME_TIME);
    }

    /** A script moves its clock itself. */
    private static ClockWatch.Trust trust(Clock clock) {
        return clock instanceof SimulatedClock ? ClockWatch.Trust.SCRIPTED : ClockWatch.Trust.ALONE;
    }

    Monitoring monitoring() {
        return monitoring;
    }

    BotAssembly core() {
        return core;
    }

    /** When this person connected Upwork last, by a grant that this key opens; empty where they are not connected. */
    Optional<Instant> connectedSince(Identity person, Secret key) {
        return new GrantStore(store, key)
                .find(List.of(person))
                .filter(stored -> stored.grant().isPresent())
                .map(GrantStore.StoredGrant::since);
    }

    /** How many accounts of people are kept; of very many only that they are. */
    String accounts() {
        int[] seen = {0};
        DocumentScan.forEachUntil(store.collection("freelancers"), "", document -> ++seen[0] > MOST_COUNTED);
        return seen[0] > MOST_COUNTED ? "more than " + MOST_COUNTED + " accounts" : seen[0] + " accounts";
    }

    /** What keeps it from working now, in one line without a secret; empty when it is well. */
    Optional<String> trouble() {
        Health health = store.health();
        return health.isWell() ? Optional.empty() : Optional.of(health.sentence());
    }

    /** Where a platform says what time it is there. */
    Consumer<Instant> witness() {
        return watch.witness();
    }

    /**
     * Begins to do by itself what falls due, woken once a minute; comes back at once.
     *
     * @return ends that, after what is under way; to be closed before the platforms are
     */
    Waking wake() {
        return QuartzTrigger.of(core.jobs(), clock)::close;
    }

    /**
     * Is on duty for something that only one process over its database may do at a time: at once where the database is its
     * own, else when no other process is, or is any more.
     *
     * @param what the name of the duty
     * @return ends it, and lets another process go on at once
     */
    Waking standBy(String what, LeaderElection.LeaderTask task) {
        if (shared) {
            String self = UUID.randomUUID().toString();
            LeaderElection election = new LeaderElection(new Lease(store, what, self, System::nanoTime), task);
            election.start();
            return election::close;
        }
        task.begin();
        return () -> {};
    }

    /** Finishes what is under way and lets go of the database. May be called twice, and from another thread. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            store.close();
        }
    }
}
