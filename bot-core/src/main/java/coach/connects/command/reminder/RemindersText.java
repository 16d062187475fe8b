package coach.connects.command.reminder;

import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Turn;
import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.QuietHours;
import coach.connects.freelancer.Setting;
import coach.connects.reminder.Plan;
import coach.connects.reminder.ReminderKind;
import java.time.LocalTime;
import java.util.List;

/**
 * The settings of reminders in words.
 *
 * @param turn whose
 */
record RemindersText(Turn turn) {
    private static final int SHORT = 3;
    private static final int LONG = 8;

    Say overview() {
        Preferences preferences = turn.dossier().preferences();
        boolean on = preferences.get(Setting.REMINDERS);
        Lines lines = new Lines().add(on ? receipt("hour") : turn.words("reminder.off"));
        lines.add(receipt("days"));
        for (ReminderKind kind : ReminderKind.values()) {
            String state = preferences.get(kind.setting()) ? "reminder.kind.is.on" : "reminder.kind.is.off";
            lines.add(turn.words(
                    state, "kind", turn.words("reminder.kind." + kind.word()), "word", RichText.of(kind.word())));
        }
        QuietHours quiet = preferences.get(Setting.QUIET_HOURS);
        if (!quiet.isNone()) {
            lines.add(receipt("quiet"));
        }
        preferences
                .get(Setting.REMINDER_PAUSE)
                .filter(turn.today()::isBefore)
                .ifPresent(day -> lines.add(turn.words("reminder.set.pause", "day", day)));
        ahead(lines, SHORT);
        return turn.message(lines.text())
                .row(
                        offer("reminder.button.days", "days"),
                        offer("reminder.button.hour.set", "hour"),
                        Offer.of(turn.label("profile.button.timezone"), "profile", "timezone"))
                .row(
                        offer("reminder.button.quiet", "quiet"),
                        offer("reminder.button.pause", "pause"),
                        on ? offer("reminder.button.off", "off") : offer("reminder.button.on", "on"));
    }

    Say preview() {
        Lines lines = new Lines();
        if (turn.dossier().preferences().get(Setting.REMINDERS)) {
            ahead(lines, LONG);
        } else {
            lines.add(turn.words("reminder.off"));
        }
        return turn.message(lines.text());
    }

    /** What is set now, in a sentence. */
    RichText receipt(String what) {
        Preferences preferences = turn.dossier().preferences();
        return switch (what) {
            case "days" ->
                turn.words("reminder.set.days", "days", RichText.of(days(preferences.get(Setting.REMINDER_DAYS))));
            case "quiet" -> quiet(preferences.get(Setting.QUIET_HOURS));
            case "platform" ->
                preferences
                        .get(Setting.REMINDER_PLATFORM)
                        .map(name -> turn.words("reminder.set.platform", "platform", RichText.of(name)))
                        .orElseGet(() -> turn.words("reminder.set.platform.last"));
            default ->
                turn.words(
                        "reminder.set.hour",
                        "time",
                        LocalTime.of(preferences.get(Setting.REMINDER_HOUR), 0),
                        "zone",
                        RichText.of(zone(turn.zone().getId())));
        };
    }

    /** An offset says from what; a place speaks for itself. */
    private static String zone(String id) {
        return id.equals("Z") ? "UTC" : id.startsWith("+") || id.startsWith("-") ? "UTC" + id : id;
    }

    private RichText quiet(QuietHours quiet) {
        return quiet.isNone()
                ? turn.words("reminder.set.quiet.none")
                : turn.words(
                        "reminder.set.quiet", "from", LocalTime.of(quiet.from(), 0), "to", LocalTime.of(quiet.to(), 0));
    }

    private static String days(List<Integer> days) {
        return String.join(", ", days.stream().map(String::valueOf).toList());
    }

    private void ahead(Lines lines, int most) {
        List<Plan.Due> ahead = turn.dossier().wallet().isTold()
                ? Plan.of(turn.dossier().subject(turn.policies()), turn.now()).ahead(most)
                : List.of();
        if (ahead.isEmpty()) {
            lines.add(
                    turn.words(turn.dossier().wallet().isTold() ? "reminder.ahead.none" : "reminder.ahead.no-wallet"));
            return;
        }
        lines.add(turn.words("reminder.ahead"));
        for (Plan.Due due : ahead) {
            List<ReminderKind> kinds = due.reminders().stream()
                    .map(said -> said.reminder().kind())
                    .distinct()
                    .toList();
            lines.add(turn.words("reminder.ahead.line", "day", due.through(), "kinds", names(kinds)));
        }
    }

    /** The names of these kinds, as in a list. */
    RichText names(List<ReminderKind> kinds) {
        return kinds.stream()
                .map(kind -> turn.words("reminder.kind." + kind.word()))
                .reduce((one, other) -> one.plus(RichText.of(", ")).plus(other))
                .orElse(RichText.of(""));
    }

    private Offer offer(String label, String argument) {
        return Offer.of(turn.label(label), "reminders", argument);
    }
}
