package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.ReachabilityNotice;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.parsing.DateError;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.QuietHours;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The settings of reminders in words, and as screens.
 *
 * @param screen where they are shown
 */
record ReminderSettingsFormatter(CommandContext context, SettingScreen screen) {
    private static final int SHORT = 3;
    private static final int LONG = 8;
    private static final List<Integer> HOURS = List.of(7, 9, 12, 18);

    ReminderSettingsFormatter(CommandContext context) {
        this(context, new SettingScreen(context, RemindersCommand.NAME));
    }

    /** All settings, each with its state, and what comes next. */
    CommandResult overview() {
        Preferences preferences = context.state().preferences();
        boolean on = preferences.get(PreferenceKey.REMINDERS);
        TextLines lines = new TextLines().add(context.text(on ? "reminder.on" : "reminder.off"));
        lines.add(receipt("hour"));
        lines.add(receipt("days"));
        for (ReminderKind kind : ReminderKind.values()) {
            lines.add(state(kind));
        }
        if (hasBudget()) {
            lines.add(budgetState());
        }
        recurring().state().forEach(lines::add);
        lines.add(receipt("quiet"));
        preferences.get(PreferenceKey.REMINDER_PLATFORM).ifPresent(platform -> lines.add(receipt("platform")));
        preferences
                .get(PreferenceKey.REMINDER_PAUSE)
                .filter(context.today()::isBefore)
                .ifPresent(day -> lines.add(context.text("reminder.set.pause", "day", day)));
        ahead(lines, SHORT);
        ReachabilityNotice.of(context).ifPresent(lines::add);
        return screen.first(lines.text(), offers(on));
    }

    private List<ButtonSpec> offers(boolean on) {
        List<ButtonSpec> offers = new ArrayList<>(List.of(
                to("reminder.button.hour.set", "hour"),
                to("reminder.button.days", "days"),
                to("reminder.button.quiet", "quiet"),
                to("reminder.button.pause", "pause"),
                new SettingScreen(context, "profile").to(context.plain("profile.button.timezone"), "timezone"),
                to("reminder.button.platform", "platform")));
        for (ReminderKind kind : ReminderKind.values()) {
            boolean told = context.state().preferences().get(kind.setting());
            offers.add(to(
                    "reminder.switch." + recurring().word(kind) + (told ? ".on" : ".off"),
                    RemindersCommand.FLIP + kind.word()));
        }
        if (hasBudget()) {
            boolean told = context.state().preferences().get(PreferenceKey.REMIND_BUDGET);
            offers.add(to(
                    told ? "reminder.switch.budget.on" : "reminder.switch.budget.off",
                    RemindersCommand.FLIP + RemindersCommand.BUDGET));
        }
        offers.add(to(on ? "reminder.button.off" : "reminder.button.on", RemindersCommand.FLIP + "all"));
        return offers;
    }

    /** What one setting is asked for, with the usual values as buttons; any other can be typed. */
    CommandResult question(String what) {
        RichText now = receipt(what);
        RichText question = new TextLines()
                .add(context.text("reminder.ask." + what))
                .add(now)
                .text();
        return screen.ask(question, choices(what), what);
    }

    /** The same after words that are no value. */
    CommandResult refused(String what, RichText why) {
        return screen.refused(why, choices(what), what);
    }

    /** The same, with the hours that may have been meant; with the usual values where that could be anything. */
    CommandResult refused(String what, RichText why, List<String> hours) {
        return hours.isEmpty()
                ? refused(what, why)
                : screen.refused(
                        context.text("reminder.refused.minutes"),
                        hours.stream()
                                .map(Integer::parseInt)
                                .map(this::comingAt)
                                .toList(),
                        what);
    }

    private ButtonSpec comingAt(int hour) {
        return screen.to(context.plain("reminder.choice.hour", "time", LocalTime.of(hour, 0)), "hour " + hour);
    }

    /** A day to pause until that is none, or that may be two. */
    CommandResult notPaused(String typed, DateError error) {
        if (error.reason() != DateError.Reason.AMBIGUOUS) {
            return refused("pause", context.text("reminder.refused.pause"));
        }
        List<ButtonSpec> days = error.days().stream()
                .filter(day -> day.isAfter(context.today()))
                .map(day -> screen.to(context.plain("wallet.button.day", "day", day), "pause " + day))
                .toList();
        return screen.refused(context.text("reminder.refused.which", "words", typed), days, "pause");
    }

    private List<ButtonSpec> choices(String what) {
        return switch (what) {
            case "hour" -> HOURS.stream().map(this::comingAt).toList();
            case "days" ->
                List.of(
                        to("reminder.choice.days.few", "days 7,1"),
                        to("reminder.choice.days.some", "days 30,7,1"),
                        to("reminder.choice.days.all", "days default"));
            case "quiet" ->
                List.of(
                        to("reminder.choice.quiet.night", "quiet 22-8"),
                        to("reminder.choice.quiet.long", "quiet 20-9"),
                        to("reminder.choice.quiet.none", "quiet off"));
            case "pause" ->
                List.of(
                        to(
                                "reminder.choice.pause.week",
                                "pause " + context.today().plusWeeks(1)),
                        to(
                                "reminder.choice.pause.month",
                                "pause " + context.today().plusMonths(1)),
                        to("reminder.choice.pause.none", "pause none"));
            default ->
                Stream.concat(
                                context.state().identities().stream()
                                        .map(Identity::platform)
                                        .distinct()
                                        .map(name -> screen.to(
                                                context.plain("reminder.choice.platform", "name", RichText.of(name)),
                                                "platform " + name)),
                                Stream.of(to("reminder.choice.platform.last", "platform none")))
                        .toList();
        };
    }

