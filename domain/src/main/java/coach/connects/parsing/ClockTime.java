package coach.connects.parsing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time of day as people say it: {@code 14:30}, {@code 2:30 pm}, {@code half past two}, {@code quarter to 9 in the evening},
 * {@code noon}. A bare number is none.
 *
 * @param first what it is, in the morning where that is not said
 * @param certain whether it is said which half of the day is meant; "2:30" and "half past two" may be of either
 */
public record ClockTime(LocalTime first, boolean certain) {
    private static final int LONGEST = 60;
    private static final int HALF = 12;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int QUARTER = 15;
    /** "6 at night" is an evening; "5 at night" is before dawn. */
    private static final int FIRST_OF_NIGHT = 6;

    private static final List<String> OPENINGS = Tokens.phrases(
            "it's |its |it is |now |right now |at |by |about |around |almost |nearly |just |exactly |it shows |shows ");
    private static final List<String> ENDS =
            Tokens.phrases(".|!| now| right now| here| at mine| at my place| where i am| for me| already");
    private static final Map<String, LocalTime> NAMED =
            Map.of("noon", LocalTime.NOON, "midday", LocalTime.NOON, "midnight", LocalTime.MIDNIGHT);
    private static final List<String> MORNING = Tokens.phrases("am|in the morning|this morning| morning");
    private static final List<String> AFTERNOON = Tokens.phrases(
            "pm|in the afternoon|this afternoon| afternoon|in the evening|this evening| evening|tonight");
    private static final List<String> NIGHT = Tokens.phrases("at night|in the night");
    private static final List<String> PAST = List.of("past", "after");
    private static final List<String> TO = List.of("to", "before", "till", "of");
    private static final List<String> CLOCK = Tokens.phrases(" o'clock| oclock");

    /** The time that these words are, and nothing else. */
    public static Optional<ClockTime> read(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String said = CaseFolding.of(words.strip()).replace("a.m.", "am").replace("p.m.", "pm");
        String bare = Affixes.withoutEnds(said, ENDS);
        for (String opening : OPENINGS) {
            bare = Affixes.withoutStart(bare, List.of(opening));
        }
        LocalTime named = NAMED.get(bare);
        return named == null ? halved(bare) : Optional.of(new ClockTime(named, true));
    }

    /** What may be meant: one time, or the same in both halves of the day. */
    public List<LocalTime> meant() {
        return certain ? List.of(first) : List.of(first, first.plusHours(HALF));
    }

    private static Optional<ClockTime> halved(String said) {
        for (List<String> half : List.of(MORNING, AFTERNOON, NIGHT)) {
            String time = Affixes.withoutEnd(said, half);
            if (!time.equals(said)) {
                return shown(time, true)
                        .filter(clock -> clock.hour >= 1 && clock.hour <= HALF)
                        .map(clock -> ofHalf(half, Math.floorMod(clock.minutes, HALF * HOUR)));
            }
        }
        return shown(said, false).map(clock -> new ClockTime(time(clock.minutes), clock.certain));
    }

    private static ClockTime ofHalf(List<String> half, int minutes) {
        boolean late = half.equals(AFTERNOON) || (half.equals(NIGHT) && minutes >= FIRST_OF_NIGHT * HOUR);
        return new ClockTime(time(minutes + (late ? HALF * HOUR : 0)), true);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.MIDNIGHT.plusMinutes(Math.floorMod(minutes, DAY));
    }

    /**
     * What a clock shows.
     *
     * @param hour the hour that is named
     * @param minutes since midnight; below 0 for "quarter to 0"
     * @param certain whether that can be of one half of the day alone
     */
    private record Shown(int hour, int minutes, boolean certain) {
        static Optional<Shown> of(String hours, String rest, boolean certain) {
            OptionalInt hour = Digits.whole(hours, 2);
            OptionalInt minute = Digits.whole(rest, 2);
            boolean real =
                    hour.isPresent() && minute.isPresent() && hour.getAsInt() < DAY / HOUR && minute.getAsInt() < HOUR;
            return real
                    ? Optional.of(new Shown(
                            hour.getAsInt(),
                            hour.getAsInt() * HOUR + minute.getAsInt(),
                            certain || hour.getAsInt() > HALF || hour.getAsInt() == 0))
                    : Optional.empty();
        }

        Shown plus(int more) {
            return new Shown(hour, minutes + more, certain);
        }
    }

    private static Optional<Shown> shown(String said, boolean halfSaid) {
        String bare = Affixes.withoutEnd(said.strip(), CLOCK);
        List<String> words = new ArrayList<>(Tokens.of(bare));
        // "One" counts an hour here.
        words.replaceAll(word -> word.equals("one") ? "1" : word);
        List<String> tokens = new ArrayList<>(NumberWords.inDigits(words));
        tokens.removeIf(word -> word.equals("a") || word.startsWith("minute"));
        return switch (tokens.size()) {
            case 1 -> written(tokens.get(0), halfSaid || !bare.equals(said.strip()));
            case 2 -> inWords(bare, tokens);
            // "9 to 5" is a day's work.
            case 3 ->
                Digits.areAll(words.get(0)) && TO.contains(tokens.get(1)) && !bare.contains("minute")
                        ? Optional.empty()
                        : spoken(tokens.get(0), tokens.get(1), tokens.get(2));
            default -> Optional.empty();
        };
    }

    /** {@code two thirty}; two numbers in digits may be anything. */
    private static Optional<Shown> inWords(String said, List<String> tokens) {
        boolean spelled = said.chars().noneMatch(Digits::isDigit);
        return spelled && tokens.get(1).length() == 2
                ? Shown.of(tokens.get(0), tokens.get(1), false)
                : Optional.empty();
    }

    /** {@code 14:30}, {@code 14h30}; where a half of the day is said {@code 2.30}, {@code 230} and {@code 2} too. */
    private static Optional<Shown> written(String word, boolean mayBeBare) {
        int sign = Math.max(Math.max(word.indexOf(':'), word.indexOf('h')), mayBeBare ? word.indexOf('.') : -1);
        if (sign < 0 && !mayBeBare) {
            return Optional.empty();
        }
        int end = sign >= 0 ? sign : word.length() > 2 ? word.length() - 2 : word.length();
        String rest = word.substring(sign >= 0 ? sign + 1 : end);
        return Shown.of(word.substring(0, end), rest.isEmpty() && sign < 0 ? "0" : rest, end > 1);
    }

    /** {@code half past 2}, {@code quarter to 3}, {@code 20 past 7}. */
    private static Optional<Shown> spoken(String part, String side, String hour) {
        OptionalInt minutes = part.equals("half")
                ? OptionalInt.of(2 * QUARTER)
                : part.equals("quarter") ? OptionalInt.of(QUARTER) : Digits.whole(part, 2);
        int sign = PAST.contains(side) ? 1 : TO.contains(side) ? -1 : 0;
        return sign == 0 || minutes.isEmpty() || minutes.getAsInt() >= HOUR
                ? Optional.empty()
                : Shown.of(hour, "0", false).map(shown -> shown.plus(sign * minutes.getAsInt()));
    }
}
