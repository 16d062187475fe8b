package coach.connects.command.settings;

import coach.connects.amount.Connects;
import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.command.ButtonSpec;
import coach.connects.command.Command;
import coach.connects.command.CommandContext;
import coach.connects.command.CommandParameter;
import coach.connects.command.CommandResult;
import coach.connects.command.CommandSpec;
import coach.connects.command.CommandSpec.Category;
import coach.connects.command.MessageDraft;
import coach.connects.command.TextLines;
import coach.connects.command.reminder.MonthlyGrantConsent;
import coach.connects.conversation.FreelancerState;
import coach.connects.freelancer.Country;
import coach.connects.freelancer.Experience;
import coach.connects.freelancer.Parsed;
import coach.connects.freelancer.Profile;
import coach.connects.freelancer.Refusal;
import coach.connects.freelancer.Trait;
import coach.connects.freelancer.WrittenOffset;
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
            CommandParameter.choice(ABOUT, Trait.all().stream().map(Trait::name).toArray(String[]::new)),
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
    public List<Suggestion> suggest(CommandContext context, AutocompleteQuery query) {
        return ProfileSuggestions.of(context, query.other(ABOUT));
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isEmpty()) {
            return overview(context);
        }
        NameValueParser named = NameValueParser.of(words);
        Optional<Trait<?>> trait = Trait.named(named.name());
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
        FreelancerState without =
                context.state().withoutConversation(context.at().chatKey());
        return Trait.named(state).map(trait -> told(context.with(without), trait, words));
    }

    private static CommandResult overview(CommandContext context) {
        Profile profile = asItIs(context);
        TextLines lines = new TextLines().add(context.text("profile.head"));
        List<ButtonSpec> offers = new ArrayList<>();
        for (Trait<?> trait : Trait.all()) {
            lines.add(line(context, profile, trait));
            offers.add(ButtonSpec.of(context.plain("profile.button." + trait.name()), "profile", trait.name()));
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
                .map(earnings -> told.with(Trait.EARNINGS, earnings.balance()))
                .orElse(told);
    }

    private static RichText line(CommandContext context, Profile profile, Trait<?> trait) {
        RichText name = RichText.of(trait.name());
        return written(profile, trait)
                .map(value -> context.text("profile.line", "name", name, "value", value))
                .orElseGet(() -> context.text("profile.line.untold", "name", name));
    }

    private static CommandResult ask(CommandContext context, Trait<?> trait) {
        MessageDraft question = context.draft(context.text(
                "profile.ask", "name", RichText.of(trait.name()), "what", context.text(trait.explanation())));
        return context.askFor(inRows(question, choices(context, trait)), "profile", trait.name());
    }

    /** Traits of a few words have a button for each. */
    private static List<ButtonSpec> choices(CommandContext context, Trait<?> trait) {
        List<String> words = new ArrayList<>();
        if (trait.equals(Trait.ACCOUNT)) {
            words.addAll(List.of("freelancer", "agency"));
        } else if (trait.equals(Trait.EXPERIENCE)) {
            List.of(Experience.values()).forEach(one -> words.add(one.word()));
        } else if (trait.equals(Trait.READER)) {
            words.addAll(List.of("on", "off"));
        }
        List<ButtonSpec> offers = new ArrayList<>();
        if (trait.equals(Trait.TIME_ZONE)) {
            ZONES.forEach(zone -> offers.add(zone(context, zone)));
        }
        words.forEach(word -> offers.add(ButtonSpec.of(word, "profile", trait.name() + " " + word)));
        offers.add(ButtonSpec.of(context.plain("button.cancel"), "cancel", ""));
        return offers;
    }

    /** A city with what its clock shows, so that one's own is found by a look at the wrist. */
    private static ButtonSpec zone(CommandContext context, String zone) {
        String city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
        LocalTime time = LocalTime.ofInstant(context.now(), ZoneId.of(zone));
        String label = context.plain("profile.button.zone", "city", RichText.of(city), "time", time);
        return ButtonSpec.of(label, "profile", Trait.TIME_ZONE.name() + " " + zone);
    }

    private static <T> CommandResult told(CommandContext context, Trait<T> trait, String words) {
        Profile profile = context.state().profile();
        if (words.equalsIgnoreCase(UNTELL)) {
            FreelancerState after = context.state().with(profile.without(trait));
            return CommandResult.of(
                    trait.equals(Trait.EARNINGS) ? after.with(after.wallet().withEarnings(Optional.empty())) : after,
                    context.draft(context.text("profile.untold", "name", RichText.of(trait.name()))));
        }
        return told(profile, trait, words, context)
                .fold(changed -> kept(context, trait, changed), refusal -> refused(context, trait, refusal));
    }

    /** A zone may be told by what the clock shows there. */
    private static <T> Parsed<Profile> told(Profile profile, Trait<T> trait, String words, CommandContext context) {
        Optional<ZoneOffset> shown =
                trait.equals(Trait.TIME_ZONE) ? WrittenOffset.ofClock(words, context.now()) : Optional.empty();
        return shown.map(offset -> Parsed.of(profile.with(Trait.TIME_ZONE, offset)))
                .orElseGet(() -> profile.told(trait, words));
    }

    private static CommandResult refused(CommandContext context, Trait<?> trait, Refusal refusal) {
        RichText why = context.messages().text(refusal.key(), refusal.values());
        RichText text = context.text("settings.refused", "name", RichText.of(trait.name()), "why", why);
        List<ButtonSpec> instead =
                refusal.instead().stream().map(value -> zone(context, value)).toList();
        return context.askFor(inRows(context.draft(text), instead), "profile", trait.name());
    }

    private static CommandResult kept(CommandContext command, Trait<?> trait, Profile changed) {
        FreelancerState after = command.state().with(changed);
        if (trait.equals(Trait.ACCOUNT)) {
            AccountKind account = changed.account().orElseThrow();
            return TermsChangeHandler.of(
                    command.with(after),
                    (wallet, context) -> wallet.chooseAccount(account, context),
                    receipt(command, trait, changed),
                    back(command, trait));
        }
        if (trait.equals(Trait.EARNINGS)) {
            after = after.with(after.wallet().withEarnings(changed.earnings()));
        }
        if (trait.equals(Trait.BILLING_DAY)) {
            return billing(command.with(after), changed, back(command, trait));
        }
        return CommandResult.of(
                after,
                command.draft(receipt(command.with(after), trait, changed)).withRow(back(command, trait)));
    }

    /** What was told before, one tap away. */
    private static ButtonSpec back(CommandContext context, Trait<?> trait) {
        String before = asItIs(context).write(trait).orElse(UNTELL);
        return ButtonSpec.of(context.plain("profile.button.back"), "profile", trait.name() + " " + before);
    }

    /** Who tells the day of the monthly Connects may want them recorded on it (W-11). */
    private static CommandResult billing(CommandContext context, Profile changed, ButtonSpec back) {
        RichText receipt = receipt(context, Trait.BILLING_DAY, changed);
        Optional<Connects> amount =
                MonthlyGrantConsent.isOpen(context) ? MonthlyGrantConsent.usual(context) : Optional.empty();
        int day = changed.billingDay().orElseThrow();
        return amount.map(each -> CommandResult.of(
                        MonthlyGrantConsent.asked(context.state()),
                        context.draft(new TextLines()
                                        .add(receipt)
                                        .add(MonthlyGrantConsent.question(context, each, day))
                                        .text())
                                .withRow(MonthlyGrantConsent.answers(context, each, day))))
                .orElseGet(() -> context.reply(context.draft(receipt).withRow(back)));
    }

    private static RichText receipt(CommandContext context, Trait<?> trait, Profile changed) {
        Object value = written(changed, trait).orElseThrow();
        RichText receipt = context.text("profile.set", "name", RichText.of(trait.name()), "value", value);
        if (trait.equals(Trait.TIME_ZONE)) {
            LocalTime time =
                    LocalTime.ofInstant(context.now(), changed.timeZone().orElseThrow());
            return receipt.plus(context.text("profile.set.zone", "time", time));
        }
        return receipt;
    }

    /** The value as a sentence takes it: words of the person's own choosing are theirs, all else is ours. */
    private static Optional<Object> written(Profile profile, Trait<?> trait) {
        if (trait.equals(Trait.COUNTRY)) {
            return profile.write(trait).map(Country::named);
        }
        return profile.write(trait).map(value -> trait.kind().isFreeText() ? value : RichText.of(value));
    }

    private static String names() {
        return String.join(", ", Trait.all().stream().map(Trait::name).toList());
    }

    static MessageDraft inRows(MessageDraft draft, List<ButtonSpec> offers) {
        MessageDraft rows = draft;
        for (int from = 0; from < offers.size(); from += BUTTONS_A_ROW) {
            rows = rows.withRow(offers.subList(from, Math.min(offers.size(), from + BUTTONS_A_ROW)));
        }
        return rows;
    }
}
