package coach.connects.feature.reminder;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.AnswerFilter;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.View;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.DaysAheadParser;
import coach.connects.parsing.ParseError;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.profile.QuietHours;
import coach.connects.reminder.ReminderKind;
import coach.connects.session.FreelancerState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /reminders [WHAT VALUE]}: what the bot says by itself, on which days before an expiry, at which hour, not at all,
 * not before a day; by dialog or in one line. Also answers the buttons under reminders.
 */
public final class RemindersCommand implements Command {
    static final String NAME = "reminders";
    /** What a button of the screen says before the kind that it switches, or before "all". */
    static final String FLIP = "flip ";

    /** The nudge about a budget, which comes with a receipt and is therefore no kind of reminder (W-32). */
    static final String BUDGET = "budget";

    private static final int LONGEST_ANSWER = 60;
    private static final List<String> WHAT = List.of(
            "on",
            "off",
            "days",
            "hour",
            "quiet",
            "pause",
            "zone",
            "platform",
            "preview",
            "expiry",
            "rollover",
            "grant",
            "outcome",
            "dates",
            WeeklyBadgeConsent.NAME,
            BUDGET);
    private static final Set<String> TAKES_NOTHING = Set.of("preview", "on", "off", "resume");
    private static final CommandSpec DECLARATION = CommandSpec.of(
            NAME,
            Category.SETTINGS,
            true,
            CommandParameter.choice("what", WHAT.toArray(String[]::new)),
            CommandParameter.of("value", CommandParameter.Type.WORDS).withSuggestions());

    private final Command profile;

    /** The zone belongs to the profile; this command sets it too. */
    public RemindersCommand(Command profile) {
        this.profile = profile;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        String what = query.other("what");
        return switch (what) {
            case "zone" ->
                profile.suggest(
                        view, new AutocompleteQuery("profile", "value", query.typed(), Map.of("about", "timezone")));
            case "days" -> examples(PreferenceKey.REMINDER_DAYS);
            case "hour" -> examples(PreferenceKey.REMINDER_HOUR);
            case "quiet" -> examples(PreferenceKey.QUIET_HOURS);
            case "rollover" ->
                Stream.of("on", "off", ReminderStanding.ALWAYS)
                        .map(Suggestion::of)
                        .toList();
            case "pause" ->
                Stream.of("a week", "a month", "none").map(Suggestion::of).toList();
            case "platform" ->
                Stream.concat(view.state().identities().stream().map(Identity::platform), Stream.of("none"))
                        .distinct()
                        .map(Suggestion::of)
                        .toList();
            default -> named(what).isEmpty() ? List.of() : examples(PreferenceKey.REMINDERS);
        };
    }

    private static List<Suggestion> examples(PreferenceKey<?> key) {
        return key.type().examples().stream().map(Suggestion::of).toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        ReminderArgument said = ReminderArgument.of(words, context.today());
        String what = said.what();
        String value = said.value();
        if (TAKES_NOTHING.contains(what) && !value.isEmpty()) {
            return context.reply(
                    context.draft(context.text("reminder.extra", "words", value, "what", RichText.of(what)))
                            .withRow(screen(context).all()));
        }
        return switch (what) {
            case "" -> new ReminderSettingsFormatter(context).overview();
            case "preview" -> context.reply(new ReminderSettingsFormatter(context).preview());
            case "on", "off" -> switched(context, what);
            case "days" -> set(context, PreferenceKey.REMINDER_DAYS, what, value);
            case "hour" -> set(context, PreferenceKey.REMINDER_HOUR, what, value);
            case "quiet" -> set(context, PreferenceKey.QUIET_HOURS, what, value);
            case "platform" -> set(context, PreferenceKey.REMINDER_PLATFORM, what, value);
            case "pause" -> pause(context, value);
            case "resume" -> pause(context, "none");
            case BUDGET -> budget(context, value);
            case WeeklyBadgeConsent.NAME -> WeeklyBadgeConsent.answered(context, value);
            case "zone" -> profile.execute(context, "timezone " + value);
            default -> {
                List<ReminderKind> kinds = named(what);
                yield kinds.isEmpty()
                        ? context.reply(context.draft(context.text("reminder.unknown", "what", what))
                                .withRow(screen(context).all()))
                        : kinds(context, kinds, what, value);
            }
        };
    }

