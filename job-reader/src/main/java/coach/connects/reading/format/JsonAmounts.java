package coach.connects.reading.format;

import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.NumberScanner;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts in data: numbers, numbers as text, and text as a page shows it ({@code "$5,574.97"}, {@code "$10K+"}). */
final class JsonAmounts {
    private static final double MOST = 1e12;

    private JsonAmounts() {}

    static Optional<BigDecimal> of(JsonFields fields, String name) {
        return fields.get(name).flatMap(JsonAmounts::of);
    }

    static Optional<BigDecimal> of(JsonNode node) {
        if (node.isNumber()) {
            double size = Math.abs(node.doubleValue());
            return size <= MOST ? Optional.of(node.decimalValue()) : Optional.empty();
        }
        return node.isTextual() ? of(node.asText()) : Optional.empty();
    }

    static Optional<BigDecimal> of(String text) {
        String words = text.strip();
        NormalizedLine line = NormalizedLine.of(words.length() > 40 ? "" : words);
        MoneyScanner.Amount amount = MoneyScanner.at(line, 0);
        if (amount != null && amount.amount() != null) {
            boolean whole = line.skipSpaces(amount.end()) >= line.length() || words.endsWith("spent");
            return whole ? Optional.of(amount.amount()) : Optional.empty();
        }
        return plain(line);
    }

    /** "2500.0", "8098.494": a number as machines write it. */
    private static Optional<BigDecimal> plain(NormalizedLine line) {
        boolean digits = line.length() > 0 && line.length() <= 15;
        for (int i = 0; i < line.length() && digits; i++) {
            char c = line.at(i);
            digits = Digits.isDigit(c) || (c == '.' && i > 0 && line.plain().indexOf('.') == i);
        }
        if (digits) {
            return Optional.of(new BigDecimal(line.plain()));
        }
        NumberScanner.NumberMatch match = NumberScanner.decimal(line, 0);
        return match != null && match.end() == line.length() ? Optional.of(match.value()) : Optional.empty();
    }

    static Optional<Integer> whole(JsonNode node) {
        return of(node).filter(
                        number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue);
    }
}
