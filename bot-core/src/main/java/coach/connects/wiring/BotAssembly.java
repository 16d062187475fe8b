package coach.connects.wiring;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.ChartRenderer;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.engine.Bot;
import coach.connects.engine.ButtonBinder;
import coach.connects.engine.ChartGateway;
import coach.connects.engine.Command;
import coach.connects.engine.CommandAutocomplete;
import coach.connects.engine.CommandRegistry;
import coach.connects.engine.HostInfo;
import coach.connects.engine.InputHandler;
import coach.connects.engine.PictureGateway;
import coach.connects.engine.Router;
import coach.connects.engine.ViewFactory;
import coach.connects.feature.account.ForgetCommand;
import coach.connects.feature.account.LinkCommand;
import coach.connects.feature.account.PrivacyCommand;
import coach.connects.feature.account.UnlinkCommand;
import coach.connects.feature.check.CheckCommand;
import coach.connects.feature.check.CheckRedelivery;
import coach.connects.feature.check.InlineVerdicts;
import coach.connects.feature.community.CardSharing;
import coach.connects.feature.community.CommunityCommand;
import coach.connects.feature.community.DigestFormatter;
import coach.connects.feature.community.GroupLinkListener;
import coach.connects.feature.community.MembershipCheck;
import coach.connects.feature.community.ShareCommand;
import coach.connects.feature.community.ShareRateLimiter;
import coach.connects.feature.community.VerdictsCommand;
import coach.connects.feature.guide.GuideCommand;
import coach.connects.feature.help.CancelCommand;
import coach.connects.feature.help.HelpCommand;
import coach.connects.feature.help.StartCommand;
import coach.connects.feature.plan.BudgetCommand;
import coach.connects.feature.plan.ChartsCommand;
import coach.connects.feature.plan.ForecastCommand;
import coach.connects.feature.reminder.OutcomeCommand;
import coach.connects.feature.reminder.RefundNotifier;
import coach.connects.feature.reminder.ReminderComposer;
import coach.connects.feature.reminder.RemindersCommand;
import coach.connects.feature.reminder.StatsCommand;
import coach.connects.feature.reminder.TimeZoneReplyHandler;
import coach.connects.feature.settings.ProfileCommand;
import coach.connects.feature.settings.RulesCommand;
import coach.connects.feature.settings.SearchCommand;
import coach.connects.feature.transfer.ExportCommand;
import coach.connects.feature.transfer.ImportCommand;
import coach.connects.feature.wallet.AdjustCommand;
import coach.connects.feature.wallet.BuyCommand;
import coach.connects.feature.wallet.GrantCommand;
import coach.connects.feature.wallet.HistoryCommand;
import coach.connects.feature.wallet.ReturnCommand;
import coach.connects.feature.wallet.SpendCommand;
import coach.connects.feature.wallet.UndoCommand;
import coach.connects.feature.wallet.WalletCommand;
import coach.connects.feature.wallet.WalletRedelivery;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.persistence.RescheduleMigration;
import coach.connects.persistence.StoredArchive;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.screen.PictureReader;
import coach.connects.scheduling.ClockWatch;
import coach.connects.scheduling.Erasure;
import coach.connects.scheduling.JobRunner;
import coach.connects.scheduling.ReminderJob;
import coach.connects.scheduling.SenderRegistry;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The core, wired: the stores over a database, the commands, and the entry point for whatever platforms there are.
 *
 * @param gateway where everything that people do comes in
 * @param inlineQueries what people can send into other chats
 * @param jobs what the bot does by itself
 * @param specs the commands, for menus and registrations
 * @param senders where platforms join by which it can send something by itself
 * @param erasure where those are told of an erasure who keep something beside the database
 * @param autocomplete what could stand in a command's field while somebody types it
 */
