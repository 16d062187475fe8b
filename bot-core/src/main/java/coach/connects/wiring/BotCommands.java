package coach.connects.wiring;

import coach.connects.engine.Command;
import coach.connects.engine.CommandRegistry;
import coach.connects.engine.InputHandler;
import coach.connects.engine.Router;
import coach.connects.feature.account.ForgetCommand;
import coach.connects.feature.account.LinkCommand;
import coach.connects.feature.account.PrivacyCommand;
import coach.connects.feature.account.UnlinkCommand;
import coach.connects.feature.check.CheckCommand;
import coach.connects.feature.check.CheckRedelivery;
import coach.connects.feature.community.CardSharing;
import coach.connects.feature.community.CommunityCommand;
import coach.connects.feature.community.GroupLinkListener;
import coach.connects.feature.community.MembershipCheck;
import coach.connects.feature.community.ShareCommand;
import coach.connects.feature.community.ShareRateLimiter;
import coach.connects.feature.community.VerdictsCommand;
import coach.connects.feature.guide.GuideCommand;
import coach.connects.feature.guide.PracticeCommand;
import coach.connects.feature.help.CancelCommand;
import coach.connects.feature.help.HelpCommand;
import coach.connects.feature.help.StartCommand;
import coach.connects.feature.letter.LetterCommand;
import coach.connects.feature.plan.BudgetCommand;
import coach.connects.feature.plan.ChartsCommand;
import coach.connects.feature.plan.ForecastCommand;
import coach.connects.feature.plan.SpokenPlanHandler;
import coach.connects.feature.reminder.OutcomeCommand;
import coach.connects.feature.reminder.RemindersCommand;
import coach.connects.feature.reminder.SpokenOutcomeHandler;
import coach.connects.feature.reminder.SpokenReminderHandler;
import coach.connects.feature.reminder.StatsCommand;
import coach.connects.feature.reminder.TimeZoneReplyHandler;
import coach.connects.feature.settings.ProfileCommand;
import coach.connects.feature.settings.RulesCommand;
import coach.connects.feature.settings.SearchCommand;
import coach.connects.feature.settings.SettingCorrectionHandler;
import coach.connects.feature.settings.SettingUndoHandler;
import coach.connects.feature.settings.SpokenCurrencyHandler;
import coach.connects.feature.settings.SpokenTraitHandler;
import coach.connects.feature.transfer.ExportCommand;
import coach.connects.feature.transfer.ImportCommand;
import coach.connects.feature.upwork.UpworkCommand;
import coach.connects.feature.wallet.AdjustCommand;
import coach.connects.feature.wallet.BuyCommand;
import coach.connects.feature.wallet.CompareCommand;
import coach.connects.feature.wallet.GrantCommand;
import coach.connects.feature.wallet.HistoryCommand;
import coach.connects.feature.wallet.ReturnCommand;
import coach.connects.feature.wallet.SpendCommand;
import coach.connects.feature.wallet.SpokenCorrectionHandler;
import coach.connects.feature.wallet.SpokenEntryHandler;
import coach.connects.feature.wallet.SpokenUndoHandler;
import coach.connects.feature.wallet.UndoCommand;
import coach.connects.feature.wallet.WalletCommand;
import coach.connects.feature.wallet.WalletRedelivery;
import coach.connects.feature.wording.PracticeJobs;
import coach.connects.reading.format.PostingParser;
import coach.connects.scheduling.SenderRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The commands, put together, and who hears words that name none.
 *
 * @param registry all commands, in the order in which help lists them
 * @param handlers who is asked about other words, in this order
 */
record BotCommands(CommandRegistry registry, List<InputHandler> handlers) {
    /** The platforms that the bot sends on are those on which an account may be linked. */
    private record OtherPlatforms(SenderRegistry senders) implements LinkCommand.Doors {
        @Override
        public Set<String> platforms() {
            return senders.platforms();
        }

        @Override
        public Optional<String> leading(String elsewhereThan, String payload) {
            return senders.deepLink(elsewhereThan, payload);
        }
    }

    static BotCommands over(
            Repositories stored,
            PostingParser reader,
            SenderRegistry senders,
            Optional<UpworkWiring> upwork,
            RandomGenerator random) {
        CardSharing sharing = new CardSharing(new ShareRateLimiter(System::nanoTime), new MembershipCheck(senders));
        CheckCommand check = new CheckCommand(reader, sharing);
        ImportCommand incoming = new ImportCommand();
        HelpCommand help = new HelpCommand();
        UpworkCommand connecting = new UpworkCommand(upwork.map(UpworkWiring::seat));
        ProfileCommand profile = new ProfileCommand();
        HostWiring hosting = stored.hosting();
        List<Command> all = new ArrayList<>(List.of(
                new StartCommand(upwork.isPresent()),
                check,
                new LetterCommand(reader),
                new GuideCommand(),
                new PracticeCommand(new PracticeJobs(reader)),
                new SearchCommand(),
                new ShareCommand(sharing),
                new VerdictsCommand(sharing.admission()),
                new CommunityCommand(senders)));
        all.addAll(ofTheWallet());
        List<Command> settings =
                List.of(profile, new RemindersCommand(profile), new RulesCommand(), new BudgetCommand());
        all.addAll(settings);
        all.addAll(List.of(
                new LinkCommand(stored.freelancers(), stored.codes(), random, new OtherPlatforms(senders)),
                new UnlinkCommand()));
        // Where the host did not switch it on, its name is answered, and nothing leads to it.
        List<Command> unlisted = new ArrayList<>(List.of(hosting.command()));
        (upwork.isPresent() ? all : unlisted).add(connecting);
        all.addAll(List.of(
                help,
                new CancelCommand(),
                new ExportCommand(),
                incoming,
                new PrivacyCommand(hosting.setup(), upwork.isPresent()),
                new ForgetCommand(stored.erasure()::of)));
        CommandRegistry registry = new CommandRegistry(List.copyOf(all), List.copyOf(unlisted));
        help.withCommands(registry);
        return new BotCommands(registry, handlers(connecting, incoming, profile, check, settings));
    }

    /** Who is asked about words that name no command, in this order. */
    private static List<InputHandler> handlers(
            UpworkCommand connecting,
            ImportCommand incoming,
            ProfileCommand profile,
            CheckCommand check,
            List<Command> settings) {
        return List.of(
                connecting,
                incoming,
                new TimeZoneReplyHandler(profile),
                new CompareCommand(),
                new SettingUndoHandler(settings),
                new SpokenEntryHandler(),
                new SpokenCorrectionHandler(),
                new SpokenUndoHandler(),
                new SpokenOutcomeHandler(),
                new SpokenCurrencyHandler(),
                new SpokenReminderHandler(),
                new SpokenPlanHandler(),
                new SettingCorrectionHandler(settings),
                check,
                new GuideCommand(),
                new SpokenTraitHandler(profile),
                new SearchCommand());
    }

    private static List<Command> ofTheWallet() {
        return List.of(
                new WalletCommand(),
                new BuyCommand(),
                new GrantCommand(),
                new SpendCommand(),
                new ReturnCommand(),
                new AdjustCommand(),
                new UndoCommand(),
                new HistoryCommand(),
                new CompareCommand(),
                new OutcomeCommand(),
                new StatsCommand(),
                new ForecastCommand(),
                new ChartsCommand());
    }

    /** Brings what comes in to them. */
    Router router() {
        return new Router(registry, handlers, new GroupLinkListener(), new CheckRedelivery(new WalletRedelivery()));
    }
}
