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

    /** Names that mean one currency alone; a rupee or a peso may be one of many. */
    private static final Map<String, String> NAMES =
            Map.of("euro", "EUR", "euros", "EUR", "pound", "GBP", "pounds", "GBP", "yen", "JPY");

    private CurrencyWords() {}

    /** The currency in these words; the dollar's sign alone is none. */
    static Optional<Currency> in(String words) {
        Optional<String> signed = SIGNS.entrySet().stream()
                .filter(sign -> words.indexOf(sign.getKey()) >= 0)
                .map(Map.Entry::getValue)
                .findFirst();
        return signed.or(
                        () -> Tokens.of(letters(words)).stream().findFirst().map(CurrencyWords::code))
                .flatMap(code -> Currency.getAvailableCurrencies().stream()
                        .filter(known -> known.getCurrencyCode().equals(code) && isPaidIn(known))
                        .findFirst());
    }

    private static String code(String word) {
        return NAMES.getOrDefault(CaseFolding.of(word), word.toUpperCase(Locale.ROOT));
    }

    /** Gold and the code for no currency have no smallest unit, and nobody pays in them. */
    private static boolean isPaidIn(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }

    /** The words, in small letters, without this currency; empty where they name another one besides. */
    static String without(String words, Currency currency) {
        String bare = words;
        for (String name : List.of("euros", "euro", "pounds", "pound", "yen")) {
            bare = code(name).equals(currency.getCurrencyCode()) ? bare.replace(name, " ") : bare;
        }
        bare = bare.replace(CaseFolding.of(currency.getCurrencyCode()), " ");
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
