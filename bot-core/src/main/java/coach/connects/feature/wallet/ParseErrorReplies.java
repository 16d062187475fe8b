package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.parsing.AmountError;
import coach.connects.parsing.DateError;
import coach.connects.parsing.EnumNames;
import coach.connects.parsing.PaymentParser;
import coach.connects.reading.link.LinkScan.NonJobLink;
import coach.connects.session.PendingQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers to words that a command does not understand. Nothing is recorded, and the first sentence says so. */
record ParseErrorReplies(CommandContext context, ArgumentSyntax syntax) {
    private static final String WITH = "with";
    private static final String ON_TOP = "+";

    /** Words that mean nothing to the command. */
    CommandResult unknown(String words) {
        return refused(context.text("wallet.misread.unknown", "words", words));
    }

    /** Links to several jobs. */
    CommandResult severalJobs(int count) {
        return refused(context.text("wallet.misread.jobs", "count", count));
    }

    /** A link that leads to no job. */
    CommandResult noJob(NonJobLink link) {
        return context.reply(new TextLines()
                .add(context.text("wallet.misread.link"))
                .add(context.text("check.link." + EnumNames.of(link.kind())))
                .text());
    }

    /** Words that are no price as they stand; "$6 with 20% VAT" leaves open whether the tax is in it. */
    CommandResult price(ArgumentClauses said, List<String> words) {
        int with = words.indexOf(WITH);
        if (with > 0 && isPayment(withoutWith(words, ON_TOP)) && isPayment(words.subList(0, with))) {
            return context.reply(context.draft(context.text("wallet.misread.price.with"))
                    .withRow(
                            priced(said, "wallet.button.tax.within", words.subList(0, with)),
                            priced(said, "wallet.button.tax.on-top", withoutWith(words, ON_TOP))));
        }
        return price(String.join(" ", words));
    }

    /** Something that is no price. */
    CommandResult price(String words) {
        return refused(context.text("wallet.misread.price", "words", words));
    }

    private static List<String> withoutWith(List<String> words, String instead) {
        return words.stream().map(word -> word.equals(WITH) ? instead : word).toList();
    }

    private static boolean isPayment(List<String> words) {
        return PaymentParser.length(words) == words.size();
    }

    /** A tax, or nothing at all, where the price should stand. */
    CommandResult untoldPrice(ArgumentClauses said, List<String> tax) {
        RichText question = tax.isEmpty()
                ? context.text("wallet.price.ask")
                : context.text("wallet.price.ask.tax", "words", String.join(" ", tax));
        return asked(said, PriceQuestion.PRICE, tax, question, List.of());
    }

    /** A price with a tax on top of which nothing else is said. */
    CommandResult untoldTax(ArgumentClauses said, List<String> price) {
        RichText question = context.text("wallet.tax.ask", "words", String.join(" ", price));
        return asked(said, PriceQuestion.TAX, price, question, List.of());
    }

    /** A price that may be that of each Connect or of all. */
    CommandResult priceOfWhat(ArgumentClauses said, List<String> price) {
        RichText question = context.text("wallet.misread.price.at", "words", String.join(" ", price));
        List<ButtonSpec> offers = List.of(
                priced(said, "wallet.button.price.each", PriceQuestion.WHOLE.line(price, "each")),
                priced(said, "wallet.button.price.all", PriceQuestion.WHOLE.line(price, "total")));
        return asked(said, PriceQuestion.WHOLE, price, question, offers);
    }

    private ButtonSpec priced(ArgumentClauses said, String label, List<String> price) {
        return ButtonSpec.once(context.plain(label), syntax.command(), written(said, ArgumentKind.PRICE, price));
    }

    /** A price in another currency, without what that is in dollars. */
    CommandResult rate(ArgumentClauses said, Payment payment, List<String> price) {
        RichText currency = RichText.of(payment.currency().getCurrencyCode());
        RichText question = context.text("wallet.misread.rate", "currency", currency, "words", String.join(" ", price));
        return asked(said, PriceQuestion.RATE, price, question, List.of());
    }

    private CommandResult asked(
            ArgumentClauses said, PriceQuestion what, List<String> known, RichText question, List<ButtonSpec> offers) {
        String state = written(said, ArgumentKind.PRICE, what.line(known, PendingEntry.ANSWER));
        return CommandResult.of(
                context.withConversation(new PendingQuestion(syntax.command(), state)),
                context.draft(question).withRow(offers));
    }

