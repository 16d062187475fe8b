package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.money.Connects;
import coach.connects.money.ExchangeRate;
import coach.connects.money.Payment;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ExchangeRateParser;
import coach.connects.parsing.PaymentParser;
import coach.connects.parsing.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a price was not said and is asked for (W-33): its answers may be as plain as the question. */
enum PriceQuestion {
    /** How many dollars a unit of another currency is. */
    RATE,
    /** The price, of which only a tax was said. */
    PRICE,
    /** The tax on top of the price. */
    TAX,
    /** Whether it is the price of each or of all. */
    WHOLE;

    private static final String AT = "at";
    private static final String ON_TOP = "+";
    private static final String TAX_UNTOLD = "tax";
    private static final List<String> EACH = Tokens.phrases("each|for each|each one|every one|each connect|per connect"
            + "|a connect|per piece|apiece|a piece|one|for one|1|just one|single");
    private static final List<String> ALL = Tokens.phrases(
            "all|total|in total|for all|all of them|for all of them|the total"
                    + "|whole|the whole|altogether|together|all together|everything|for everything|in all|all in all|2");
    private static final List<String> NO_TAX = Tokens.phrases("none|nothing|no tax|zero|0|no|without");

    /** The words of the price with this where the answer belongs. */
    List<String> line(List<String> known, String answer) {
        List<String> words = new ArrayList<>(known);
        switch (this) {
            case RATE -> words.addAll(List.of(AT, answer));
            case PRICE -> words.add(0, answer);
            case TAX -> words.addAll(List.of(ON_TOP, answer));
            case WHOLE -> words.add(answer);
        }
        return words;
    }

    /** Makes of the words with the place for an answer those that led to the question. */
    void untold(List<String> words, int place) {
        switch (this) {
            case RATE -> words.subList(place - 1, place + 1).clear();
            case PRICE -> {
                boolean taxed = place + 1 < words.size()
                        && ArgumentKind.begunBy(words.get(place + 1)).isEmpty();
                words.subList(taxed ? place - 1 : place, place + 1).clear();
            }
            case TAX -> words.set(place, TAX_UNTOLD);
            case WHOLE -> {
                words.remove(place);
                words.set(words.indexOf(ArgumentKind.PRICE.keyword()), AT);
            }
        }
    }

    /** What this entry waits for; empty where it is none of these. */
    static Optional<PriceQuestion> of(PendingEntry pending) {
        List<String> price = price(pending);
        int place = price.indexOf(PendingEntry.ANSWER);
        if (place <= 0) {
            return place < 0 ? Optional.empty() : Optional.of(PRICE);
        }
        String before = price.get(place - 1);
        return Optional.of(before.equals(AT) ? RATE : before.equals(ON_TOP) ? TAX : WHOLE);
    }

    private static List<String> price(PendingEntry pending) {
        return ArgumentClauses.of(pending.line(), EnumSet.allOf(ArgumentKind.class), Optional.empty())
                .of(ArgumentKind.PRICE);
    }

    /** The answer as the line takes it; empty where these words are none. */
    Optional<String> read(CommandContext context, PendingEntry pending, String words) {
        String plain = context.withoutAround(words);
        return switch (this) {
            case RATE -> rate(pending, words, plain);
            case PRICE -> Optional.of(plain).filter(PriceQuestion::isPrice);
            case TAX -> tax(plain);
            case WHOLE -> whole(plain).or(() -> whole(CaseFolding.of(words.strip())));
        };
    }

    /** What is said to words that are no answer. */
    CommandResult again(CommandContext context, PendingEntry pending, String words) {
        return context.refuse(context.text(
                "wallet.price.again." + name().toLowerCase(Locale.ROOT),
                "words",
                words,
                "currency",
                RichText.of(currency(pending).map(Currency::getCurrencyCode).orElse("USD"))));
    }

    private static Optional<Currency> currency(PendingEntry pending) {
        List<String> price = price(pending);
        int at = price.indexOf(AT);
        return PaymentParser.read(String.join(" ", price.subList(0, Math.max(at, 0))), Connects.of(1))
                .map(Payment::currency);
    }

    /** "1.08", "$1.08", "1.08 dollars", "1 EUR = $1.08"; and the other way round where that is said: "$1 = 0.92 EUR". */
    private static Optional<String> rate(PendingEntry pending, String words, String plain) {
        Optional<Currency> currency = currency(pending);
        boolean equation =
                words.indexOf('=') >= 0 || Tokens.of(CaseFolding.of(words)).contains("is");
        Optional<String> told = equation
                ? ExchangeRateParser.read(words)
                        .filter(rate -> currency.equals(Optional.of(rate.currency())))
                        .map(ExchangeRate::dollarsPerUnit)
                        .map(BigDecimal::toPlainString)
                : Optional.empty();
        return told.or(() -> Optional.of(
                        plain.indexOf(',') >= 0 && plain.indexOf('.') < 0 ? plain.replace(',', '.') : plain)
                .map(PriceQuestion::withoutDollars)
                .filter(number -> PaymentParser.read("1 EUR at " + number).isPresent()));
    }

    private static String withoutDollars(String words) {
        List<String> tokens = new ArrayList<>(Tokens.of(words.replace("$", " ")));
        tokens.removeIf(List.of("dollars", "dollar", "usd", "bucks")::contains);
        return String.join(" ", tokens);
    }

    private static boolean isPrice(String words) {
        List<String> tokens = Tokens.of(words);
        return !tokens.isEmpty() && PaymentParser.length(tokens) == tokens.size();
    }

    private static Optional<String> tax(String plain) {
        if (NO_TAX.contains(plain)) {
            return Optional.of("0%");
        }
        boolean says = plain.chars().anyMatch(c -> !Character.isDigit(c) && c != ' ');
        return Optional.of(plain).filter(tax -> says && isPrice("$1 + " + tax));
    }

    private static Optional<String> whole(String plain) {
        return EACH.contains(plain)
                ? Optional.of("each")
                : ALL.contains(plain) ? Optional.of("total") : Optional.empty();
    }
}
