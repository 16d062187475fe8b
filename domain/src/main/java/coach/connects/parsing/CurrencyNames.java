package coach.connects.parsing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The currencies other than US dollars that people name beside a price: by a sign, a code, or a name that only one has. A
 * name that several have, such as "rupees", is none.
 */
final class CurrencyNames {
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "₹", "INR", "₴", "UAH", "₺", "TRY", "₱", "PHP", "₦", "NGN", "৳", "BDT");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("quid", "GBP"),
            Map.entry("taka", "BDT"),
            Map.entry("naira", "NGN"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("zloty", "PLN"),
            Map.entry("ca$", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("nz$", "NZD"));

    /** Gold and the code for no currency have no smallest unit, and nobody pays in them. */
    private static final Map<String, Currency> CODES = Currency.getAvailableCurrencies().stream()
            .filter(known -> known.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, known -> known));

    private CurrencyNames() {}

    /** The currency that this word in any case is. */
    static Optional<Currency> of(String word) {
        String lower = CaseFolding.of(word);
        Optional<String> known = Optional.ofNullable(NAMES.getOrDefault(lower, SIGNS.get(lower)));
        return byCode(known.orElse(lower.toUpperCase(Locale.ROOT)));
    }

    /** The first currency in these small letters, be it as a sign, a code or a name. */
    static Optional<Currency> in(String words) {
        Optional<Currency> signed = SIGNS.entrySet().stream()
                .filter(sign -> words.contains(sign.getKey()))
                .flatMap(sign -> byCode(sign.getValue()).stream())
                .findFirst();
        return signed.or(
                () -> names(words).stream().flatMap(name -> of(name).stream()).findFirst());
    }

    /** The same words without this currency; none where another one is named beside it. */
    static String without(String words, Currency currency) {
        List<String> bare = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            number.append(isOfAName(c) || SIGNS.containsKey(String.valueOf(c)) ? ' ' : c);
        }
        for (String name : names(words)) {
            bare.addAll(of(name).filter(currency::equals).isPresent() ? List.of() : List.of(name));
        }
        boolean other = SIGNS.entrySet().stream()
                .anyMatch(sign ->
                        words.contains(sign.getKey()) && !sign.getValue().equals(currency.getCurrencyCode()));
        return bare.isEmpty() && !other ? number.toString().strip() : "";
    }

    /** The runs of letters, with a dollar's sign behind them: "6.60eur" has a code in it too. */
    private static List<String> names(String words) {
        StringBuilder letters = new StringBuilder();
        words.chars().forEach(c -> letters.append(isOfAName(c) ? (char) c : ' '));
        return Tokens.of(letters.toString());
    }

    private static boolean isOfAName(int c) {
        return Character.isLetter(c) || c == '$';
    }

    private static Optional<Currency> byCode(String code) {
        return Optional.ofNullable(CODES.get(code));
    }
}