    /** An amount that cannot be; what was probably meant is one tap away. */
    CommandResult amount(ArgumentClauses said, ArgumentKind kind, String word, AmountError refused) {
        RichText why = refused.instead()
                .map(instead -> context.text(key(refused) + ".instead", "words", word, "n", instead))
                .orElseGet(() -> context.text(key(refused), "words", word));
        return context.reply(context.draft(why)
                .withRow(refused.instead().stream()
                        .flatMap(instead ->
                                Stream.of(instead(said, kind, instead).asYes(), ButtonSpec.no(context.view())))
                        .toList()));
    }

    private ButtonSpec instead(ArgumentClauses said, ArgumentKind kind, Connects instead) {
        List<String> words =
                new ArrayList<>(said.of(kind).isEmpty() || kind == ArgumentKind.FREE ? said.of(kind) : List.of());
        words.add(instead.toString());
        return ButtonSpec.once(
                context.plain("wallet.button.write", "n", instead), syntax.command(), written(said, kind, words));
    }

    private String key(AmountError refused) {
        String key = "wallet.misread.amount." + EnumNames.of(refused.reason());
        return syntax.least() == 0 && context.messages().has(key + ".balance") ? key + ".balance" : key;
    }

    /** A date that may be two days is asked back with both; any other is refused. */
    CommandResult date(ArgumentClauses said, ArgumentKind kind, DateError error) {
        String written = String.join(" ", said.of(kind));
        if (error.reason() == DateError.Reason.AMBIGUOUS) {
            return which(said, kind, written, error.days());
        }
        if (error.reason() == DateError.Reason.LONG_AGO) {
            return longAgo(said, kind, error.days());
        }
        String key = "wallet.misread.date." + EnumNames.of(error.reason());
        Optional<LocalDate> day = error.days().stream().findFirst();
        if (written.isEmpty()) {
            return refused(context.text("wallet.misread.date.none", "word", kind.keyword()));
        }
        return refused(
                day.isPresent() && context.messages().has(key + ".day")
                        ? context.text(key + ".day", "day", day.get())
                        : context.text(key, "words", written));
    }

    private CommandResult which(ArgumentClauses said, ArgumentKind kind, String written, List<LocalDate> days) {
        return asked(said, kind, days, context.text("wallet.misread.date.which", "words", written));
    }

    /** Without its year the day may be one that is still ahead, of which nothing can be recorded. */
    private CommandResult longAgo(ArgumentClauses said, ArgumentKind kind, List<LocalDate> days) {
        LocalDate last = days.get(0);
        Optional<LocalDate> next = days.stream()
                .skip(1)
                .filter(day -> !last.isBefore(context.today().minusYears(1)))
                .findFirst();
        RichText why = next.map(day -> context.text(
                        context.today().plusDays(1).equals(day)
                                ? "wallet.misread.date.long-ago.tomorrow"
                                : "wallet.misread.date.long-ago",
                        "next",
                        day,
                        "last",
                        last))
                .orElseGet(() -> context.text("wallet.misread.date.long-ago.only", "last", last));
        return asked(said, kind, List.of(last), why);
    }

    private CommandResult asked(ArgumentClauses said, ArgumentKind kind, List<LocalDate> days, RichText question) {
        List<ButtonSpec> offers = new ArrayList<>();
        for (LocalDate day : days) {
            offers.add(ButtonSpec.once(
                            context.plain("wallet.button.day", "day", day),
                            syntax.command(),
                            written(said, kind, List.of(day.toString())))
                    .at(offers.size() + 1));
        }
        if (days.size() == 1) {
            offers.set(0, offers.get(0).asYes());
            offers.add(ButtonSpec.no(context.view()));
        }
        String state = written(said, kind, List.of(PendingEntry.ANSWER));
        return CommandResult.of(
                context.withConversation(new PendingQuestion(syntax.command(), state)),
                context.draft(question).withRow(offers));
    }

    private static String written(ArgumentClauses said, ArgumentKind kind, List<String> words) {
        return new PendingEntry(said.with(kind, words).line(), Optional.empty()).written();
    }

    private CommandResult refused(RichText why) {
        return context.reply(new TextLines()
                .add(why)
                .add(context.text(
                        "wallet.misread.example", "example", context.text("command." + syntax.command() + ".example")))
                .text());
    }
}
