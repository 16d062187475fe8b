package coach.connects.profile;

import coach.connects.parsing.AmountParser;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Map;
import java.util.Optional;

/** A number of Connects a week and the day on which its weeks begin, such as {@code 7 since 2026-11-23}, or {@code off}. */
record WeeklyBadgeType() implements ValueType<Optional<WeeklyBadge>> {
    private static final String OFF = "off";
    private static final String SINCE = " since ";

    @Override
    public ParseResult<Optional<WeeklyBadge>, ParseError> parse(String words) {
        String said = words.strip();
        if (said.equalsIgnoreCase(OFF)) {
            return ParseResult.of(Optional.empty());
        }
        return ParseError.unless(badge(said), "settings.refused.badge", Map.of())
                .map(Optional::of);
    }

    private static Optional<WeeklyBadge> badge(String said) {
        int since = said.indexOf(SINCE);
        if (since < 0) {
            return Optional.empty();
        }
        return AmountParser.read(said.substring(0, since))
                .value()
                .flatMap(each ->
                        IsoDay.read(said.substring(since + SINCE.length())).map(day -> new WeeklyBadge(each, day)));
    }

    @Override
    public String format(Optional<WeeklyBadge> badge) {
        return badge.map(one -> one.each() + SINCE + one.since()).orElse(OFF);
    }
}
