package coach.connects.parsing;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The currency that stands in words beside an amount: by its sign, or by its code of three letters. */
final class CurrencyWords {
    private static final Map<Character, String> SIGNS =
            Map.of('€', "EUR", '£', "GBP", '₹', "INR", '₴', "UAH", '₺', "TRY");

    private CurrencyWords() {}

    /** The currency in these words; the dollar's sign alone is none. */
    static Optional<Currency> in(String words) {
        Optional<String> signed = SIGNS.entrySet().stream()
                .filter(sign -> words.indexOf(sign.getKey()) >= 0)
                .map(Map.Entry::getValue)
                .findFirst();
        return signed.or(
                        () -> Tokens.of(letters(words)).stream().findFirst().map(code -> code.toUpperCase(Locale.ROOT)))
                .flatMap(code -> Currency.getAvailableCurrencies().stream()
                        .filter(known -> known.getCurrencyCode().equals(code))
                        .findFirst());
    }

    /** The words, in small letters, without this currency; empty where they name another one besides. */
    static String without(String words, Currency currency) {
        String bare = words.replace(CaseFolding.of(currency.getCurrencyCode()), " ");
        for (Map.Entry<Character, String> sign : SIGNS.entrySet()) {
            bare = sign.getValue().equals(currency.getCurrencyCode()) ? bare.replace(sign.getKey(), ' ') : bare;
        }
        // A dollar's sign or name beside another currency is no price.
        return bare.indexOf('$') >= 0 || !letters(bare).isBlank() ? "" : bare.strip();
    }

    /** The words with a blank for all that is no letter, so that "6.60eur" has a code in it too. */
    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.chars().forEach(c -> letters.append(Character.isLetter(c) ? (char) c : ' '));
        return letters.toString();
    }

    /** Whether all that these words name is the dollar. */
    static boolean isDollars(String words) {
        String named = letters(words).strip();
        return named.isEmpty()
                ? words.indexOf('$') >= 0
                : List.of("usd", "dollar", "dollars", "us").contains(named);
    }
}
