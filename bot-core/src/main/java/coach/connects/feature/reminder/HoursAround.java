package coach.connects.feature.reminder;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.Tokens;
import coach.connects.profile.PreferenceKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two full hours between which a time lies: of "half past 8", "8:30" and "quarter past eight" they are 8 and 9. */
final class HoursAround {
    private static final int HOURS_OF_A_DAY = 24;
    private static final int DIGITS_OF_MINUTES = 2;
    private static final List<String> AT = List.of("at ");

    /** What stands before an hour, and how many hours before it the first of the two is. */
    private static final Map<String, Integer> PARTS = Map.of(
            "half past ",
            0,
            "half ",
            0,
            "quarter past ",
            0,
            "a quarter past ",
            0,
            "quarter to ",
            1,
            "a quarter to ",
            1);

    private HoursAround() {}

    /** Both, the earlier first; none where the words are a full hour or no time. */
    static List<Integer> of(String words) {
        String said =
                Affixes.withoutStart(String.join(" ", NumberWords.inDigits(Tokens.of(CaseFolding.of(words)))), AT);
        return PARTS.entrySet().stream()
                .filter(part -> said.startsWith(part.getKey()))
                .max(Map.Entry.comparingByKey())
                .flatMap(part -> hour(said.substring(part.getKey().length())).map(hour -> hour - part.getValue()))
                .or(() -> withMinutes(said))
                .map(hour -> List.of(Math.floorMod(hour, HOURS_OF_A_DAY), Math.floorMod(hour + 1, HOURS_OF_A_DAY)))
                .orElse(List.of());
    }

    /** "7:30pm" is past the hour "7pm". */
    private static Optional<Integer> withMinutes(String said) {
        int colon = Math.max(said.indexOf(':'), said.indexOf('.'));
        int end = colon + 1 + DIGITS_OF_MINUTES;
        return colon > 0
                        && end <= said.length()
                        && said.substring(colon + 1, end).chars().allMatch(Character::isDigit)
                ? hour(said.substring(0, colon) + said.substring(end))
                : Optional.empty();
    }

    private static Optional<Integer> hour(String said) {
        return PreferenceKey.REMINDER_HOUR.type().parse(said.strip()).value();
    }
}
