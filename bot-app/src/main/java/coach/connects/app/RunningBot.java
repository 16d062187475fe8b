package coach.connects.app;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.MessageSender;
import coach.connects.chat.ScheduledWork;
import coach.connects.console.ConsoleFiles;
import coach.connects.console.SimulatedClock;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.scheduling.ClockWatch;
import coach.connects.scheduling.LeaderElection;
import coach.connects.scheduling.Lease;
import coach.connects.scheduling.QuartzTrigger;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.wallet.Policies;
import coach.connects.wiring.BotAssembly;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The core over the database that is set up. */
final class RunningBot implements BotInstance {
    /** What a platform takes in a second: one in twenty that is asked to wait some seconds leaves enough for the others. */
    private static final int AT_THE_SAME_TIME = 32;

    private final DocumentStore store;
    private final BotAssembly core;
    private final ClockWatch watch;
    private final Clock clock;
    private final boolean shared;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningBot(DocumentStore store, BotAssembly core, ClockWatch watch, Clock clock, boolean shared) {
        this.watch = watch;
        this.store = store;
        this.shared = shared;
        this.core = core;
        this.clock = clock;
    }

    /** Reads the policies first, so that a wrong file is named before a database is touched. */
    static BotInstance open(Settings settings, Clock clock) throws StartupException {
        Policies policies = PolicyLoader.read(settings);
        DocumentStore store = DatabaseFactory.open(settings);
        ClockWatch watch = new ClockWatch(new LatestInstantStore(store), trust(clock), System::nanoTime);
        BotAssembly core = BotAssembly.over(store, policies, clock, new SecureRandom(), team(clock), watch);
        core.erasure().tell(ConsoleFiles.in(settings.dataFolder(), LocalUser.atThisMachine())::forget);
        return new RunningBot(store, core, watch, clock, settings.mongoUri().isPresent());
    }

    /** Under a simulated clock the order in which people are reminded is there to be seen. */
    private static WorkerPool team(Clock clock) {
        return clock instanceof SimulatedClock ? WorkerPool.alone() : WorkerPool.of(AT_THE_SAME_TIME);
    }

    @Override
    public BotGateway gateway() {
        return core.gateway();
    }

    @Override
    public AutocompleteProvider autocomplete() {
        return core.autocomplete();
    }

    @Override
    public InlineQueryHandler inlineQueries() {
        return core.inlineQueries();
    }

    @Override
    public ScheduledWork work() {
        return core.jobs();
    }

    @Override
    public List<CommandSpec> specs() {
        return core.specs();
    }

    @Override
    public void join(MessageSender sender) {
        core.senders().join(sender);
    }

    @Override
    public void leave(MessageSender sender) {
        core.senders().leave(sender);
    }

    @Override
    public Optional<String> trouble() {
        Health health = store.health();
        return health.isWell() ? Optional.empty() : Optional.of(health.sentence());
    }

    /** A script moves its clock itself. */
    private static ClockWatch.Trust trust(Clock clock) {
        return clock instanceof SimulatedClock ? ClockWatch.Trust.SCRIPTED : ClockWatch.Trust.ALONE;
    }

    @Override
    public Consumer<Instant> witness() {
        return watch.witness();
    }

    @Override
    public List<String> notes() {
        return core.jobs().notes();
    }

    @Override
    public Waking wake() {
        return QuartzTrigger.of(core.jobs(), clock)::close;
    }

    @Override
    public Waking standBy(String what, LeaderElection.LeaderTask task) {
        if (shared) {
            String self = UUID.randomUUID().toString();
            LeaderElection election = new LeaderElection(new Lease(store, what, self, System::nanoTime), task);
            election.start();
            return election::close;
        }
        task.begin();
        return () -> {};
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            store.close();
        }
    }
}
