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
import coach.connects.job.reader.PostingReader;
import coach.connects.schedule.ClockWatch;
import coach.connects.schedule.Erasure;
import coach.connects.schedule.Outboxes;
import coach.connects.schedule.Rounds;
import coach.connects.schedule.Sweep;
import coach.connects.schedule.Team;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.store.dossier.Appointments;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.LatestInstant;
import coach.connects.store.dossier.LinkCodes;
import coach.connects.store.dossier.Shelves;
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
 * @param rounds what the bot does by itself
 * @param declarations the commands, for menus and registrations
 * @param outboxes where platforms join by which it can send something by itself
 * @param erasure where those are told of an erasure who keep something beside the database
 * @param autocomplete what could stand in a command's field while somebody types it
 */
public record ConnectsCoach(
        BotGateway gateway,
        InlineQueryHandler inlineQueries,
        Rounds rounds,
        List<CommandSpec> declarations,
        Outboxes outboxes,
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
    public static ConnectsCoach over(DocumentStore store, Policies policies, Clock clock, RandomGenerator random) {
        return over(store, policies, clock, random, Team.alone());
    }

    /**
     * Wires the core.
     *
     * @param team how many people are reminded at the same time
     */
    public static ConnectsCoach over(
            DocumentStore store, Policies policies, Clock clock, RandomGenerator random, Team team) {
        return over(store, policies, clock, random, team, Backoff.real());
    }

    static ConnectsCoach over(
            DocumentStore store, Policies policies, Clock clock, RandomGenerator random, Team team, Backoff backoff) {
        ClockWatch watch = new ClockWatch(new LatestInstant(store), ClockWatch.Trust.SCRIPTED, System::nanoTime);
        return over(store, policies, clock, random, team, watch, backoff);
    }

    /**
     * Wires the core.
     *
     * @param team how many people are reminded at the same time
     * @param watch whether the clock is believed
     */
    public static ConnectsCoach over(
            DocumentStore store, Policies policies, Clock clock, RandomGenerator random, Team team, ClockWatch watch) {
        return over(store, policies, clock, random, team, watch, Backoff.real());
    }

    private static ConnectsCoach over(
            DocumentStore store,
            Policies policies,
            Clock clock,
            RandomGenerator random,
            Team team,
            ClockWatch watch,
            Backoff backoff) {
        Freelancers freelancers = new Freelancers(store, backoff);
        Communities communities = new Communities(store, random, backoff);
        Outboxes outboxes = new Outboxes();
        Shelves shelves = new Shelves(freelancers, communities, outboxes);
        PostingReader reader = new PostingReader(() -> Optional.of(communities.key()));
        CardSharing sharing = new CardSharing(new ShareRateLimiter(System::nanoTime), new MembershipCheck(outboxes));
        CheckCommand check = new CheckCommand(reader, sharing);
        ImportCommand incoming = new ImportCommand();
        LinkCodes codes = new LinkCodes(store);
        RefundNotifier refundNotifier = new RefundNotifier(freelancers);
        HelpCommand help = new HelpCommand();
        LinkCommand link = new LinkCommand(freelancers, codes, random, outboxes::door);
        Appointments appointments = new Appointments(store);
        Erasure erasure = new Erasure(store, communities, appointments);
        ForgetCommand forget = new ForgetCommand(erasure::of);
        CommandRegistry commands =
                new CommandRegistry(all(check, sharing, link, refundNotifier, help, incoming, forget));
        help.withCommands(commands);
        List<InputHandler> hearings = List.of(incoming, new TimeZoneReplyHandler(new ProfileCommand()), check);
        Router router =
                new Router(commands, hearings, new GroupLinkListener(), new CheckRedelivery(new WalletRedelivery()));
        ButtonBinder binder = new ButtonBinder(random);
        MessageCatalogue catalogue = MessageCatalogue.load();
        Bot bot = new Bot(shelves, codes, refundNotifier, router, binder, catalogue, policies, clock, backoff);
        ReminderComposer composer = new ReminderComposer(shelves, binder, catalogue, policies, List.of(refundNotifier));
        Sweep sweep = new Sweep(freelancers, erasure, composer, policies, outboxes, team);
        Digests digests =
                new Digests(communities, outboxes, new DigestFormatter(catalogue, policies, shelves), erasure);
        NewAppointments anew = new NewAppointments(appointments, policies);
        Rounds rounds = new Rounds(List.of(sweep, new OldCodes(codes), digests, anew), watch);
        AutocompleteProvider autocomplete = new CommandAutocomplete(commands, shelves, catalogue, policies, clock);
        InlineQueryHandler own = new InlineVerdicts(freelancers, shelves, catalogue, policies, clock);
        return new ConnectsCoach(bot, own, rounds, commands.specs(), outboxes, erasure, autocomplete);
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