    /** What {@code /reminders WHAT VALUE} would do, for the settings of time. */
    static CommandResult set(CommandContext context, String what, String value) {
        return switch (what) {
            case "hour" -> set(context, PreferenceKey.REMINDER_HOUR, what, value);
            case "days" -> set(context, PreferenceKey.REMINDER_DAYS, what, value);
            case "quiet" -> set(context, PreferenceKey.QUIET_HOURS, what, value);
            default -> pause(context, value);
        };
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        String typed = SettingScreen.typed(argument);
        if (typed.startsWith(FLIP)) {
            return flipped(context, typed.substring(FLIP.length()));
        }
        Optional<SnoozeRequest> snoozed = SnoozeRequest.FORM.read(argument);
        if (snoozed.isEmpty() && argument.startsWith("snooze ")) {
            return context.closedButton();
        }
        return snoozed.map(snoozeRequest -> snoozeRequest.result(context))
                .orElseGet(() -> screen(context).pressed(argument, ReminderStanding::typed, this::execute));
    }

    /** A switch on the screen: it flips, and the screen shows it. */
    private CommandResult flipped(CommandContext context, String what) {
        PreferenceKey<Boolean> rest = what.equals(BUDGET) ? PreferenceKey.REMIND_BUDGET : PreferenceKey.REMINDERS;
        boolean on = context.state()
                .preferences()
                .get(ReminderKind.of(what).map(ReminderKind::setting).orElse(rest));
        String opposite = on ? "off" : "on";
        CommandResult set = what.equals("all") ? switched(context, opposite) : execute(context, what + " " + opposite);
        return new ReminderSettingsFormatter(context.with(set.state()))
                .overview()
                .inPlaceOfPressed();
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        return AnswerFilter.mayBeValue(words, LONGEST_ANSWER)
                ? Optional.of(execute(context, state + " " + words))
                : Optional.empty();
    }

    private static CommandResult switched(CommandContext context, String onOrOff) {
        boolean on = onOrOff.equals("on");
        FreelancerState after = context.state()
                .withAccount(account -> account.with(account.preferences().with(PreferenceKey.REMINDERS, on)));
        RichText receipt = context.text(on ? "reminder.set.on" : "reminder.set.off");
        return receipt(context, after, withRecurring(context, after, receipt), onOrOff);
    }

    /** {@code budget on|off}; with nothing behind it, which of the two it is. */
    private static CommandResult budget(CommandContext context, String value) {
        boolean on = value.equalsIgnoreCase("on");
        if (value.isEmpty()) {
            return new ReminderSettingsFormatter(context).budget();
        }
        if (!on && !value.equalsIgnoreCase("off")) {
            return context.reply(context.text("reminder.unknown.switch", "kind", RichText.of(BUDGET)));
        }
        FreelancerState after = context.state()
                .withAccount(account -> account.with(account.preferences().with(PreferenceKey.REMIND_BUDGET, on)));
        RichText name = context.text("reminder.kind.budget");
        RichText receipt = context.text(on ? "reminder.set.kind.on" : "reminder.set.kind.off", "kind", name);
        return receipt(context, after, receipt, BUDGET);
    }

    private static SettingScreen screen(CommandContext context) {
        return new SettingScreen(context, NAME);
    }

    private static <T> CommandResult set(CommandContext context, PreferenceKey<T> key, String what, String value) {
        if (value.isEmpty()) {
            return new ReminderSettingsFormatter(context).question(what);
        }
        Preferences preferences = context.state().preferences();
        String typed = value.equalsIgnoreCase("default") ? key.type().format(key.defaultValue()) : value;
        return preferences
                .set(key, typed)
                .fold(changed -> kept(context, what, changed), error -> refused(context, what, value, error));
    }

