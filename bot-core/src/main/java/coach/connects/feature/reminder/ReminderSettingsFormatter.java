package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.ReachabilityNotice;
import coach.connects.engine.TextLines;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.QuietHours;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import java.time.LocalTime;
import java.util.List;

/** The settings of reminders in words. */
record ReminderSettingsFormatter(CommandContext context) {
    private static final int SHORT = 3;
    private static final int LONG = 8;

    MessageDraft overview() {
        Preferences preferences = context.state().preferences();
        boolean on = preferences.get(PreferenceKey.REMINDERS);
        TextLines lines = new TextLines().add(on ? receipt("hour") : context.text("reminder.off"));
        lines.add(receipt("days"));
        for (ReminderKind kind : ReminderKind.values()) {
            String state = preferences.get(kind.setting()) ? "reminder.kind.is.on" : "reminder.kind.is.off";
            lines.add(context.text(
                    state, "kind", context.text("reminder.kind." + kind.word()), "word", RichText.of(kind.word())));
        }
        QuietHours quiet = preferences.get(PreferenceKey.QUIET_HOURS);
        if (!quiet.isNone()) {
            lines.add(receipt("quiet"));
        }
        preferences
                .get(PreferenceKey.REMINDER_PAUSE)
                .filter(context.today()::isBefore)
                .ifPresent(day -> lines.add(context.text("reminder.set.pause", "day", day)));
        ahead(lines, SHORT);
        ReachabilityNotice.of(context).ifPresent(lines::add);
        return context.draft(lines.text())
                .withRow(
                        button("reminder.button.days", "days"),
                        button("reminder.button.hour.set", "hour"),
                        ButtonSpec.of(context.plain("profile.button.timezone"), "profile", "timezone"))
                .withRow(
                        button("reminder.button.quiet", "quiet"),
                        button("reminder.button.pause", "pause"),
                        on ? button("reminder.button.off", "off") : button("reminder.button.on", "on"));
    }

    MessageDraft preview() {
        TextLines lines = new TextLines();
        if (context.state().preferences().get(PreferenceKey.REMINDERS)) {
            ahead(lines, LONG);
        } else {
            lines.add(context.text("reminder.off"));
        }
        return context.draft(lines.text());
    }

    /** What is set now, in a sentence. */
    RichText receipt(String what) {
        Preferences preferences = context.state().preferences();
        return switch (what) {
            case "days" ->
                context.text(
                        "reminder.set.days", "days", RichText.of(days(preferences.get(PreferenceKey.REMINDER_DAYS))));
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
        List<ReminderPlanner.DueReminders> ahead = context.state().wallet().isInitialized()
                ? ReminderPlanner.of(context.state().reminderInput(context.policies()), context.now())
                        .preview(most)
                : List.of();
        if (ahead.isEmpty()) {
            lines.add(context.text(
                    context.state().wallet().isInitialized() ? "reminder.ahead.none" : "reminder.ahead.no-wallet"));
            return;
        }
        lines.add(context.text("reminder.ahead"));
        for (ReminderPlanner.DueReminders due : ahead) {
            List<ReminderKind> kinds = due.reminders().stream()
                    .map(planned -> planned.reminder().kind())
                    .distinct()
                    .toList();
            lines.add(context.text("reminder.ahead.line", "day", due.through(), "kinds", names(kinds)));
        }
    }

    /** The names of these kinds, as in a list. */
    RichText names(List<ReminderKind> kinds) {
        return kinds.stream()
                .map(kind -> context.text("reminder.kind." + kind.word()))
                .reduce((one, other) -> one.plus(RichText.of(", ")).plus(other))
                .orElse(RichText.of(""));
    }

    private ButtonSpec button(String label, String argument) {
        return ButtonSpec.of(context.plain(label), "reminders", argument);
    }
}
