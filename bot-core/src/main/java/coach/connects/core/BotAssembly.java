package coach.connects.core;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.command.Bot;
import coach.connects.command.ButtonBinder;
import coach.connects.command.Command;
import coach.connects.command.CommandAutocomplete;
import coach.connects.command.CommandRegistry;
import coach.connects.command.CommandSpec;
import coach.connects.command.InputHandler;
import coach.connects.command.Router;
import coach.connects.command.basics.CancelCommand;
import coach.connects.command.basics.ForgetCommand;
import coach.connects.command.basics.HelpCommand;
import coach.connects.command.basics.PrivacyCommand;
import coach.connects.command.basics.StartCommand;
import coach.connects.command.check.CheckCommand;
import coach.connects.command.check.CheckRedelivery;
import coach.connects.command.check.InlineVerdicts;
import coach.connects.command.community.CardSharing;
import coach.connects.command.community.CommunityCommand;
import coach.connects.command.community.DigestFormatter;
import coach.connects.command.community.GroupLinkListener;
import coach.connects.command.community.MembershipCheck;
import coach.connects.command.community.ShareCommand;
import coach.connects.command.community.ShareRateLimiter;
import coach.connects.command.community.VerdictsCommand;
import coach.connects.command.data.ExportCommand;
import coach.connects.command.data.ImportCommand;
import coach.connects.command.link.LinkCommand;
import coach.connects.command.link.UnlinkCommand;
import coach.connects.command.reminder.OutcomeCommand;
import coach.connects.command.reminder.RefundNotifier;
import coach.connects.command.reminder.ReminderComposer;
import coach.connects.command.reminder.RemindersCommand;
import coach.connects.command.reminder.StatsCommand;
import coach.connects.command.reminder.TimeZoneReplyHandler;
import coach.connects.command.settings.ProfileCommand;
import coach.connects.command.settings.RulesCommand;
import coach.connects.command.settings.SearchCommand;
import coach.connects.command.wallet.AdjustCommand;
import coach.connects.command.wallet.BuyCommand;
import coach.connects.command.wallet.GrantCommand;
import coach.connects.command.wallet.HistoryCommand;
import coach.connects.command.wallet.ReturnCommand;
import coach.connects.command.wallet.SpendCommand;
import coach.connects.command.wallet.UndoCommand;
import coach.connects.command.wallet.WalletCommand;
import coach.connects.command.wallet.WalletRedelivery;
import coach.connects.job.reader.PostingParser;
import coach.connects.schedule.ClockWatch;
import coach.connects.schedule.Erasure;
import coach.connects.schedule.JobRunner;
import coach.connects.schedule.ReminderJob;
import coach.connects.schedule.SenderRegistry;
import coach.connects.schedule.WorkerPool;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.store.dossier.CommunityRepository;
import coach.connects.store.dossier.FreelancerRepository;
import coach.connects.store.dossier.LatestInstantStore;
import coach.connects.store.dossier.LinkCodeRepository;
import coach.connects.store.dossier.RescheduleMigration;
import coach.connects.store.dossier.StoredArchive;
import coach.connects.text.MessageCatalogue;
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
        return over(store, policies, clock, random, workers, watch, backoff);
    }

    /**
     * Wires the core.
     *
     * @param workers how many people are reminded at the same time
     * @param watch whether the clock is believed
     */
    public static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            ClockWatch watch) {
        return over(store, policies, clock, random, workers, watch, Backoff.real());
    }

    private static BotAssembly over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            WorkerPool workers,
            ClockWatch watch,
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
                new CommandRegistry(all(check, sharing, link, refundNotifier, help, incoming, forget));
        help.withCommands(commands);
        List<InputHandler> hearings = List.of(incoming, new TimeZoneReplyHandler(new ProfileCommand()), check);
        Router router =
                new Router(commands, hearings, new GroupLinkListener(), new CheckRedelivery(new WalletRedelivery()));
        ButtonBinder binder = new ButtonBinder(random);
        MessageCatalogue catalogue = MessageCatalogue.load();
        Bot bot = new Bot(archive, codes, refundNotifier, router, binder, catalogue, policies, clock, backoff);
        ReminderComposer composer = new ReminderComposer(archive, binder, catalogue, policies, List.of(refundNotifier));
        ReminderJob reminderJob = new ReminderJob(freelancers, erasure, composer, policies, senders, workers);
        DigestJob digestJob =
                new DigestJob(communities, senders, new DigestFormatter(catalogue, policies, archive), erasure);
        RescheduleJob anew = new RescheduleJob(rescheduleMigration, policies);
        JobRunner jobs = new JobRunner(List.of(reminderJob, new LinkCodeCleanupJob(codes), digestJob, anew), watch);
        AutocompleteProvider autocomplete = new CommandAutocomplete(commands, archive, catalogue, policies, clock);
        InlineQueryHandler own = new InlineVerdicts(freelancers, archive, catalogue, policies, clock);
        return new BotAssembly(bot, own, jobs, commands.specs(), senders, erasure, autocomplete);
    }

    /** All commands, in the order in which help lists them. */
    private static List<Command> all(
            CheckCommand check,
            CardSharing sharing,
            LinkCommand link,
            RefundNotifier refundNotifier,
            HelpCommand help,
            ImportCommand incoming,
            ForgetCommand forget) {
        ProfileCommand profile = new ProfileCommand();
        return List.of(
                new StartCommand(),
                check,
                new SearchCommand(),
                new ShareCommand(sharing),
                new VerdictsCommand(sharing.admission()),
                new CommunityCommand(),
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
                help,
                new CancelCommand(),
                new ExportCommand(),
                incoming,
                new PrivacyCommand(),
                forget);
    }
}
