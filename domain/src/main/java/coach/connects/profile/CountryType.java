package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Map;

/** One country, read by name or code and written as ISO 3166 code of two letters. */
record CountryType() implements ValueType<String> {
    @Override
    public ParseResult<String, ParseError> parse(String words) {
        return ParseError.unless(CountryNames.codeOf(words), "settings.refused.place", Map.of("words", words.strip()));
    }

    @Override
    public String format(String code) {
        return code;
    }
}
