package coach.connects.profile;

import coach.connects.parsing.Digits;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Decimal numbers between two ends, both included, exact.
 *
 * @param least the smallest
 * @param most the largest
 */
record DecimalType(BigDecimal least, BigDecimal most) implements ValueType<BigDecimal> {
    private static final int LONGEST = 12;

    @Override
    public ParseResult<BigDecimal, ParseError> parse(String words) {
        return ParseError.unless(
                between(least, most, words).map(DecimalType::plain),
                "settings.refused.decimal",
                Map.of("least", least, "most", most));
    }

    @Override
    public String format(BigDecimal value) {
        return value.toPlainString();
    }

    /**
     * A number of digits with at most one point or comma before its decimals; a sign of dollars or percent may stand
     * beside it. Bounded, and without exponents, so that no short text makes a huge number.
     */
    private static Optional<BigDecimal> digits(String words) {
        String bare = words.strip().replace("$", "").replace("%", "").replace(',', '.');
        return Digits.decimal(bare.strip(), LONGEST);
    }

    /** The number if it lies between these ends, both included. */
    static Optional<BigDecimal> between(BigDecimal least, BigDecimal most, String words) {
        return digits(words).filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
    }

    /** One form for one number: 3.50 is 3.5, and 100 stays 100. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
