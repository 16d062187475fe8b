package coach.connects.profile;

import coach.connects.money.Usd;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.math.BigDecimal;

/**
 * Amounts of US dollars from nothing to an end, which is included.
 *
 * @param most the largest
 */
record UsdType(long most) implements ValueType<Usd> {
    @Override
    public ParseResult<Usd, ParseError> parse(String words) {
        return new DecimalType(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .parse(words)
                .map(Usd::new);
    }

    @Override
    public String format(Usd value) {
        return value.toString();
    }
}