    private static CommandResult kept(CommandContext context, String what, Preferences changed) {
        int hour = changed.get(PreferenceKey.REMINDER_HOUR);
        QuietHours quiet = changed.get(PreferenceKey.QUIET_HOURS);
        if (quiet.has(LocalTime.of(hour, 0))) {
            RichText why = context.text(
                    "reminder.refused.quiet", "hour", LocalTime.of(hour, 0), "free", LocalTime.of(quiet.to(), 0));
            return new ReminderSettingsFormatter(context).refused(what, why);
        }
        CommandContext after = context.with(context.state().withAccount(account -> account.with(changed)));
        return receipt(context, after.state(), new ReminderSettingsFormatter(after).receipt(what), what);
    }

    private static CommandResult refused(CommandContext context, String what, String typed, ParseError error) {
        return new ReminderSettingsFormatter(context)
                .refused(what, SettingScreen.why(context, error, typed), error.instead());
    }

    /** {@code pause until 15 January}, {@code pause a week}; {@code none} goes on at once. */
    private static CommandResult pause(CommandContext context, String value) {
        String day =
                CaseFolding.of(value).startsWith("until ") ? value.substring(6).strip() : value;
        if (day.isEmpty()) {
            return new ReminderSettingsFormatter(context).question("pause");
        }
        if (List.of("none", "off", "default").contains(CaseFolding.of(day))) {
            return paused(context, Optional.empty());
        }
        LocalDate today = context.today();
        Optional<LocalDate> over = DaysAheadParser.read(day, today);
        if (over.isPresent()) {
            return paused(context, over);
        }
        return DateParser.readUntil(day, today, today)
                .fold(
                        until -> paused(context, Optional.of(until)),
                        error -> new ReminderSettingsFormatter(context).notPaused(day, error));
    }

    private static CommandResult paused(CommandContext context, Optional<LocalDate> until) {
        FreelancerState after = context.state()
                .withAccount(account -> account.with(account.preferences().with(PreferenceKey.REMINDER_PAUSE, until)));
        RichText receipt = until.map(day -> context.text("reminder.set.pause", "day", day))
                .orElseGet(() -> context.text("reminder.set.resumed"));
        return receipt(context, after, withRecurring(context, after, receipt), "pause");
    }

    /** {@code grant 10}, or {@code grant 10 17} with the billing day; {@code never} keeps things as they are (W-11). */
    private static CommandResult monthly(CommandContext context, String value) {
        String[] said = value.strip().split(" ", 2);
        if (said[0].equalsIgnoreCase("never")) {
            return CommandResult.of(
                    MonthlyGrantConsent.asked(context.state()),
                    context.draft(context.text("reminder.monthly.no"))
                            .withRow(screen(context).all()));
        }
        Optional<Connects> amount = AmountParser.read(said[0]).value();
        if (amount.isEmpty()) {
            return context.reply(context.text("reminder.monthly.amount"));
        }
        Profile profile = context.state().profile();
        Optional<Profile> withDay = said.length < 2
                ? Optional.of(profile)
                : profile.parse(ProfileField.BILLING_DAY, said[1].strip()).value();
        if (withDay.isEmpty()) {
            return context.reply(context.text("reminder.monthly.misread", "words", said[1]));
        }
        Profile told = withDay.get();
        if (told.billingDay().isEmpty()) {
            return context.reply(context.text("reminder.monthly.day"));
        }
        FreelancerState after = MonthlyGrantConsent.asked(context.state())
                .withAccount(account -> account.with(told))
                .withAccount(account -> account.with(account.preferences().with(ReminderKind.GRANT.setting(), true)))
                .withReminders(reminders -> reminders.withMonthly(amount));
        String before = context.state()
                .reminders()
                .monthly()
                .map(each -> each + profile.billingDay().map(day -> " " + day).orElse(""))
                .orElse("off");
        RichText receipt = context.text(
                "reminder.monthly.yes",
                "n",
                amount.get(),
                "day",
                told.monthlyDay().get());
        return screen(context).receipt(after, withRecurring(context, after, receipt), "grant " + before);
    }

