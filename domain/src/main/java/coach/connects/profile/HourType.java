package coach.connects.profile;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A full hour of the day: {@code 9}, {@code 09:00}, {@code 9am}, {@code at 9 in the evening}, {@code noon}. */
record HourType() implements ValueType<Integer> {
    private static final int NOON = 12;
    private static final int LAST = 23;
    /** "6 at night" is an evening; "5 at night" is before dawn. */
    private static final int FIRST_OF_NIGHT = 6;

    private static final List<String> OPENINGS = Tokens.phrases("at |by ");
    private static final List<String> MORNING = Tokens.phrases("am|in the morning|morning");
    private static final List<String> AFTERNOON =
            Tokens.phrases("pm|in the afternoon|afternoon|in the evening|evening");
    private static final List<String> NIGHT = Tokens.phrases("at night|in the night");
    private static final List<String> CLOCK = Tokens.phrases("o'clock|oclock|hours|h");
    private static final Map<String, Integer> NAMED = Map.of("noon", NOON, "midday", NOON, "midnight", 0);

    @Override
    public ParseResult<Integer, ParseError> parse(String words) {
        String said = CaseFolding.of(words.strip()).replace("a.m.", "am").replace("p.m.", "pm");
        return ParseError.unless(hour(Affixes.withoutStart(said, OPENINGS)), "settings.refused.hour", Map.of());
    }

    /** Whether the words say which half of the day they mean. */
    static boolean saysHalf(String words) {
        String said = CaseFolding.of(words.strip());
        return List.of(MORNING, AFTERNOON, NIGHT).stream().anyMatch(ends -> endsWith(said, ends));
    }

    private static Optional<Integer> hour(String said) {
        Integer named = NAMED.get(said);
        if (named != null) {
            return Optional.of(named);
        }
        if (endsWith(said, MORNING)) {
            return ofHalf(said, MORNING, 0);
        }
        if (endsWith(said, AFTERNOON)) {
            return ofHalf(said, AFTERNOON, NOON);
        }
        if (endsWith(said, NIGHT)) {
            Optional<Integer> morning = ofHalf(said, NIGHT, 0);
            return morning.filter(hour -> hour < FIRST_OF_NIGHT).or(() -> ofHalf(said, NIGHT, NOON));
        }
        return whole(said);
    }

    private static boolean endsWith(String said, List<String> ends) {
        return ends.stream().anyMatch(said::endsWith);
    }

    /** From 1 to 12, in the half of the day that begins at this hour. */
    private static Optional<Integer> ofHalf(String said, List<String> half, int beginning) {
        return whole(Affixes.withoutEnd(said, half))
                .filter(twelve -> twelve >= 1 && twelve <= NOON)
                .map(twelve -> twelve % NOON + beginning);
    }

    private static Optional<Integer> whole(String said) {
        String bare = Affixes.withoutEnd(said.strip(), CLOCK);
        return new IntegerType(0, LAST)
                .parse(Affixes.withoutEnd(bare, List.of(":00")))
                .value();
    }

    @Override
    public List<String> examples() {
        return new IntegerType(0, LAST).examples();
    }

    @Override
    public String format(Integer hour) {
        return hour.toString();
    }
}