public record BotAssembly(
        BotGateway gateway,
        InlineQueryHandler inlineQueries,
        JobRunner jobs,
        List<CommandSpec> specs,
        SenderRegistry senders,
        Erasure erasure,
        AutocompleteProvider autocomplete) {
    /**
     * Wires the core; whoever is to be reminded is so one after the other.
     *
     * @param store the database
     * @param policies the policies that can be in force, the default among them
     * @param clock the present
     * @param random draws the keys of buttons; a secure one wherever others could guess
     */
    public static BotAssembly over(DocumentStore store, Policies policies, Clock clock, RandomGenerator random) {
        return over(store, policies, clock, random, WorkerPool.alone());
    }

    /**
     * Wires the core.
     *
     * @param workers how many people are reminded at the same time
     */
    public static BotAssembly over(
            DocumentStore store, Policies policies, Clock clock, RandomGenerator random, WorkerPool workers) {
        return over(store, policies, clock, random, workers, Backoff.real());
    }

    static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            Backoff backoff) {
        ClockWatch watch = new ClockWatch(new LatestInstantStore(store), ClockWatch.Trust.SCRIPTED, System::nanoTime);
        return over(store, policies, clock, random, workers, watch, HostInfo.UNTOLD, backoff);
    }

    /**
     * Wires the core.
     *
     * @param workers how many people are reminded at the same time
     * @param watch whether the clock is believed
     * @param host who hosts the bot
     */
    public static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            ClockWatch watch,
            HostInfo host) {
        return over(store, policies, clock, random, workers, watch, host, Backoff.real());
    }

    /** The same, reading pictures by this. */
    public BotAssembly withPictures(PictureReader reader) {
        return new BotAssembly(
                new PictureGateway(gateway, reader), inlineQueries, jobs, specs, senders, erasure, autocomplete);
    }

    /** The same, drawing charts by this. */
    public BotAssembly withCharts(ChartRenderer renderer) {
        return new BotAssembly(
                new ChartGateway(gateway, renderer), inlineQueries, jobs, specs, senders, erasure, autocomplete);
    }

    private static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            ClockWatch watch,
            HostInfo host,
            Backoff backoff) {
        FreelancerRepository freelancers = new FreelancerRepository(store, backoff);
        CommunityRepository communities = new CommunityRepository(store, random, backoff);
        SenderRegistry senders = new SenderRegistry();
        StoredArchive archive = new StoredArchive(freelancers, communities, senders);
        PostingParser reader = new PostingParser(() -> Optional.of(communities.key()));
        CardSharing sharing = new CardSharing(new ShareRateLimiter(System::nanoTime), new MembershipCheck(senders));
        CheckCommand check = new CheckCommand(reader, sharing);
        ImportCommand incoming = new ImportCommand();
        LinkCodeRepository codes = new LinkCodeRepository(store);
        RefundNotifier refundNotifier = new RefundNotifier(freelancers);
        HelpCommand help = new HelpCommand();
        LinkCommand link = new LinkCommand(freelancers, codes, random, senders::deepLink);
        RescheduleMigration rescheduleMigration = new RescheduleMigration(store);
        Erasure erasure = new Erasure(store, communities, rescheduleMigration);
        ForgetCommand forget = new ForgetCommand(erasure::of);
        CommandRegistry commands =
                new CommandRegistry(all(senders, check, sharing, link, refundNotifier, help, incoming, forget, host));
        help.withCommands(commands);
        List<InputHandler> hearings =
                List.of(incoming, new TimeZoneReplyHandler(new ProfileCommand()), check, new GuideCommand());
        Router router =
                new Router(commands, hearings, new GroupLinkListener(), new CheckRedelivery(new WalletRedelivery()));
        ButtonBinder binder = new ButtonBinder(random);
        ViewFactory views = new ViewFactory(MessageCatalogue.load(), policies, archive);
        Bot bot = new Bot(freelancers, communities, codes, refundNotifier, router, binder, views, clock, backoff);
        ReminderComposer composer = new ReminderComposer(binder, views, List.of(refundNotifier));
        ReminderJob reminderJob = new ReminderJob(freelancers, erasure, composer, policies, senders, workers);
        DigestJob digestJob = new DigestJob(communities, senders, new DigestFormatter(views), erasure);
        RescheduleJob anew = new RescheduleJob(rescheduleMigration, policies);
        JobRunner jobs = new JobRunner(List.of(reminderJob, new LinkCodeCleanupJob(codes), digestJob, anew), watch);
        AutocompleteProvider autocomplete = new CommandAutocomplete(commands, freelancers, views, clock);
        InlineQueryHandler own = new InlineVerdicts(freelancers, views, clock);
        return new BotAssembly(bot, own, jobs, commands.specs(), senders, erasure, autocomplete);
    }

    /** All commands, in the order in which help lists them. */
    private static List<Command> all(
            SenderRegistry senders,
            CheckCommand check,
            CardSharing sharing,
            LinkCommand link,
            RefundNotifier refundNotifier,
            HelpCommand help,
            ImportCommand incoming,
            ForgetCommand forget,
            HostInfo host) {
        ProfileCommand profile = new ProfileCommand();
        return List.of(
                new StartCommand(),
                check,
                new GuideCommand(),
                new SearchCommand(),
                new ShareCommand(sharing),
                new VerdictsCommand(sharing.admission()),
                new CommunityCommand(senders),
                new WalletCommand(),
                new BuyCommand(),
                new GrantCommand(),
                new SpendCommand(),
                new ReturnCommand(),
                new AdjustCommand(),
                new UndoCommand(),
                new HistoryCommand(),
                new OutcomeCommand(refundNotifier),
                new StatsCommand(),
                new ForecastCommand(),
                new ChartsCommand(),
                profile,
                new RemindersCommand(profile),
                new RulesCommand(),
                new BudgetCommand(),
                link,
                new UnlinkCommand(),
                help,
                new CancelCommand(),
                new ExportCommand(),
                incoming,
                new PrivacyCommand(host),
                forget);
    }
}
