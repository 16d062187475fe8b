package coach.connects.parsing;

import coach.connects.money.Usd;
import java.util.List;
import java.util.Optional;

/** Reads what was paid as people write it: {@code $6}, {@code 6.00}, {@code 6 dollars}, {@code 15 cents}, {@code 1,200.50}. */
public final class PriceParser {
    private static final int LONGEST = 12;
    private static final int CENTS = 2;
    /** Taken off one after the other; the sign may stand behind the letters. */
    private static final List<String> UNITS =
            List.of("$", "usd", "us", "dollars", "dollar", "dolars", "dolar", "dollers", "bucks", "buck", "us", "$");
    /** A hundredth of a dollar. */
    private static final List<String> SMALL_UNITS = List.of("cents", "cent", "cts", "¢");

    private PriceParser() {}

    /** The price, or empty when the words are none. */
    public static Optional<Usd> read(String words) {
        String bare = CaseFolding.of(words.strip());
        String small = Affixes.withoutEnd(bare, SMALL_UNITS);
        if (!small.equals(bare)) {
            return Digits.decimal(small, CENTS).map(cents -> new Usd(cents.movePointLeft(CENTS)));
        }
        for (String unit : UNITS) {
            String behind = Affixes.withoutStart(bare, List.of(unit));
            bare = (behind.equals(bare) ? Affixes.withoutEnd(bare, List.of(unit)) : behind).strip();
        }
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        int comma = bare.lastIndexOf(',');
        boolean decimalComma = bare.indexOf('.') < 0 && comma >= 0 && bare.length() - comma - 1 <= CENTS;
        String plain = decimalComma ? bare.replace(',', '.') : bare.replace(",", "");
        return Digits.decimal(plain, LONGEST)
                .filter(price -> price.scale() <= CENTS)
                .map(Usd::new);
    }

    /** Whether a word says that the number before it is of dollars. */
    static boolean isDollars(String word) {
        String bare = CaseFolding.of(word);
        return !bare.isEmpty() && (UNITS.contains(bare) || SMALL_UNITS.contains(bare)) && !bare.equals("us");
    }

    /** Whether a word says that a price is in something else than US dollars: a sign, or a code of three letters. */
    public static boolean isOtherMoney(String word) {
        String plain = word.strip();
        return CurrencyNames.of(plain).isPresent()
                || plain.codePoints()
                        .anyMatch(sign ->
                                sign != '$' && sign != '¢' && Character.getType(sign) == Character.CURRENCY_SYMBOL);
    }
}
