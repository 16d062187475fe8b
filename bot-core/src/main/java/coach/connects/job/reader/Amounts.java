package coach.connects.job.reader;

import coach.connects.job.phrase.Money;
import coach.connects.job.phrase.Numbers;
import coach.connects.job.phrase.Script;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts in data: numbers, numbers as text, and text as a page shows it ({@code "$5,574.97"}, {@code "$10K+"}). */
final class Amounts {
    private static final double MOST = 1e12;

    private Amounts() {}

    static Optional<BigDecimal> of(Fields fields, String name) {
        return fields.get(name).flatMap(Amounts::of);
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
        Script script = Script.of(words.length() > 40 ? "" : words);
        Money.Amount amount = Money.at(script, 0);
        if (amount != null && amount.amount() != null) {
            boolean whole = script.skipSpaces(amount.end()) >= script.length() || words.endsWith("spent");
            return whole ? Optional.of(amount.amount()) : Optional.empty();
        }
        return plain(script);
    }

    /** "2500.0", "8098.494": a number as machines write it. */
    private static Optional<BigDecimal> plain(Script script) {
        boolean digits = script.length() > 0 && script.length() <= 15;
        for (int i = 0; i < script.length() && digits; i++) {
            char c = script.at(i);
            digits = (c >= '0' && c <= '9')
                    || (c == '.' && i > 0 && script.plain().indexOf('.') == i);
        }
        if (digits) {
            return Optional.of(new BigDecimal(script.plain()));
        }
        Numbers.Figure figure = Numbers.decimal(script, 0);
        return figure != null && figure.end() == script.length() ? Optional.of(figure.value()) : Optional.empty();
    }

    static Optional<Integer> whole(JsonNode node) {
        return of(node).filter(
                        number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue);
    }
}
