package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whole numbers between two ends, both included.
 *
 * @param least the smallest
 * @param most the largest
 */
record IntegerType(int least, int most) implements ValueType<Integer> {
    private static final int FEW = 31;

    @Override
    public ParseResult<Integer, ParseError> parse(String words) {
        Optional<Integer> whole = DecimalType.between(BigDecimal.valueOf(least), BigDecimal.valueOf(most), words)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        return ParseError.unless(whole, "settings.refused.whole", Map.of("least", least, "most", most));
    }

    /** All of them, where they are no more than the days of a month. */
    @Override
    public List<String> examples() {
        return most - least > FEW
                ? List.of()
                : IntStream.rangeClosed(least, most).mapToObj(String::valueOf).toList();
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }
}
