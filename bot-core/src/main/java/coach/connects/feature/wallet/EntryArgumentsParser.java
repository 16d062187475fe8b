package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.parsing.AmountError;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateError;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.PaymentParser;
import coach.connects.parsing.PriceParser;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands after a command's name, in any order where that leaves no doubt. All of it is understood, or nothing is
 * done and the answer names what was not.
 */
final class EntryArgumentsParser {
    private static final int LONGEST = 9_000;
    private static final List<String> UNITS = List.of("connects", "connect", "connects.", "connects,");
    private static final List<String> AT = List.of("at", "@");
    private static final int DIGITS_OF_A_YEAR = 4;

    private final CommandContext context;
    private final ArgumentSyntax syntax;
    private final ParseErrorReplies errorReplies;
    private final List<String> known = new ArrayList<>();
    private List<String> free = List.of();
    private Optional<Connects> amount = Optional.empty();

    private EntryArgumentsParser(CommandContext context, ArgumentSyntax syntax) {
        this.context = context;
        this.syntax = syntax;
        this.errorReplies = new ParseErrorReplies(context, syntax);
    }

    static ParseResult<EntryArguments, CommandResult> read(CommandContext context, ArgumentSyntax syntax, String text) {
        return new EntryArgumentsParser(context, syntax).read(text);
    }

    /** The job that is named in these words. */
    static Optional<JobId> job(String text) {
        return JobLinkParser.find(text).job();
    }

    private ParseResult<EntryArguments, CommandResult> read(String text) {
        if (text.length() > LONGEST) {
            return ParseResult.refused(errorReplies.unknown(text));
        }
        LinkScan scan = JobLinkParser.find(text);
        if (!syntax.link()) {
            return parts(ArgumentClauses.of(text, syntax.parts(), Optional.empty()));
        }
        if (scan.jobs().size() > 1) {
            return ParseResult.refused(errorReplies.severalJobs(scan.jobs().size()));
        }
        if (scan.job().isEmpty() && !scan.others().isEmpty()) {
            return ParseResult.refused(errorReplies.noJob(scan.others().get(0)));
        }
        return parts(ArgumentClauses.of(scan.rest(), syntax.parts(), scan.job()));
    }

    private ParseResult<EntryArguments, CommandResult> parts(ArgumentClauses said) {
        // "16 for LINK", "16 on LINK": with the link taken out, nothing follows the little word.
        ArgumentClauses clauses =
                said.job().isPresent() && said.of(ArgumentKind.ON).isEmpty() ? said.without(ArgumentKind.ON) : said;
        free = new ArrayList<>(clauses.of(ArgumentKind.FREE));
        if (clauses.job().isPresent()) {
            free.removeIf(word -> word.equalsIgnoreCase("for"));
        }
        takeWords();
        return boost(clauses)
                .then(this::price)
                .then(this::on)
                .then(this::until)
                .then(this::barePrice)
                .then(this::amount)
                .then(this::rest);
    }

