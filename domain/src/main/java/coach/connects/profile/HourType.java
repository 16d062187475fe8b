package coach.connects.profile;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ClockTime;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A full hour of the day: {@code 9}, {@code 09:00}, {@code 9am}, {@code at 9 in the evening}, {@code noon}. Of "half past 8" and
 * "in the evening" the hours near it are named instead.
 */
record HourType() implements ValueType<Integer> {
    private static final int LAST = 23;

    private static final List<String> OPENINGS = Tokens.phrases("at |by ");
    private static final List<String> CLOCK = Tokens.phrases("o'clock|oclock|hours|h");
    private static final List<String> ARTICLES = Tokens.phrases("early |late |in the |at |the |every |each ");
    private static final Map<String, List<Integer>> PARTS = Map.of(
            "morning", List.of(7, 8, 9, 10),
            "mornings", List.of(7, 8, 9, 10),
            "afternoon", List.of(13, 14, 15, 16),
            "lunch", List.of(12, 13),
            "lunchtime", List.of(12, 13),
            "evening", List.of(18, 19, 20, 21),
            "evenings", List.of(18, 19, 20, 21),
            "night", List.of(20, 21, 22, 23));

    @Override
    public ParseResult<Integer, ParseError> parse(String words) {
        String said = Affixes.withoutStart(CaseFolding.of(words.strip()), OPENINGS);
        return whole(said)
                .or(() -> clear(said))
                .<ParseResult<Integer, ParseError>>map(ParseResult::of)
                .orElseGet(() -> ParseResult.refused(new ParseError("settings.refused.hour", Map.of(), near(said))));
    }

    /** Whether the words, which are an hour, say which half of the day they mean. */
    static boolean saysHalf(String words) {
        return whole(Affixes.withoutStart(CaseFolding.of(words.strip()), OPENINGS))
                .isEmpty();
    }

    private static Optional<Integer> clear(String said) {
        return ClockTime.read(said)
                .filter(time -> time.certain() && time.first().getMinute() == 0)
                .map(time -> time.first().getHour());
    }

    private static Optional<Integer> whole(String said) {
        String bare = Affixes.withoutEnd(said.strip(), CLOCK);
        return new IntegerType(0, LAST)
                .parse(Affixes.withoutEnd(bare, List.of(":00")))
                .value();
    }

    /** The full hours that may do as well. */
    private static List<String> near(String said) {
        String part = said;
        for (String article : ARTICLES) {
            part = Affixes.withoutStart(part, List.of(article));
        }
        Stream<Integer> hours = ClockTime.read(said)
                .map(time -> time.meant().stream().flatMap(HourType::around))
                .orElse(PARTS.getOrDefault(part, List.of()).stream());
        return hours.map(String::valueOf).distinct().toList();
    }

    private static Stream<Integer> around(LocalTime time) {
        return time.getMinute() == 0
                ? Stream.of(time.getHour())
                : Stream.of(time.getHour(), time.plusHours(1).getHour());
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
