package coach.connects.profile;

import coach.connects.money.ExchangeRate;
import coach.connects.parsing.ExchangeRateParser;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Map;

/** A currency of one's own with what a dollar is in it (W-34). */
record ExchangeRateType() implements ValueType<ExchangeRate> {
    @Override
    public ParseResult<ExchangeRate, ParseError> parse(String words) {
        return ParseError.unless(ExchangeRateParser.read(words), "settings.refused.currency", Map.of());
    }

    @Override
    public String format(ExchangeRate value) {
        return value.toString();
    }
}