    /** Takes the command's own words out; two that stand side by side may be one of them ("new profile"). */
    private void takeWords() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            String one = lower(free.get(i));
            String two = i + 1 < free.size() ? one + "-" + lower(free.get(i + 1)) : one;
            if (syntax.words().contains(two)) {
                known.add(two);
                i += two.equals(one) ? 0 : 1;
            } else if (syntax.words().contains(one)) {
                known.add(one);
            } else {
                others.add(free.get(i));
            }
        }
        free = others;
    }

    private ParseResult<ArgumentClauses, CommandResult> on(ArgumentClauses clauses) {
        return clauses.has(ArgumentKind.ON)
                ? date(clauses, ArgumentKind.ON, clauses.of(ArgumentKind.ON))
                : bareDay(clauses);
    }

    /** A day without "on": only where it can be nothing else, at the end or in words at the beginning. */
    private ParseResult<ArgumentClauses, CommandResult> bareDay(ArgumentClauses clauses) {
        int words = syntax.parts().contains(ArgumentKind.ON) ? free.size() : 0;
        for (int from = 0; from < words; from++) {
            if (isBareDay(from, words)) {
                return bareDay(clauses, from, words);
            }
        }
        for (int end = words - 1; end > 0; end--) {
            List<String> beginning = free.subList(0, end);
            if (beginning.stream().noneMatch(EntryArgumentsParser::hasDigit) && isDay(beginning)) {
                return bareDay(clauses, 0, end);
            }
        }
        return ParseResult.of(clauses);
    }

    private boolean isBareDay(int from, int end) {
        List<String> day = free.subList(from, end);
        boolean behindAnAmount =
                day.size() > 1 && free.subList(0, from).stream().anyMatch(EntryArgumentsParser::isAmount);
        boolean oneWord = day.size() == 1 && !isAmount(day.get(0));
        boolean words = day.size() > 1 && (lower(day.get(day.size() - 1)).equals("ago") || !hasDigit(day.get(0)));
        return (behindAnAmount || oneWord || words) && isDay(day);
    }

    private ParseResult<ArgumentClauses, CommandResult> bareDay(ArgumentClauses clauses, int from, int end) {
        List<String> day = List.copyOf(free.subList(from, end));
        free.subList(from, end).clear();
        return date(clauses, ArgumentKind.ON, day);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private boolean isDay(List<String> words) {
        return DateParser.read(String.join(" ", words), context.today())
                .refusal()
                .filter(error -> error.reason() == DateError.Reason.NO_DATE)
                .isEmpty();
    }

    private static boolean isAmount(String word) {
        return AmountParser.readBalance(word)
                .refusal()
                .filter(error -> error.reason() == AmountError.Reason.NO_NUMBER)
                .isEmpty();
    }

    private ParseResult<ArgumentClauses, CommandResult> until(ArgumentClauses clauses) {
        return clauses.has(ArgumentKind.UNTIL)
                ? date(clauses, ArgumentKind.UNTIL, clauses.of(ArgumentKind.UNTIL))
                : ParseResult.of(clauses);
    }

    /** Reads a date; what stands behind it and is none goes to the free words. */
    private ParseResult<ArgumentClauses, CommandResult> date(
            ArgumentClauses clauses, ArgumentKind kind, List<String> words) {
        ParseResult<LocalDate, DateError> whole = reading(clauses, kind, words);
        Optional<DateError> none = whole.refusal().filter(EntryArgumentsParser::isNone);
        for (int end = words.size() - 1; end > 0 && none.isPresent(); end--) {
            ParseResult<LocalDate, DateError> shorter = reading(clauses, kind, words.subList(0, end));
            List<String> left = words.subList(end, words.size());
            boolean day = shorter.refusal().filter(EntryArgumentsParser::isNone).isEmpty();
            if (day && mayBeCutOff(none.get(), left)) {
                free.addAll(left);
                takeWords();
                return dated(clauses, kind, words.subList(0, end), shorter);
            }
        }
        return dated(clauses, kind, words, whole);
    }

    /** Whether this is no day at all; either of two would be one. */
    private static boolean isNone(DateError error) {
        return !error.reason().isQuestion();
    }

    /** "2 March 40" may be a day in 2040, or a day and an amount where no other amount was said. */
    private boolean mayBeCutOff(DateError whole, List<String> left) {
        boolean year = left.get(0).length() == DIGITS_OF_A_YEAR && isAmount(left.get(0));
        return whole.reason() == DateError.Reason.NO_DATE || (free.isEmpty() && !year);
    }

    private ParseResult<LocalDate, DateError> reading(ArgumentClauses clauses, ArgumentKind kind, List<String> words) {
        String text = String.join(" ", words);
        return kind == ArgumentKind.ON
                ? DateParser.read(text, context.today())
                : DateParser.readUntil(text, context.today(), day(clauses));
    }

    private ParseResult<ArgumentClauses, CommandResult> dated(
            ArgumentClauses clauses, ArgumentKind kind, List<String> words, ParseResult<LocalDate, DateError> result) {
        return result.fold(day -> ParseResult.of(clauses.with(kind, List.of(day.toString()))), error -> {
            ArgumentClauses all =
                    clauses.with(ArgumentKind.FREE, all(known, free)).with(kind, words);
            return ParseResult.refused(errorReplies.date(all, kind, error));
        });
    }

    private LocalDate day(ArgumentClauses clauses) {
        List<String> on = clauses.of(ArgumentKind.ON);
        return on.isEmpty() ? context.today() : LocalDate.parse(on.get(0));
    }

    private ParseResult<ArgumentClauses, CommandResult> boost(ArgumentClauses clauses) {
        List<String> words = clauses.of(ArgumentKind.BOOST);
        if (!clauses.has(ArgumentKind.BOOST) || words.isEmpty()) {
            return ParseResult.of(clauses);
        }
        if (!syntax.boostIsANumber()) {
            free.addAll(words);
            return ParseResult.of(clauses.with(ArgumentKind.BOOST, List.of()));
        }
        Optional<AmountError> error = AmountParser.read(words.get(0)).refusal();
        if (error.isPresent()) {
            return refused(clauses, ArgumentKind.BOOST, words.get(0), error.get());
        }
        free.addAll(words.subList(1, words.size()));
        takeWords();
        return ParseResult.of(clauses.with(ArgumentKind.BOOST, words.subList(0, 1)));
    }

    private ParseResult<ArgumentClauses, CommandResult> price(ArgumentClauses clauses) {
        if (!clauses.has(ArgumentKind.PRICE)) {
            return ParseResult.of(clauses);
        }
        List<String> words = clauses.of(ArgumentKind.PRICE);
        int end = PaymentParser.length(words);
        if (words.isEmpty() || PaymentParser.isTaxAlone(words)) {
            return ParseResult.refused(errorReplies.untoldPrice(withFree(clauses), words));
        }
        int untold = PaymentParser.lengthWithUntoldTax(words);
        if (untold > end) {
            free.addAll(words.subList(untold, words.size()));
            return ParseResult.refused(errorReplies.untoldTax(withFree(clauses), words.subList(0, end)));
        }
        if (end == 0 || isMore(words, end)) {
            return ParseResult.refused(errorReplies.price(withFree(clauses), words));
        }
        free.addAll(words.subList(end, words.size()));
        return priced(clauses, words.subList(0, end));
    }

    /** Whether something of the payment goes on where the words stop being one: then all of it is refused. */
    private static boolean isMore(List<String> words, int end) {
        return words.subList(end, words.size()).stream()
                .limit(1)
                .anyMatch(word -> PriceParser.isOtherMoney(word) || PaymentParser.isOfATax(word));
    }

    /** A price in another currency takes what that is in dollars: nothing is looked up or guessed. */
    private ParseResult<ArgumentClauses, CommandResult> priced(ArgumentClauses clauses, List<String> words) {
        String said = String.join(" ", words);
        Payment payment = PaymentParser.read(said, Connects.of(1)).orElseThrow();
        return payment.rate().isPresent()
                ? ParseResult.of(clauses.with(ArgumentKind.PRICE, words))
                : atOwnRate(words, payment)
                        .<ParseResult<ArgumentClauses, CommandResult>>map(
                                rated -> ParseResult.of(clauses.with(ArgumentKind.PRICE, rated)))
                        .orElseGet(() -> ParseResult.refused(errorReplies.rate(withFree(clauses), payment, words)));
    }

    /** In their own currency it is kept at the rate that they told, which may be another one tomorrow (W-34). */
    private Optional<List<String>> atOwnRate(List<String> words, Payment payment) {
        return context.state()
                .profile()
                .currency()
                .filter(own -> own.currency().equals(payment.currency()))
                .map(own -> all(words, List.of("at", own.dollarsPerUnit().toPlainString())));
    }

    /** A price without "for": only where a currency or "each" leaves no doubt. */
    private ParseResult<ArgumentClauses, CommandResult> barePrice(ArgumentClauses clauses) {
        boolean wanted = syntax.parts().contains(ArgumentKind.PRICE) && !clauses.has(ArgumentKind.PRICE);
        for (int i = 0; wanted && i < free.size(); i++) {
            List<String> from = free.subList(i, free.size());
            if (i > 0 && PaymentParser.isTaxAlone(from)) {
                List<String> tax = List.copyOf(from);
                from.clear();
                return ParseResult.refused(errorReplies.untoldPrice(withFree(clauses), tax));
            }
            boolean at = AT.contains(lower(from.get(0)));
            String next = from.size() > 1 ? from.get(1) : "";
            if (at || PaymentParser.isMoney(from.get(0), next)) {
                return barePrice(clauses, i, i + (at ? 1 : 0));
            }
        }
        boolean taxed = wanted && free.stream().anyMatch(PaymentParser::isOfATax);
        return taxed ? ParseResult.refused(errorReplies.price(String.join(" ", free))) : ParseResult.of(clauses);
    }

    /** The price that begins there; the word before it, "at", says neither whether it is of each nor of all. */
    private ParseResult<ArgumentClauses, CommandResult> barePrice(ArgumentClauses clauses, int from, int begin) {
        List<String> words = free.subList(begin, free.size());
        int end = PaymentParser.length(words);
        int untold = PaymentParser.lengthWithUntoldTax(words);
        if (end == 0 || (isMore(words, end) && untold <= end)) {
            return ParseResult.refused(errorReplies.price(String.join(" ", words)));
        }
        List<String> price = List.copyOf(words.subList(0, end));
        free.subList(from, begin + Math.max(end, untold)).clear();
        if (untold > end) {
            return ParseResult.refused(errorReplies.untoldTax(withFree(clauses), price));
        }
        return from < begin && !PaymentParser.isOfEach(String.join(" ", price))
                ? ParseResult.refused(errorReplies.priceOfWhat(withFree(clauses), price))
                : priced(clauses, price);
    }

    /** The amount: all that is left ("40 Connects", "forty two"), or one word of it in digits; "ten less" is none. */
    private ParseResult<ArgumentClauses, CommandResult> amount(ArgumentClauses clauses) {
        String whole = String.join(" ", free);
        if (!whole.isEmpty() && isAmount(whole)) {
            free = new ArrayList<>();
            return amount(clauses, whole);
        }
        for (int i = 0; i < free.size(); i++) {
            if (isAmount(free.get(i)) && free.get(i).chars().anyMatch(Character::isDigit)) {
                String word = free.remove(i);
                free.removeIf(other -> UNITS.contains(lower(other)));
                return amount(clauses, word);
            }
        }
        return ParseResult.of(clauses);
    }

    private ParseResult<ArgumentClauses, CommandResult> amount(ArgumentClauses clauses, String word) {
        ParseResult<Connects, AmountError> result =
                syntax.least() == 0 ? AmountParser.readBalance(word) : AmountParser.read(word);
        amount = result.value();
        return result.fold(
                connects -> ParseResult.of(clauses), error -> refused(clauses, ArgumentKind.FREE, word, error));
    }

    private ParseResult<ArgumentClauses, CommandResult> refused(
            ArgumentClauses clauses, ArgumentKind kind, String word, AmountError error) {
        ArgumentClauses all = clauses.with(ArgumentKind.FREE, all(known, free));
        return ParseResult.refused(errorReplies.amount(all, kind, word, error));
    }

    private ParseResult<EntryArguments, CommandResult> rest(ArgumentClauses clauses) {
        free.removeIf(word -> word.chars().noneMatch(Character::isLetterOrDigit) && !PaymentParser.isMoney(word, ""));
        if (!free.isEmpty()) {
            return ParseResult.refused(errorReplies.unknown(String.join(" ", free)));
        }
        List<String> said = new ArrayList<>(known);
        amount.ifPresent(connects -> said.add(connects.toString()));
        Optional<Payment> price =
                PaymentParser.read(String.join(" ", clauses.of(ArgumentKind.PRICE)), amount.orElse(Connects.of(1)));
        Optional<LocalDate> until =
                clauses.of(ArgumentKind.UNTIL).stream().findFirst().map(LocalDate::parse);
        Optional<Connects> boost = clauses.of(ArgumentKind.BOOST).stream()
                .findFirst()
                .flatMap(word -> AmountParser.read(word).value());
        Optional<String> note =
                Optional.of(String.join(" ", clauses.of(ArgumentKind.NOTE))).filter(words -> !words.isEmpty());
        LocalDate on = day(clauses);
        return ParseResult.of(new EntryArguments(
                amount,
                known,
                boost,
                clauses.has(ArgumentKind.BOOST),
                on,
                until,
                price,
                note,
                clauses.with(ArgumentKind.FREE, said).with(ArgumentKind.ON, List.of(on.toString()))));
    }

    /** The same with what is not sorted yet, so that nothing of it is lost in a question. */
    private ArgumentClauses withFree(ArgumentClauses clauses) {
        return clauses.with(ArgumentKind.FREE, all(known, free));
    }

    private static List<String> all(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static String lower(String word) {
        return CaseFolding.of(word);
    }
}
