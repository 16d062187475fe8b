package coach.connects.profile;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quiet hours as {@code 22-8} or {@code from 10pm to 8am}, or {@code off}. */
record QuietHoursType() implements ValueType<QuietHours> {
    private static final String OFF = "off";
    private static final int LONGEST = 60;
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

    /** Of "10-7am" nobody knows which half of the day the 10 is in; a whole day of rest is {@code /reminders off}. */
    private static Optional<QuietHours> hours(String start, String end) {
        Optional<Integer> from = new HourType().parse(start).value();
        Optional<Integer> to = new HourType().parse(end).value();
        return from.isEmpty() || to.isEmpty() || from.equals(to) || HourType.saysHalf(start) != HourType.saysHalf(end)
                ? Optional.empty()
                : Optional.of(new QuietHours(from.get(), to.get()));
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