    /** One kind, and the switch for it. */
    CommandResult kind(ReminderKind kind) {
        boolean on = context.state().preferences().get(kind.setting());
        String label = on ? "reminder.button.kind.off" : "reminder.button.kind.on";
        return screen.further(state(kind), List.of(to(label, kind.word() + (on ? " off" : " on"))));
    }

    /** The nudge about a budget, and the switch for it. */
    CommandResult budget() {
        boolean on = context.state().preferences().get(PreferenceKey.REMIND_BUDGET);
        String label = on ? "reminder.button.kind.off" : "reminder.button.kind.on";
        return screen.further(budgetState(), List.of(to(label, RemindersCommand.BUDGET + (on ? " off" : " on"))));
    }

    /** Without a budget there is nothing to nudge about. */
    private boolean hasBudget() {
        return context.state().preferences().get(PreferenceKey.BUDGET).isPresent();
    }

    private RichText budgetState() {
        boolean on = context.state().preferences().get(PreferenceKey.REMIND_BUDGET);
        RichText name = context.text("reminder.kind.head.budget");
        return context.text(on ? "reminder.kind.is.on" : "reminder.kind.is.off", "kind", name);
    }

    private RichText state(ReminderKind kind) {
        Preferences preferences = context.state().preferences();
        boolean always = kind == ReminderKind.ROLLOVER && preferences.get(PreferenceKey.REMIND_ROLLOVER_ALWAYS);
        String on = always ? "reminder.kind.is.always" : "reminder.kind.is.on";
        return context.text(
                preferences.get(kind.setting()) ? on : "reminder.kind.is.off",
                "kind",
                context.text("reminder.kind.head." + recurring().word(kind)));
    }

    MessageDraft preview() {
        TextLines lines = new TextLines();
        if (context.state().preferences().get(PreferenceKey.REMINDERS)) {
            ahead(lines, LONG);
        } else {
            lines.add(context.text("reminder.off"));
        }
        return context.draft(lines.text()).withRow(screen.all());
    }

    /** What is set now, in a sentence. */
    RichText receipt(String what) {
        Preferences preferences = context.state().preferences();
        return switch (what) {
            case "days" ->
                context.text(
                        "reminder.set.days", "days", RichText.of(days(preferences.get(PreferenceKey.REMINDER_DAYS))));
            case "pause" ->
                preferences
                        .get(PreferenceKey.REMINDER_PAUSE)
                        .filter(context.today()::isBefore)
                        .map(day -> context.text("reminder.set.pause", "day", day))
                        .orElseGet(() -> context.text("reminder.set.resumed"));
            case "quiet" -> quiet(preferences.get(PreferenceKey.QUIET_HOURS));
            case "platform" ->
                preferences
                        .get(PreferenceKey.REMINDER_PLATFORM)
                        .map(name -> context.text("reminder.set.platform", "platform", RichText.of(name)))
                        .orElseGet(() -> context.text("reminder.set.platform.last"));
            default ->
                context.text(
                        "reminder.set.hour",
                        "time",
                        LocalTime.of(preferences.get(PreferenceKey.REMINDER_HOUR), 0),
                        "zone",
                        RichText.of(zone(context.zone().getId())));
        };
    }

    /** An offset says from what; a place speaks for itself. */
    private static String zone(String id) {
        return id.equals("Z") ? "UTC" : id.startsWith("+") || id.startsWith("-") ? "UTC" + id : id;
    }

    private RichText quiet(QuietHours quiet) {
        return quiet.isNone()
                ? context.text("reminder.set.quiet.none")
                : context.text(
                        "reminder.set.quiet", "from", LocalTime.of(quiet.from(), 0), "to", LocalTime.of(quiet.to(), 0));
    }

    private static String days(List<Integer> days) {
        return String.join(", ", days.stream().map(String::valueOf).toList());
    }

    private void ahead(TextLines lines, int most) {
        List<ReminderPlanner.DueReminders> ahead = context.state().recordedAny()
                ? ReminderPlanner.of(context.state().reminderInput(context.policies()), context.now())
                        .preview(most)
                : List.of();
        if (ahead.isEmpty()) {
            lines.add(context.text(context.state().recordedAny() ? "reminder.ahead.none" : "reminder.ahead.no-wallet"));
            return;
        }
        lines.add(context.text("reminder.ahead"));
        for (ReminderPlanner.DueReminders due : ahead) {
            List<String> kinds = due.reminders().stream()
                    .map(planned -> word(planned.reminder()))
                    .distinct()
                    .toList();
            lines.add(context.text("reminder.ahead.line", "day", due.through(), "kinds", listed(kinds)));
        }
    }

    RichText names(List<ReminderKind> kinds) {
        return listed(kinds.stream().map(kind -> recurring().word(kind)).toList());
    }

    private RecurringFormatter recurring() {
        return new RecurringFormatter(context.view());
    }

    private static String word(Reminder reminder) {
        return reminder instanceof Reminder.RecurringReminder recurring
                ? RecurringFormatter.word(recurring.what())
                : reminder.kind().word();
    }

    private RichText listed(List<String> kinds) {
        return kinds.stream()
                .map(kind -> context.text("reminder.kind." + kind))
                .reduce((one, other) -> one.plus(RichText.of(", ")).plus(other))
                .orElse(RichText.of(""));
    }

    private ButtonSpec to(String label, String typed) {
        return screen.to(context.plain(label), typed);
    }
}
