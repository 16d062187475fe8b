package coach.connects.parsing;

import coach.connects.money.Payment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was paid with its tax and its rate (W-33): {@code $6}, {@code $6 + 20%}, {@code €6,60 at 1.08},
 * {@code 6.60 EUR plus 20% VAT at 1.08}.
 */
public final class PaymentParser {
    /** How many words a payment has at most. */
    public static final int MOST_WORDS = 8;

    private static final int LONGEST = 12;
    private static final int MOST_TAX = 100;
    private static final int MOST_RATE = 100_000;
    private static final List<String> TAX_NAMES = Tokens.phrases("vat|tax|gst|ust|iva|tva");

    private PaymentParser() {}

    /** The payment, or empty when the words are none. */
    public static Optional<Payment> read(String words) {
        List<String> tokens =
                Tokens.of(CaseFolding.of(words).replace("+", " + ").replace("%", " % "));
        int at = place(tokens, "at", "@");
        Optional<BigDecimal> rate = at < tokens.size() ? rate(tokens.subList(at + 1, tokens.size())) : Optional.empty();
        List<String> taxed = tokens.subList(0, at);
        int plus = place(taxed, "+", "plus");
        Optional<BigDecimal> tax =
                plus < taxed.size() ? tax(taxed.subList(plus + 1, taxed.size())) : Optional.of(BigDecimal.ZERO);
        boolean wrong = (at < tokens.size() && rate.isEmpty()) || tax.isEmpty();
        return wrong ? Optional.empty() : price(String.join(" ", taxed.subList(0, plus)), tax.get(), rate);
    }

    /** Where one of two words stands, or behind the last. */
    private static int place(List<String> tokens, String word, String other) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals(word) || tokens.get(i).equals(other)) {
                return i;
            }
        }
        return tokens.size();
    }

    private static Optional<Payment> price(String words, BigDecimal tax, Optional<BigDecimal> rate) {
        Optional<Payment> dollars = PriceParser.read(words)
                .filter(price -> rate.isEmpty())
                .map(Payment::of)
                .map(price -> new Payment(price.price(), price.currency(), tax, price.rate()));
        return dollars.or(() -> CurrencyWords.in(words)
                .flatMap(currency -> PriceParser.read(CurrencyWords.without(words, currency))
                        .map(price -> new Payment(price.amount(), currency, tax, rate))
                        .filter(price -> !price.isInDollars())));
    }

    /** "20 %", with or without the name of the tax. */
    private static Optional<BigDecimal> tax(List<String> tokens) {
        List<String> bare =
                tokens.stream().filter(word -> !TAX_NAMES.contains(word)).toList();
        boolean percent = bare.size() == 2 && bare.get(1).equals("%");
        return percent ? number(bare.get(0), MOST_TAX) : Optional.empty();
    }

    private static Optional<BigDecimal> rate(List<String> tokens) {
        return tokens.size() == 1
                ? number(tokens.get(0).replace("$", ""), MOST_RATE).filter(rate -> rate.signum() > 0)
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String word, int most) {
        return Digits.decimal(word.replace(',', '.'), LONGEST)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0);
    }
}
