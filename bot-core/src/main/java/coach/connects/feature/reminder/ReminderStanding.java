package coach.connects.feature.reminder;

import coach.connects.engine.CommandContext;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.reminder.ReminderKind;
import java.util.List;
import java.util.stream.Collectors;

/** What a person would type to have a setting of their reminders as it is. */
final class ReminderStanding {
    /** Behind {@code rollover}: also when nothing is lost (W-17). */
    static final String ALWAYS = "always";

    private static final String GAP = " ";

    private ReminderStanding() {}

    /** The line for the setting that this line sets. */
    static String typed(CommandContext context, String line) {
        Preferences preferences = context.state().preferences();
        String what = ReminderArgument.of(line, context.today()).what();
        return switch (what) {
            case "on", "off" -> word(preferences.get(PreferenceKey.REMINDERS));
            case "days" -> what + GAP + preferences.write(PreferenceKey.REMINDER_DAYS);
            case "hour" -> what + GAP + preferences.write(PreferenceKey.REMINDER_HOUR);
            case "quiet" -> what + GAP + preferences.write(PreferenceKey.QUIET_HOURS);
            case "platform" -> what + GAP + preferences.write(PreferenceKey.REMINDER_PLATFORM);
            case "pause" -> what + GAP + preferences.write(PreferenceKey.REMINDER_PAUSE);
            case RemindersCommand.BUDGET -> what + GAP + word(preferences.get(PreferenceKey.REMIND_BUDGET));
            default -> typed(preferences, RemindersCommand.named(what));
        };
    }

    /** The line for these kinds, which are all on or all off; where they are not, it says each. */
    static String typed(Preferences preferences, List<ReminderKind> kinds) {
        String names = kinds.stream().map(ReminderKind::word).collect(Collectors.joining(","));
        boolean always = kinds.equals(List.of(ReminderKind.ROLLOVER))
                && preferences.get(PreferenceKey.REMIND_ROLLOVER_ALWAYS)
                && preferences.get(PreferenceKey.REMIND_ROLLOVER);
        String state = kinds.stream()
                .map(kind -> word(preferences.get(kind.setting())))
                .distinct()
                .collect(Collectors.joining(","));
        return (names + GAP + (always ? ALWAYS : state)).strip();
    }

    private static String word(boolean on) {
        return on ? "on" : "off";
    }
}
