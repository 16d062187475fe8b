package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quiet hours as {@code 22-8}, or {@code off}. */
record QuietHoursType() implements ValueType<QuietHours> {
    private static final String OFF = "off";
    private static final int LONGEST = 20;

    @Override
    public ParseResult<QuietHours, ParseError> parse(String words) {
        String bare = words.strip();
        if (bare.equalsIgnoreCase(OFF)) {
            return ParseResult.of(QuietHours.NONE);
        }
        int dash = bare.indexOf('-');
        if (dash < 1 || bare.length() > LONGEST) {
            return refused();
        }
        Optional<Integer> from = new HourType().parse(bare.substring(0, dash)).value();
        Optional<Integer> to = new HourType().parse(bare.substring(dash + 1)).value();
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return refused();
        }
        return ParseResult.of(new QuietHours(from.get(), to.get()));
    }

    @Override
    public List<String> examples() {
        return List.of("22-7", "22-8", "23-7", "21-9", OFF);
    }

    @Override
    public String format(QuietHours quiet) {
        return quiet.isNone() ? OFF : quiet.from() + "-" + quiet.to();
    }

    private static ParseResult<QuietHours, ParseError> refused() {
        return ParseError.refusal("settings.refused.quiet", Map.of());
    }
}
