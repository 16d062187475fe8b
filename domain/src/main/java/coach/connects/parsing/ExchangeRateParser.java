package coach.connects.parsing;

import coach.connects.money.ExchangeRate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a dollar is in somebody's own currency (W-34): {@code EUR 0.92}, {@code 0,92 €}, {@code $1 = 0.92 EUR},
 * {@code 1 EUR = $1.08}; and, as behind a price, {@code EUR at 1.08}: so many dollars each.
 */
public final class ExchangeRateParser {
    private static final int LONGEST = 60;
    private static final int LONGEST_NUMBER = 12;
    private static final int GROUP = 3;
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);
    private static final BigDecimal LEAST = new BigDecimal("0.0001");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    private static final List<String> EQUALS = List.of("=", "is", "are", "equals");
    private static final List<String> DOLLARS = List.of("usd", "us", "dollar", "dollars");
    private static final List<String> AT = List.of("at", "@");
    private static final List<List<String>> BEHIND = List.of(
            List.of("per", "dollar"),
            List.of("a", "dollar"),
            List.of("per", "usd"),
            List.of("per", "$"),
            List.of("for", "a", "dollar"),
            List.of("to", "the", "dollar"),
            List.of("for", "$1"),
            List.of("per", "$1"));

    private ExchangeRateParser() {}

    /** The rate, or empty when the words are none; of dollars there is none. */
    public static Optional<ExchangeRate> read(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> tokens = Tokens.of(CaseFolding.of(words).replace("=", " = "));
        int equal = Tokens.place(tokens, EQUALS);
        int at = Tokens.place(tokens, AT);
        Optional<ExchangeRate> rate = equal < tokens.size()
                ? equation(tokens.subList(0, equal), tokens.subList(equal + 1, tokens.size()))
                : at < tokens.size()
                        ? dollarsEach(tokens.subList(0, at), tokens.subList(at + 1, tokens.size()))
                        : perDollar(tokens);
        return rate.filter(one -> one.perDollar().compareTo(LEAST) >= 0
                && one.perDollar().compareTo(MOST) <= 0
                && !one.currency().getCurrencyCode().equals("USD"));
    }

    /** Dollars on one side and the currency on the other. */
    private static Optional<ExchangeRate> equation(List<String> left, List<String> right) {
        String one = side(left);
        String other = side(right);
        if (isDollars(one) == isDollars(other)) {
            return Optional.empty();
        }
        String dollars = isDollars(one) ? one : other;
        String foreign = isDollars(one) ? other : one;
        return dollars(dollars)
                .flatMap(usd -> CurrencyNames.in(foreign)
                        .flatMap(currency -> number(CurrencyNames.without(foreign, currency))
                                .map(amount -> rate(currency, amount.divide(usd, DIGITS)))));
    }

    /** Whether all that these words name is the dollar. */
    private static boolean isDollars(String words) {
        StringBuilder letters = new StringBuilder();
        words.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.isEmpty() ? words.indexOf('$') >= 0 : DOLLARS.contains(letters.toString());
    }

    /** "a dollar" and "one dollar" are $1. */
    private static String side(List<String> tokens) {
        boolean one = tokens.size() > 1 && List.of("a", "an", "one").contains(tokens.get(0));
        return (one ? "1 " : "") + String.join(" ", tokens.subList(one ? 1 : 0, tokens.size()));
    }

    private static Optional<BigDecimal> dollars(String words) {
        StringBuilder bare = new StringBuilder();
        words.chars().filter(c -> c != '$' && !Character.isLetter(c)).forEach(c -> bare.append((char) c));
        return number(bare.toString().strip());
    }

    private static Optional<ExchangeRate> dollarsEach(List<String> named, List<String> rate) {
        String words = String.join(" ", named);
        String each = String.join(" ", rate).replace("$", "").strip();
        return CurrencyNames.in(words)
                .filter(currency -> List.of("", "1").contains(CurrencyNames.without(words, currency)))
                .flatMap(currency ->
                        number(each).map(dollars -> rate(currency, BigDecimal.ONE.divide(dollars, DIGITS))));
    }

    private static Optional<ExchangeRate> perDollar(List<String> tokens) {
        List<String> bare = tokens;
        for (List<String> behind : BEHIND) {
            int from = tokens.size() - behind.size();
            bare = from > 0 && tokens.subList(from, tokens.size()).equals(behind) ? tokens.subList(0, from) : bare;
        }
        String words = String.join(" ", bare);
        return CurrencyNames.in(words)
                .flatMap(currency ->
                        number(CurrencyNames.without(words, currency)).map(amount -> rate(currency, amount)));
    }

    private static ExchangeRate rate(Currency currency, BigDecimal perDollar) {
        BigDecimal plain = perDollar.stripTrailingZeros();
        return new ExchangeRate(currency, plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** More than nothing. A comma is the decimal one, but for a group of three digits behind something else than a 0. */
    private static Optional<BigDecimal> number(String words) {
        int comma = words.lastIndexOf(',');
        boolean group = comma > 0 && words.length() - comma - 1 == GROUP && !words.startsWith("0,");
        boolean decimal = comma >= 0 && words.indexOf('.') < 0 && words.indexOf(',') == comma && !group;
        return Digits.decimal(decimal ? words.replace(',', '.') : words.replace(",", ""), LONGEST_NUMBER)
                .filter(number -> number.signum() > 0);
    }
}
