package coach.connects.parsing;

import coach.connects.money.Connects;
import coach.connects.money.Payment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was paid with its tax and its rate (W-33): {@code $6}, {@code $6 + 20%}, {@code $6 + $1.20 tax},
 * {@code $7.20 incl. VAT}, {@code $0.15 each}, {@code €6,60 at 1.08}, {@code 6.60 EUR plus 20% VAT at 1.08}. All of it is
 * understood, or it is no payment.
 */
public final class PaymentParser {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 12;
    private static final int MOST_TAX = 100;
    private static final int MOST_RATE = 100_000;
    private static final String SIGNS_APART = "+%()/";
    private static final List<String> AT = List.of("at", "@");
    private static final List<String> PLUS = List.of("+", "plus", "and");
    private static final List<String> INCLUDING =
            Tokens.phrases("incl|incl.|including|inc|inc.|inclusive|included|includes|with|after");
    private static final List<String> WITHOUT = Tokens.phrases("excl|excl.|excluding|ex|before|without");
    private static final List<String> TAX_NAMES = Tokens.phrases(
            "vat|tax|taxes|gst|ust|iva|tva|sst|mwst|igv|fee|fees|charge|charges|commission|processing|transaction|card|bank");
    private static final List<String> LITTLE = Tokens.phrases("of|the|on|top");
    /** How people say that a price is that of one, the longest first. */
    private static final List<List<String>> EACH = List.of(
            List.of("for", "each", "connect"),
            List.of("per", "connect"),
            List.of("a", "connect"),
            List.of("each", "connect"),
            List.of("/", "connect"),
            List.of("/", "each"),
            List.of("for", "each"),
            List.of("for", "one"),
            List.of("each", "one"),
            List.of("a", "piece"),
            List.of("per", "piece"),
            List.of("a", "pc"),
            List.of("per", "one"),
            List.of("per", "unit"),
            List.of("apiece"),
            List.of("/", "pc"),
            List.of("ea"),
            List.of("each"));

    private final String price;
    private final boolean each;
    private final Optional<Tax> tax;
    private final Optional<BigDecimal> rate;
    private final boolean rated;
    private final boolean taxUntold;

