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
import coach.connects.money.Connects;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.profile.CountryNames;
import coach.connects.profile.Experience;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.profile.UtcOffsetParser;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.AccountKind;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /profile [NAME VALUE]}: what one tells about oneself. Every trait may stay untold; {@code none} untells it. */
public final class ProfileCommand implements Command {
    private static final String ABOUT = "about";
    private static final CommandSpec DECLARATION = CommandSpec.of(
            "profile",
            Category.SETTINGS,
            true,
            CommandParameter.choice(
                    ABOUT, ProfileField.all().stream().map(ProfileField::name).toArray(String[]::new)),
            CommandParameter.of("value", CommandParameter.Type.WORDS).withSuggestions());
    private static final String UNTELL = "none";
    private static final int BUTTONS_A_ROW = 3;

    /** Where many freelancers are, from west to east; every other city can be typed. */
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Europe/London",
            "Europe/Berlin",
            "Africa/Nairobi",
            "Asia/Karachi",
            "Asia/Kolkata",
            "Asia/Dhaka",
            "Asia/Manila");

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
        if (words.isEmpty()) {
            return overview(context);
        }
        NameValueParser named = NameValueParser.of(words);
        Optional<ProfileField<?>> trait = ProfileField.named(named.name());
        if (trait.isEmpty()) {
            return context.reply(context.text("profile.unknown", "name", named.name(), "names", RichText.of(names())));
        }
        return named.value().isEmpty() ? ask(context, trait.get()) : told(context, trait.get(), named.value());
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        if (!NameValueParser.mayBe(words)) {
            return Optional.empty();
        }
        FreelancerState without = context.state()
                .withSession(session -> session.withoutConversation(context.at().chatKey()));
        return ProfileField.named(state).map(field -> told(context.with(without), field, words));
    }

    private static CommandResult overview(CommandContext context) {
        Profile profile = asItIs(context);
        TextLines lines = new TextLines().add(context.text("profile.head"));
        List<ButtonSpec> offers = new ArrayList<>();
        for (ProfileField<?> field : ProfileField.all()) {
            lines.add(line(context, profile, field));
            offers.add(ButtonSpec.of(context.plain("profile.button." + field.name()), "profile", field.name()));
        }
        lines.add(context.text("profile.foot"));
        return context.reply(inRows(context.draft(lines.text()), offers));
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

    private static RichText line(CommandContext context, Profile profile, ProfileField<?> field) {
        RichText name = RichText.of(field.name());
        return written(profile, field)
                .map(value -> context.text("profile.line", "name", name, "value", value))
                .orElseGet(() -> context.text("profile.line.untold", "name", name));
    }

    private static CommandResult ask(CommandContext context, ProfileField<?> field) {
        MessageDraft question = context.draft(context.text(
                "profile.ask", "name", RichText.of(field.name()), "what", context.text(field.explanation())));
        return context.askFor(inRows(question, choices(context, field)), "profile", field.name());
    }

    /** Traits of a few words have a button for each. */
    private static List<ButtonSpec> choices(CommandContext context, ProfileField<?> field) {
        List<String> words = new ArrayList<>();
        if (field.equals(ProfileField.ACCOUNT)) {
            words.addAll(List.of("freelancer", "agency"));
        } else if (field.equals(ProfileField.EXPERIENCE)) {
            List.of(Experience.values()).forEach(one -> words.add(one.word()));
        } else if (field.equals(ProfileField.READER)) {
            words.addAll(List.of("on", "off"));
        }
        List<ButtonSpec> offers = new ArrayList<>();
        if (field.equals(ProfileField.TIME_ZONE)) {
            ZONES.forEach(zone -> offers.add(zone(context, zone)));
        }
        words.forEach(word -> offers.add(ButtonSpec.of(word, "profile", field.name() + " " + word)));
        offers.add(ButtonSpec.of(context.plain("button.cancel"), "cancel", ""));
        return offers;
    }

    /** A city with what its clock shows, so that one's own is found by a look at the wrist. */
    private static ButtonSpec zone(CommandContext context, String zone) {
        String city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
        LocalTime time = LocalTime.ofInstant(context.now(), ZoneId.of(zone));
        String label = context.plain("profile.button.zone", "city", RichText.of(city), "time", time);
        return ButtonSpec.of(label, "profile", ProfileField.TIME_ZONE.name() + " " + zone);
    }

    private static <T> CommandResult told(CommandContext context, ProfileField<T> field, String words) {
        Profile profile = context.state().profile();
        if (words.equalsIgnoreCase(UNTELL)) {
            FreelancerState after = context.state().withAccount(account -> account.with(profile.without(field)));
            return CommandResult.of(
                    field.equals(ProfileField.EARNINGS)
                            ? after.withAccount(
                                    account -> account.with(account.wallet().withEarnings(Optional.empty())))
                            : after,
                    context.draft(context.text("profile.untold", "name", RichText.of(field.name()))));
        }
        return told(profile, field, words, context)
                .fold(changed -> kept(context, field, changed), error -> refused(context, field, error));
    }

    /** A zone may be told by what the clock shows there. */
    private static <T> ParseResult<Profile, ParseError> told(
            Profile profile, ProfileField<T> field, String words, CommandContext context) {
        Optional<ZoneOffset> shown =
                field.equals(ProfileField.TIME_ZONE) ? UtcOffsetParser.ofClock(words, context.now()) : Optional.empty();
        return shown.isPresent()
                ? ParseResult.of(profile.with(ProfileField.TIME_ZONE, shown.get()))
                : profile.parse(field, words);
    }

    private static CommandResult refused(CommandContext context, ProfileField<?> field, ParseError error) {
        RichText why = context.messages().text(error.key(), error.values());
        RichText text = context.text("settings.refused", "name", RichText.of(field.name()), "why", why);
        List<ButtonSpec> instead =
                error.instead().stream().map(value -> zone(context, value)).toList();
        return context.askFor(inRows(context.draft(text), instead), "profile", field.name());
    }

    private static CommandResult kept(CommandContext command, ProfileField<?> field, Profile changed) {
        FreelancerState after = command.state().withAccount(account -> account.with(changed));
        if (field.equals(ProfileField.ACCOUNT)) {
            AccountKind account = changed.account().orElseThrow();
            return TermsChangeHandler.of(
                    command.with(after),
                    (wallet, context) -> wallet.chooseAccount(account, context),
                    receipt(command, field, changed),
                    back(command, field));
        }
        if (field.equals(ProfileField.EARNINGS)) {
            after = after.withAccount(account -> account.with(account.wallet().withEarnings(changed.earnings())));
        }
        if (field.equals(ProfileField.BILLING_DAY)) {
            return billing(command.with(after), changed, back(command, field));
        }
        return CommandResult.of(
                after,
                command.draft(receipt(command.with(after), field, changed)).withRow(back(command, field)));
    }

    /** What was told before, one tap away. */
    private static ButtonSpec back(CommandContext context, ProfileField<?> field) {
        String before = asItIs(context).write(field).orElse(UNTELL);
        return ButtonSpec.of(context.plain("profile.button.back"), "profile", field.name() + " " + before);
    }

    /** Who tells the day of the monthly Connects may want them recorded on it (W-11). */
    private static CommandResult billing(CommandContext context, Profile changed, ButtonSpec back) {
        RichText receipt = receipt(context, ProfileField.BILLING_DAY, changed);
        Optional<Connects> amount = MonthlyGrantConsent.isOpen(context.view())
                ? MonthlyGrantConsent.usual(context.view())
                : Optional.empty();
        int day = changed.billingDay().orElseThrow();
        return amount.map(each -> CommandResult.of(
                        MonthlyGrantConsent.asked(context.state()),
                        context.draft(new TextLines()
                                        .add(receipt)
                                        .add(MonthlyGrantConsent.question(context.view(), each, day))
                                        .text())
                                .withRow(MonthlyGrantConsent.answers(context.view(), each, day))))
                .orElseGet(() -> context.reply(context.draft(receipt).withRow(back)));
    }

    private static RichText receipt(CommandContext context, ProfileField<?> field, Profile changed) {
        Object value = written(changed, field).orElseThrow();
        RichText receipt = context.text("profile.set", "name", RichText.of(field.name()), "value", value);
        if (field.equals(ProfileField.TIME_ZONE)) {
            LocalTime time =
                    LocalTime.ofInstant(context.now(), changed.timeZone().orElseThrow());
            return receipt.plus(context.text("profile.set.zone", "time", time));
        }
        return receipt;
    }

    /** The value as a sentence takes it: words of the person's own choosing are theirs, all else is ours. */
    private static Optional<Object> written(Profile profile, ProfileField<?> field) {
        if (field.equals(ProfileField.COUNTRY)) {
            return profile.write(field).map(CountryNames::named);
        }
        return profile.write(field).map(value -> field.type().isFreeText() ? value : RichText.of(value));
    }

    private static String names() {
        return String.join(
                ", ", ProfileField.all().stream().map(ProfileField::name).toList());
    }

    static MessageDraft inRows(MessageDraft draft, List<ButtonSpec> offers) {
        MessageDraft rows = draft;
        for (int from = 0; from < offers.size(); from += BUTTONS_A_ROW) {
            rows = rows.withRow(offers.subList(from, Math.min(offers.size(), from + BUTTONS_A_ROW)));
        }
        return rows;
    }
}
