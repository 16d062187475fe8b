package coach.connects.feature.reminder;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DaysAheadParser;
import coach.connects.parsing.Tokens;
import coach.connects.profile.PreferenceKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is set of reminders and to what, as in {@code hour 9}; also by the names that people use, and by a value that can only
 * be of one setting: {@code at 7pm}, {@code off for a week}.
 *
 * @param what the setting, in lower case
 * @param value what stands behind it; may be empty
 */
record ReminderArgument(String what, String value) {
    private static final String OFF = "off";
    private static final String PAUSE = "pause";
    private static final List<String> EVERY_DAY = Tokens.phrases("every day |daily |each day |everyday ");
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("time", "hour"),
            Map.entry("timezone", "zone"),
            Map.entry("city", "zone"),
            Map.entry("stop", OFF),
            Map.entry("disable", OFF),
            Map.entry("none", OFF),
            Map.entry("no", OFF),
            Map.entry("start", "on"),
            Map.entry("enable", "on"),
            Map.entry("mute", PAUSE),
            Map.entry("snooze", PAUSE),
            Map.entry("silent", "quiet"),
            Map.entry("night", "quiet"));

    static ReminderArgument of(String words, LocalDate today) {
        String said = Affixes.withoutStart(CaseFolding.of(words.strip()), EVERY_DAY);
        if (said.isEmpty()) {
            return new ReminderArgument("", "");
        }
        if (PreferenceKey.REMINDER_HOUR.type().parse(said).value().isPresent()) {
            return new ReminderArgument("hour", said);
        }
        String[] two = words.strip().split(" ", 2);
        String typed = CaseFolding.of(two[0]);
        String value = two.length < 2 ? "" : two[1].strip();
        String what = Optional.ofNullable(OTHERS.get(typed)).orElse(typed);
        boolean ends = what.equals(OFF)
                && (CaseFolding.of(value).startsWith("until ")
                        || DaysAheadParser.read(value, today).isPresent());
        return new ReminderArgument(ends && !value.isEmpty() ? PAUSE : what, value);
    }
}
