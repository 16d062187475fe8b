package coach.connects.wiring;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.ChartRenderer;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.engine.Bot;
import coach.connects.engine.ButtonBinder;
import coach.connects.engine.ChartGateway;
import coach.connects.engine.CommandAutocomplete;
import coach.connects.engine.InquiryHandler;
import coach.connects.engine.PictureGateway;
import coach.connects.engine.ViewFactory;
import coach.connects.feature.check.InlineVerdicts;
import coach.connects.feature.host.HostAdministration;
import coach.connects.feature.reminder.RefundNotifier;
import coach.connects.feature.reminder.ReminderComposer;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.StoredArchive;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.screen.PictureReader;
import coach.connects.scheduling.DueJob;
import coach.connects.scheduling.Erasure;
import coach.connects.scheduling.JobRunner;
import coach.connects.scheduling.SenderRegistry;
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
 * @param host who owns the bot, who is kept out of it, and whether it pauses
 */
public record BotAssembly(
        BotGateway gateway,
        InlineQueryHandler inlineQueries,
        JobRunner jobs,
        List<CommandSpec> specs,
        SenderRegistry senders,
        Erasure erasure,
        AutocompleteProvider autocomplete,
        HostAdministration host) {
    /** Wires the core for one process that is alone with this database. */
    public static BotAssembly over(DocumentStore store, Policies policies, Clock clock, RandomGenerator random) {
        return over(BotSetup.of(store, policies, clock, random));
    }

    /** The same, reading pictures by this. */
    public BotAssembly withPictures(PictureReader reader) {
        return new BotAssembly(
                new PictureGateway(gateway, reader), inlineQueries, jobs, specs, senders, erasure, autocomplete, host);
    }

    /** The same, drawing charts by this. */
    public BotAssembly withCharts(ChartRenderer renderer) {
        return new BotAssembly(
                new ChartGateway(gateway, renderer), inlineQueries, jobs, specs, senders, erasure, autocomplete, host);
    }

    /** Wires the core. */
    public static BotAssembly over(BotSetup setup) {
        Repositories stored = Repositories.over(setup);
        FreelancerRepository freelancers = stored.freelancers();
        HostWiring hosting = stored.hosting();
        SenderRegistry senders = new SenderRegistry();
        PostingParser reader =
                new PostingParser(() -> Optional.of(stored.communities().key()));
        Optional<UpworkWiring> upwork = setup.upwork()
                .map(access -> UpworkWiring.of(access, setup, hosting.administration(), freelancers, reader));
        upwork.ifPresent(there -> stored.erasure().alsoForgets(there::forget));
        RefundNotifier refundNotifier = new RefundNotifier(freelancers);
        BotCommands commands = BotCommands.over(stored, reader, senders, upwork, setup.random());
        ButtonBinder binder = new ButtonBinder(setup.random(), commands.registry()::isForAdministrators);
        StoredArchive archive = UpworkWiring.archive(freelancers, stored.communities(), senders, upwork);
        ViewFactory views = new ViewFactory(MessageCatalogue.load(), setup.policies(), archive);
        Bot bot = new Bot(
                freelancers,
                stored.communities(),
                stored.codes(),
                refundNotifier,
                commands.router(),
                binder,
                views,
                setup.clock(),
                setup.backoff(),
                upwork.map(UpworkWiring::inquiries).orElse(InquiryHandler.NONE),
                setup.host().forgetAfter().isPresent());
        ReminderComposer composer = new ReminderComposer(binder, views, hosting.notices(refundNotifier));
        List<DueJob> due = stored.jobs(setup, composer, senders, views, reader);
        JobRunner jobs = hosting.jobs(withUpwork(due, upwork), stored.erasure(), setup.watch());
        return new BotAssembly(
                bot,
                new InlineVerdicts(freelancers, views, setup.clock()),
                jobs,
                commands.registry().specs(),
                senders,
                stored.erasure(),
                new CommandAutocomplete(commands.registry(), freelancers, views, setup.clock()),
                hosting.administration());
    }

    private static List<DueJob> withUpwork(List<DueJob> due, Optional<UpworkWiring> upwork) {
        List<DueJob> all = new ArrayList<>(due);
        upwork.map(UpworkWiring::job).ifPresent(all::add);
        return List.copyOf(all);
    }
}
