package coach.connects.feature.wallet;

import coach.connects.money.Usd;
import coach.connects.parsing.CaseFolding;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads what was paid as people write it: {@code $6}, {@code 6.00}, {@code 6 dollars}, {@code 1,200.50}. */
final class PriceParser {
    private static final int LONGEST = 12;
    private static final int CENTS = 2;
    private static final List<String> UNITS = List.of("$", "usd", "dollars", "dollar");

    private PriceParser() {}

    /** The price, or empty when the words are none. */
    static Optional<Usd> read(String words) {
        String bare = CaseFolding.of(words.strip());
        for (String unit : UNITS) {
            bare = stripped(bare, unit);
        }
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        int comma = bare.lastIndexOf(',');
        boolean decimalComma = bare.indexOf('.') < 0 && comma >= 0 && bare.length() - comma - 1 <= CENTS;
        String plain = decimalComma ? bare.replace(',', '.') : bare.replace(",", "");
        return isDecimal(plain) ? Optional.of(new Usd(new BigDecimal(plain))) : Optional.empty();
    }

    /** Whether a word says that a price is in something else than US dollars: a sign, or a code of three letters. */
    static boolean isOtherMoney(String word) {
        String plain = word.strip();
        return plain.codePoints().anyMatch(sign -> sign != '$' && Character.getType(sign) == Character.CURRENCY_SYMBOL)
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equalsIgnoreCase(plain));
    }

    private static String stripped(String words, String unit) {
        if (words.startsWith(unit)) {
            return words.substring(unit.length()).strip();
        }
        return words.endsWith(unit)
                ? words.substring(0, words.length() - unit.length()).strip()
                : words;
    }

    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        boolean cents = point < 0 || (point == text.lastIndexOf('.') && text.length() - point - 1 <= CENTS);
        return cents
                && !text.isEmpty()
                && isDigit(text.charAt(0))
                && isDigit(text.charAt(text.length() - 1))
                && text.chars().allMatch(c -> c == '.' || isDigit(c));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
