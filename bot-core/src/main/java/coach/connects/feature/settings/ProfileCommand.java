package coach.connects.feature.settings;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.reminder.MonthlyGrantConsent;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Wallet;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * {@code /profile [NAME VALUE]}: what one tells about oneself, on screens or in one line. Every trait may stay untold;
 * {@code none} untells it.
 */
public final class ProfileCommand implements Command {
    static final String NAME = "profile";
    private static final String ABOUT = "about";
    private static final CommandSpec DECLARATION = CommandSpec.of(
            NAME,
            Category.SETTINGS,
            true,
            CommandParameter.choice(
                    ABOUT, ProfileField.all().stream().map(ProfileField::name).toArray(String[]::new)),
            CommandParameter.of("value", CommandParameter.Type.WORDS).withSuggestions());
    static final String UNTELL = "none";
    /** The same in other words, where they are no value themselves. */
    private static final List<String> UNTELLING =
            List.of("off", "remove", "clear", "delete", "forget", "forget it", "reset", "nothing");

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return ProfileSuggestions.of(view, query.other(ABOUT));
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        SettingScreen screen = new SettingScreen(context, NAME);
        ProfileFormatter formatter = new ProfileFormatter(context, screen);
        if (words.isEmpty()) {
            Profile profile = asItIs(context);
            return screen.first(formatter.overview(profile), formatter.offers(profile));
        }
        ProfileArgument said = ProfileArgument.of(words);
        if (said.field().isEmpty()) {
            return valueAlone(context, words);
        }
        ProfileField<?> field = said.field().get();
        return said.value().isEmpty()
                ? screen.ask(
                        formatter.question(asItIs(context), field),
                        formatter.choices(asItIs(context), field),
                        field.name())
                : told(context, field, said.value());
    }

    /** A value without its trait's name: kept where it can be of one alone, asked where of several. */
    private static CommandResult valueAlone(CommandContext context, String words) {
        List<ProfileField<?>> meant = SpokenTrait.meantBy(words, context.now());
        if (meant.size() == 1) {
            return told(context, meant.get(0), words);
        }
        SettingScreen screen = new SettingScreen(context, NAME);
        if (meant.isEmpty()) {
            return context.reply(context.draft(context.text("profile.unknown", "name", words))
                    .withRow(screen.all()));
        }
        List<ButtonSpec> traits = new ProfileFormatter(context, screen).traits(meant, words);
        return context.reply(
                context.draft(context.text("profile.which", "words", words)).withRow(traits));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return new SettingScreen(context, NAME).pressed(argument, ProfileCommand::standing, this::execute);
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        if (!NameValueParser.mayBe(words)) {
            return Optional.empty();
        }
        Optional<Currency> named = AskedCurrency.in(state);
        if (named.isPresent()) {
            return Optional.of(told(context, ProfileField.CURRENCY, AskedCurrency.withRate(named.get(), words)));
        }
        return ProfileField.named(state).map(field -> told(context, field, words));
    }

    /** What they told, the earnings with what purchases took from them since (G-08). */
    private static Profile asItIs(CommandContext context) {
        Profile told = context.state().profile();
        return context.state()
                .wallet()
                .earnings()
                .map(earnings -> told.with(ProfileField.EARNINGS, earnings.balance()))
                .orElse(told);
    }

    private static <T> CommandResult told(CommandContext context, ProfileField<T> field, String words) {
        Profile profile = context.state().profile();
        if (field.equals(ProfileField.ACCOUNT)
                && context.state().keepsAgency()
                && AccountKind.AGENCY.name().equalsIgnoreCase(words.strip())) {
            return context.reply(context.draft(context.text("profile.account.both"))
                    .withRow(ButtonSpec.saying(context.plain("wallet.button.pool.agency"), "/wallet agency")));
        }
        if (words.equalsIgnoreCase(UNTELL)) {
            return untold(context, field);
        }
        Optional<Currency> alone = field.equals(ProfileField.CURRENCY) ? AskedCurrency.alone(words) : Optional.empty();
        if (alone.isPresent()) {
            return AskedCurrency.ask(context, alone.get());
        }
        return ProfileAnswer.read(profile, field, words, context.now())
                .fold(
                        changed -> kept(context, field, changed),
                        error -> UNTELLING.contains(CaseFolding.of(words.strip()))
                                ? untold(context, field)
                                : refused(context, field, words, error));
    }

    private static CommandResult untold(CommandContext context, ProfileField<?> field) {
        SettingScreen screen = new SettingScreen(context, NAME);
        FreelancerState after = context.state()
                .withAccount(account -> account.with(account.profile().without(field)));
        if (field.equals(ProfileField.EARNINGS)) {
            after = after.withAccount(account -> account.with(account.wallet().withEarnings(Optional.empty())));
        }
        RichText removed = new ProfileFormatter(context, screen).removed(field);
        String before = before(context, field);
        String since = before(context.with(after), field);
        return field.equals(ProfileField.ACCOUNT)
                ? screen.closing(TermsChangeHandler.of(
                        context.with(after), Wallet::forgetAccount, removed, screen.ways(before, since)))
                : screen.receipt(after, removed, before, since);
    }

    private static CommandResult refused(
            CommandContext context, ProfileField<?> field, String words, ParseError error) {
        SettingScreen screen = new SettingScreen(context, NAME);
        ProfileFormatter formatter = new ProfileFormatter(context, screen);
        List<ButtonSpec> instead = error.instead().isEmpty()
                ? formatter.choices(context.state().profile(), field)
                : error.instead().stream().map(formatter::zone).toList();
        return screen.refused(SettingScreen.why(context, error, words), instead, field.name());
    }

    private static CommandResult kept(CommandContext context, ProfileField<?> field, Profile changed) {
        String then = field.name() + " " + changed.write(field).orElse(UNTELL);
        return new SettingScreen(context, NAME)
                .askedFirst(before(context, field), then)
                .orElseGet(() -> saved(context, field, changed, then));
    }

    private static CommandResult saved(CommandContext command, ProfileField<?> field, Profile changed, String since) {
        FreelancerState after = command.state().withAccount(account -> account.with(changed));
        SettingScreen screen = new SettingScreen(command, NAME);
        RichText receipt = new ProfileFormatter(command, screen).saved(changed, field);
        String before = before(command, field);
        List<ButtonSpec> ways = screen.ways(before, since);
        if (field.equals(ProfileField.ACCOUNT)) {
            AccountKind account = changed.account().orElseThrow();
            return screen.closing(TermsChangeHandler.of(
                    command.with(after), (wallet, context) -> wallet.chooseAccount(account, context), receipt, ways));
        }
        if (field.equals(ProfileField.EARNINGS)) {
            after = after.withAccount(account -> account.with(account.wallet().withEarnings(changed.earnings())));
        }
        if (field.equals(ProfileField.CURRENCY)) {
            MessageDraft draft = command.draft(receipt)
                    .withRow(new ProfileFormatter(command, screen).otherWayRound(changed))
                    .withRow(ways);
            return screen.closing(CommandResult.of(after, draft));
        }
        if (field.equals(ProfileField.BILLING_DAY)) {
            return screen.closing(billing(command.with(after), changed, receipt, ways));
        }
        return screen.receipt(after, receipt, before, since);
    }

    /** What a person would type to have the trait of this line as it is. */
    private static String standing(CommandContext context, String line) {
        return ProfileArgument.of(line)
                .field()
                .map(field -> before(context, field))
                .orElse("");
    }

    /** What a person would type to have it as it was. */
    private static String before(CommandContext context, ProfileField<?> field) {
        return field.name() + " " + asItIs(context).write(field).orElse(UNTELL);
    }

    /** Who tells the day of the monthly Connects may want them recorded on it (W-11). */
    private static CommandResult billing(
            CommandContext context, Profile changed, RichText saved, List<ButtonSpec> ways) {
        int billed = changed.billingDay().orElseThrow();
        int given = Profile.monthlyDayOf(billed);
        RichText receipt = given == billed
                ? saved
                : new TextLines()
                        .add(saved)
                        .add(context.text("profile.billing.first", "day", given))
                        .text();
        Optional<Connects> amount = MonthlyGrantConsent.isOpen(context.view())
                ? MonthlyGrantConsent.usual(context.view())
                : Optional.empty();
        return amount.map(each -> CommandResult.of(
                        MonthlyGrantConsent.asked(context.state()),
                        context.draft(new TextLines()
                                        .add(receipt)
                                        .add(MonthlyGrantConsent.question(context.view(), each, billed))
                                        .text())
                                .withRow(MonthlyGrantConsent.answers(context.view(), each, billed))
                                .withRow(ways)))
                .orElseGet(() -> context.reply(context.draft(receipt).withRow(ways)));
    }
}
