package coach.connects.profile;

import coach.connects.parsing.ParseResult;
import java.util.List;
import java.util.Map;
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
    public ParseResult<Integer> parse(String words) {
        return DecimalType.digits(words)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(java.math.BigDecimal.valueOf(least)) >= 0)
                .filter(number -> number.compareTo(java.math.BigDecimal.valueOf(most)) <= 0)
                .map(number -> ParseResult.of(number.intValueExact()))
                .orElseGet(() -> ParseResult.refused("settings.refused.whole", Map.of("least", least, "most", most)));
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