    /** One kind, or all those that a message told of: {@code expiry,rollover off}. */
    private static CommandResult kinds(CommandContext context, List<ReminderKind> kinds, String words, String value) {
        if (value.isEmpty() && kinds.size() == 1) {
            return new ReminderSettingsFormatter(context).kind(kinds.get(0));
        }
        if (value.equalsIgnoreCase("on") || value.equalsIgnoreCase("off")) {
            return switchedKinds(context, kinds, words, value.equalsIgnoreCase("on"));
        }
        if (value.equalsIgnoreCase(ReminderStanding.ALWAYS) && kinds.equals(List.of(ReminderKind.ROLLOVER))) {
            FreelancerState after = withKinds(context.state(), kinds, true, true);
            return receipt(context, after, context.text("reminder.set.rollover.always"), words);
        }
        if (!value.isEmpty() && kinds.equals(List.of(ReminderKind.GRANT))) {
            return monthly(context, value);
        }
        return context.reply(context.text("reminder.unknown.switch", "kind", RichText.of(words)));
    }

    private static CommandResult switchedKinds(
            CommandContext context, List<ReminderKind> kinds, String words, boolean on) {
        FreelancerState after = withKinds(context.state(), kinds, on, false);
        RichText names = new ReminderSettingsFormatter(context).names(kinds);
        RichText receipt = context.text(on ? "reminder.set.kind.on" : "reminder.set.kind.off", "kind", names);
        String changed = kinds.stream()
                .filter(kind -> !standing(context.state(), kind).equals(standing(after, kind)))
                .map(ReminderKind::word)
                .collect(Collectors.joining(","));
        return receipt(context, after, withRecurring(context, after, receipt), changed.isEmpty() ? words : changed);
    }

    private static String standing(FreelancerState state, ReminderKind kind) {
        return ReminderStanding.typed(state.preferences(), List.of(kind));
    }

    /** What was set, with the undo of the setting that these words name. */
    private static CommandResult receipt(CommandContext context, FreelancerState after, RichText text, String what) {
        String before = ReminderStanding.typed(context, what);
        return screen(context).receipt(after, text, before, ReminderStanding.typed(context.with(after), what));
    }

    /** The state with these kinds on or off; a rollover that loses nothing is told only where that is wanted always. */
    private static FreelancerState withKinds(
            FreelancerState before, List<ReminderKind> kinds, boolean on, boolean always) {
        FreelancerState after = before;
        for (ReminderKind kind : kinds) {
            after = after.withAccount(
                            account -> account.with(account.preferences().with(kind.setting(), on)))
                    .withReminders(reminders -> on ? reminders : reminders.withoutSnooze(kind));
        }
        return kinds.contains(ReminderKind.ROLLOVER)
                ? after.withAccount(account ->
                        account.with(account.preferences().with(PreferenceKey.REMIND_ROLLOVER_ALWAYS, always)))
                : after;
    }

    /** A receipt also says what is recorded by itself no more, or again. */
    static RichText withRecurring(CommandContext context, FreelancerState after, RichText receipt) {
        return new RecurringFormatter(context.with(after).view()).receipt(receipt, context.view());
    }

    /** The kinds that these words name, parted by commas; none when one of them names none. */
    static List<ReminderKind> named(String words) {
        List<ReminderKind> kinds = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            Optional<ReminderKind> kind = ReminderKind.of(word.strip());
            if (kind.isEmpty()) {
                return List.of();
            }
            kinds.add(kind.get());
        }
        return List.copyOf(kinds);
    }
}