    /**
     * A tax on top.
     *
     * @param percent of the price
     * @param amount or as so much money; 0 where it was said in percent
     */
    private record Tax(BigDecimal percent, BigDecimal amount) {
        private static final Tax NONE = new Tax(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private PaymentParser(String words) {
        List<String> tokens = tokens(words);
        int at = Tokens.place(tokens, AT);
        List<String> paid = tokens.subList(0, at);
        int taxed = Tokens.place(paid, beginningsOfATax());
        List<String> bare = withoutPercent(paid, taxed);
        List<String> one = withoutEach(bare);
        price = String.join(" ", one);
        each = one.size() < bare.size();
        List<String> onTop = paid.subList(bare.size(), paid.size());
        tax = tax(onTop);
        taxUntold = onTop.size() > 1
                && (PLUS.contains(onTop.get(0)) || WITHOUT.contains(onTop.get(0)))
                && onTop.stream().anyMatch(TAX_NAMES::contains)
                && onTop.stream()
                        .allMatch(word -> PLUS.contains(word)
                                || WITHOUT.contains(word)
                                || TAX_NAMES.contains(word)
                                || LITTLE.contains(word));
        rated = at < tokens.size();
        rate = rated ? rate(tokens.subList(at + 1, tokens.size())) : Optional.empty();
    }

    private static List<String> tokens(String words) {
        return PriceWords.plain(Tokens.of(apart(CaseFolding.of(words))));
    }

    /** Whether these words begin with the tax on a price, and the price is not among them: "+ 20%", "$1.20 tax". */
    public static boolean isTaxAlone(List<String> words) {
        List<String> tokens = tokens(String.join(" ", words));
        boolean begins = !tokens.isEmpty()
                && (isOfATax(tokens.get(0))
                        || (tokens.size() > 1 && tokens.get(1).equals("%")));
        boolean named = tokens.size() > 1
                && TAX_NAMES.contains(tokens.get(1))
                && read(tokens.get(0), Connects.of(1)).isPresent()
                && length(words) <= 1;
        return begins || named;
    }

    /** How many of the words are a price with a tax on top of which nobody said how much it was: "$6 plus tax". */
    public static int lengthWithUntoldTax(List<String> words) {
        for (int end = Math.min(words.size(), MOST_WORDS); end > 1; end--) {
            if (new PaymentParser(String.join(" ", words.subList(0, end))).lacksItsTax()) {
                return end;
            }
        }
        return 0;
    }

    private boolean lacksItsTax() {
        boolean priced = !rated
                && (PriceParser.read(price).isPresent()
                        || CurrencyNames.in(price).isPresent());
        return priced && taxUntold;
    }

    /** The payment, or empty when the words are none, or the price of one. */
    public static Optional<Payment> read(String words) {
        PaymentParser said = new PaymentParser(words);
        return said.each ? Optional.empty() : said.payment(1);
    }

    /** The payment for so many, where the price may be that of each. */
    public static Optional<Payment> read(String words, Connects bought) {
        PaymentParser said = new PaymentParser(words);
        return said.payment(said.each ? bought.value() : 1);
    }

    /** Whether these words are the price of one. */
    public static boolean isOfEach(String words) {
        PaymentParser said = new PaymentParser(words);
        return said.each && said.payment(1).isPresent();
    }

    /** How many of the words, from the first on, are a payment; the most that are, 0 where none are. */
    public static int length(List<String> words) {
        for (int end = Math.min(words.size(), MOST_WORDS); end > 0; end--) {
            if (read(String.join(" ", words.subList(0, end)), Connects.of(1)).isPresent()) {
                return end;
            }
        }
        return 0;
    }

    /** Whether this word says money: it has a currency's sign, or the next one is a currency. */
    public static boolean isMoney(String word, String next) {
        boolean signed = word.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
        boolean number = word.chars().anyMatch(Character::isDigit);
        return signed
                || (number
                        && (PriceParser.isDollars(next)
                                || CurrencyNames.of(next).isPresent()));
    }

    /** Whether this word says that a tax, or something else of a payment, comes now. */
    public static boolean isOfATax(String word) {
        String lower = CaseFolding.of(word);
        boolean beginning = beginningsOfATax().contains(lower)
                && !lower.equals("and")
                && !lower.equals("before")
                && !lower.equals("after");
        return beginning || lower.startsWith("+") || lower.indexOf('%') >= 0;
    }

    private static List<String> beginningsOfATax() {
        List<String> all = new ArrayList<>(PLUS);
        all.addAll(INCLUDING);
        all.addAll(WITHOUT);
        all.addAll(TAX_NAMES);
        return all;
    }

    /** Signs that people write close to a number become words of their own. */
    private static String apart(String words) {
        StringBuilder apart = new StringBuilder();
        words.chars().forEach(c -> {
            boolean bracket = c == '(' || c == ')';
            apart.append(SIGNS_APART.indexOf(c) < 0 ? String.valueOf((char) c) : bracket ? " " : " " + (char) c + " ");
        });
        return apart.toString();
    }

    /** "$6 20% tax": the tax begins with its number. */
    private static List<String> withoutPercent(List<String> paid, int taxed) {
        boolean percent =
                taxed >= 2 && taxed < paid.size() && paid.get(taxed - 1).equals("%");
        return paid.subList(0, percent ? taxed - 2 : taxed);
    }

    private static List<String> withoutEach(List<String> paid) {
        for (List<String> end : EACH) {
            int rest = paid.size() - end.size();
            if (rest > 0 && paid.subList(rest, paid.size()).equals(end)) {
                return paid.subList(0, rest);
            }
        }
        return paid;
    }

    private Optional<Payment> payment(int times) {
        boolean wrong = tax.isEmpty() || (rated && rate.isEmpty());
        return wrong ? Optional.empty() : payment(tax.get(), BigDecimal.valueOf(times));
    }

    private Optional<Payment> payment(Tax onTop, BigDecimal times) {
        Optional<Payment> dollars =
                PriceParser.read(price).filter(paid -> !rated).map(Payment::of);
        return dollars.or(() -> CurrencyNames.in(price)
                        .flatMap(currency -> PriceParser.read(CurrencyNames.without(price, currency))
                                .map(paid -> new Payment(paid.amount(), currency, BigDecimal.ZERO, rate))
                                .filter(paid -> !paid.isInDollars())))
                .map(paid -> new Payment(
                        paid.price().multiply(times).add(onTop.amount()),
                        paid.currency(),
                        onTop.percent(),
                        paid.rate()));
    }

    /** A tax on top in percent or as money; none where it is included; empty where the words are none. */
    private static Optional<Tax> tax(List<String> tokens) {
        List<String> words =
                tokens.stream().filter(word -> !LITTLE.contains(word)).toList();
        if (words.isEmpty()) {
            return tokens.isEmpty() ? Optional.of(Tax.NONE) : Optional.empty();
        }
        boolean plus = PLUS.contains(words.get(0));
        List<String> said = words.subList(plus ? 1 : 0, words.size());
        boolean named = said.stream().anyMatch(TAX_NAMES::contains);
        boolean included = said.stream().anyMatch(INCLUDING::contains);
        List<String> bare = said.stream()
                .filter(word -> !TAX_NAMES.contains(word) && !INCLUDING.contains(word))
                .toList();
        boolean percent = bare.size() == 2 && bare.get(1).equals("%");
        if (included) {
            boolean clear = !plus && named && (bare.isEmpty() || (percent && !said.contains("with")));
            return clear ? Optional.of(Tax.NONE) : Optional.empty();
        }
        if (percent) {
            return number(bare.get(0), MOST_TAX).map(of -> new Tax(of, BigDecimal.ZERO));
        }
        String money = String.join(" ", bare);
        boolean clear = named || money.indexOf('$') >= 0 || money.indexOf('.') >= 0 || money.indexOf(',') >= 0;
        return clear && !bare.isEmpty()
                ? PriceParser.read(money).map(on -> new Tax(BigDecimal.ZERO, on.amount()))
                : Optional.empty();
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
