package coach.connects.profile;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Quiet hours as {@code 22-8} or {@code from 10pm to 8am}, or {@code off}. */
record QuietHoursType() implements ValueType<QuietHours> {
    private static final String OFF = "off";
    private static final int LONGEST = 60;
    private static final int HALF = 12;
    private static final int SHORTEST_NIGHT = 4;
    private static final List<String> OPENINGS = Tokens.phrases("from |between ");
    private static final List<String> BETWEEN = Tokens.phrases("-|–|—| to | till | until | and ");

    @Override
    public ParseResult<QuietHours, ParseError> parse(String words) {
        String said = CaseFolding.of(words.strip());
        if (said.equals(OFF)) {
            return ParseResult.of(QuietHours.NONE);
        }
        String hours = Affixes.withoutStart(said, OPENINGS);
        return ParseError.unless(
                said.length() > LONGEST
                        ? Optional.empty()
                        : BETWEEN.stream()
                                .filter(hours::contains)
                                .findFirst()
                                .flatMap(between -> hours(
                                        hours.substring(0, hours.indexOf(between)),
                                        hours.substring(hours.indexOf(between) + between.length()))),
                "settings.refused.quiet",
                Map.of());
    }

    /**
     * Of "10-7am" nobody knows which half of the day the 10 is in, but "10pm to 7" is a night. A whole day of rest is
     * {@code /reminders off}.
     */
    private static Optional<QuietHours> hours(String start, String end) {
        Optional<Integer> from = new HourType().parse(start).value();
        Optional<Integer> to = new HourType().parse(end).value();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean begins = isClear(start, from.get());
        boolean ends = isClear(end, to.get());
        if (begins && !ends && HourType.saysHalf(start)) {
            return nights(from.get(), to.get());
        }
        boolean fit = begins == ends || !(HourType.saysHalf(start) || HourType.saysHalf(end));
        return fit && !from.equals(to) ? Optional.of(new QuietHours(from.get(), to.get())) : Optional.empty();
    }

    private static boolean isClear(String words, int hour) {
        return hour > HALF || HourType.saysHalf(words);
    }

    /** The end that makes a night of it; empty where both do, or neither. */
    private static Optional<QuietHours> nights(int from, int to) {
        List<Integer> ends = Stream.of(to % HALF, to % HALF + HALF)
                .filter(end -> {
                    int rest = Math.floorMod(end - from, 2 * HALF);
                    return rest >= SHORTEST_NIGHT && rest <= HALF;
                })
                .toList();
        return ends.size() == 1 ? Optional.of(new QuietHours(from, ends.get(0))) : Optional.empty();
    }

    @Override
    public List<String> examples() {
        return List.of("22-7", "22-8", "23-7", "21-9", OFF);
    }

    @Override
    public String format(QuietHours quiet) {
        return quiet.isNone() ? OFF : quiet.from() + "-" + quiet.to();
    }
}
