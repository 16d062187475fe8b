package coach.connects.wiring;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.engine.Bot;
import coach.connects.engine.ButtonBinder;
import coach.connects.engine.Command;
import coach.connects.engine.CommandAutocomplete;
import coach.connects.engine.CommandRegistry;
import coach.connects.engine.HostInfo;
import coach.connects.engine.InputHandler;
import coach.connects.engine.InquiryHandler;
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
import coach.connects.feature.upwork.UpworkCommand;
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
import coach.connects.marketplace.UpworkAccess;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.persistence.RescheduleMigration;
import coach.connects.persistence.StoredArchive;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.screen.PictureReader;
import coach.connects.scheduling.ClockWatch;
import coach.connects.scheduling.DueJob;
import coach.connects.scheduling.Erasure;
import coach.connects.scheduling.JobRunner;
import coach.connects.scheduling.ReminderJob;
import coach.connects.scheduling.SenderRegistry;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import java.time.Clock;
import java.util.ArrayList;
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
        return over(store, policies, clock, random, workers, backoff, Optional.empty());
    }

    static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            Backoff backoff,
            Optional<UpworkAccess> upwork) {
        ClockWatch watch = new ClockWatch(new LatestInstantStore(store), ClockWatch.Trust.SCRIPTED, System::nanoTime);
        return over(store, policies, clock, random, workers, watch, HostInfo.UNTOLD, upwork, backoff);
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
        return over(store, policies, clock, random, workers, watch, host, Optional.empty());
    }

    /**
     * Wires the core.
     *
     * @param upwork how people connect Upwork; empty where the host has not switched it on
     */
    public static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            ClockWatch watch,
            HostInfo host,
            Optional<UpworkAccess> upwork) {
        return over(store, policies, clock, random, workers, watch, host, upwork, Backoff.real());
    }

    /** The same, reading pictures by this. */
    public BotAssembly withPictures(PictureReader reader) {
        return new BotAssembly(
                new PictureGateway(gateway, reader), inlineQueries, jobs, specs, senders, erasure, autocomplete);
    }

    private static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            ClockWatch watch,
            HostInfo host,
            Optional<UpworkAccess> access,
            Backoff backoff) {
        FreelancerRepository freelancers = new FreelancerRepository(store, backoff);
        CommunityRepository communities = new CommunityRepository(store, random, backoff);
        SenderRegistry senders = new SenderRegistry();
        PostingParser reader = new PostingParser(() -> Optional.of(communities.key()));
        Optional<UpworkWiring> upwork =
                access.map(one -> UpworkWiring.of(one, store, freelancers, policies, reader, clock, backoff));
        StoredArchive archive = UpworkWiring.archive(freelancers, communities, senders, upwork);
        CardSharing sharing = new CardSharing(new ShareRateLimiter(System::nanoTime), new MembershipCheck(senders));
        CheckCommand check = new CheckCommand(reader, sharing);
        ImportCommand incoming = new ImportCommand();
        LinkCodeRepository codes = new LinkCodeRepository(store);
        RefundNotifier refundNotifier = new RefundNotifier(freelancers);
        HelpCommand help = new HelpCommand();
        LinkCommand link = new LinkCommand(freelancers, codes, random, senders::deepLink);
        RescheduleMigration rescheduleMigration = new RescheduleMigration(store);
        Erasure erasure = new Erasure(store, communities, rescheduleMigration);
        upwork.ifPresent(there -> erasure.alsoForgets(there::forget));
        ForgetCommand forget = new ForgetCommand(erasure::of);
        PrivacyCommand privacy = new PrivacyCommand(host, access.isPresent());
        UpworkCommand connecting = new UpworkCommand(access.isPresent());
        CommandRegistry commands = new CommandRegistry(
                all(senders, check, sharing, link, refundNotifier, help, incoming, forget, connecting, privacy));
        help.withCommands(commands);
        TimeZoneReplyHandler zones = new TimeZoneReplyHandler(new ProfileCommand());
        List<InputHandler> hearings = List.of(connecting, incoming, zones, check, new GuideCommand());
        Router router =
                new Router(commands, hearings, new GroupLinkListener(), new CheckRedelivery(new WalletRedelivery()));
        ButtonBinder binder = new ButtonBinder(random);
        ViewFactory views = new ViewFactory(MessageCatalogue.load(), policies, archive);
        InquiryHandler asking = upwork.map(UpworkWiring::inquiries).orElse(InquiryHandler.NONE);
        Bot bot =
                new Bot(freelancers, communities, codes, refundNotifier, router, binder, views, clock, backoff, asking);
        ReminderComposer composer = new ReminderComposer(binder, views, List.of(refundNotifier));
        List<DueJob> due = List.of(
                new ReminderJob(freelancers, erasure, composer, policies, senders, workers),
                new LinkCodeCleanupJob(codes),
                new DigestJob(communities, senders, new DigestFormatter(views), erasure),
                new RescheduleJob(rescheduleMigration, policies));
        return new BotAssembly(
                bot,
                new InlineVerdicts(freelancers, views, clock),
                jobs(due, upwork, watch),
                commands.specs(),
                senders,
                erasure,
                new CommandAutocomplete(commands, freelancers, views, clock));
    }

    private static JobRunner jobs(List<DueJob> due, Optional<UpworkWiring> upwork, ClockWatch watch) {
        List<DueJob> all = new ArrayList<>(due);
        upwork.map(UpworkWiring::job).ifPresent(all::add);
        return new JobRunner(List.copyOf(all), watch);
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
            UpworkCommand connecting,
            PrivacyCommand privacy) {
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
                profile,
                new RemindersCommand(profile),
                new RulesCommand(),
                link,
                new UnlinkCommand(),
                connecting,
                help,
                new CancelCommand(),
                new ExportCommand(),
                incoming,
                privacy,
                forget);
    }
}
