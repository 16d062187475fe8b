package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A day in the ISO form, such as {@code 2027-01-15}, or {@code none}. */
record OptionalDateType() implements ValueType<Optional<LocalDate>> {
    private static final String NONE = "none";

    @Override
    public ParseResult<Optional<LocalDate>, ParseError> parse(String words) {
        String bare = words.strip();
        if (bare.equalsIgnoreCase(NONE)) {
            return ParseResult.of(Optional.empty());
        }
        return ParseError.unless(IsoDay.read(bare), "settings.refused.day", Map.of())
                .map(Optional::of);
    }

    @Override
    public String format(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }
}
