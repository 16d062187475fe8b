package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.money.Connects;
import coach.connects.money.ExchangeRate;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.RecordingResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rate told the wrong way round, "83" for rupees: no Connect costs so much, and turned round it would. It is asked (W-33). */
final class InvertedRate {
    private InvertedRate() {}

    /** The question; empty where the rate may be as it was told. */
    static Optional<CommandResult> ask(CommandContext context, EntryArguments said) {
        Optional<Connects> amount = said.amount();
        Optional<Payment> told = said.price().filter(paid -> !paid.isInDollars());
        return told.flatMap(paid -> paid.rate()
                .filter(rate ->
                        !isPossible(paid, amount.orElseThrow()) && isPossible(turned(paid, rate), amount.orElseThrow()))
                .map(rate -> ask(context, said, paid, rate)));
    }

    private static boolean isPossible(Payment paid, Connects amount) {
        BigDecimal most = RecordingResult.DEAREST.amount().multiply(BigDecimal.valueOf(amount.value()));
        return paid.inDollars()
                .map(Usd::amount)
                .filter(dollars -> dollars.compareTo(most) <= 0)
                .isPresent();
    }

    private static Payment turned(Payment paid, BigDecimal rate) {
        return new Payment(paid.price(), paid.currency(), paid.tax(), Optional.of(ExchangeRate.inverse(rate)));
    }

    private static CommandResult ask(CommandContext context, EntryArguments said, Payment paid, BigDecimal rate) {
        List<String> known = new ArrayList<>(said.clauses().of(ArgumentKind.PRICE));
        known.subList(known.size() - 2, known.size()).clear();
        RichText question = context.text(
                "wallet.rate.turned",
                "dollars",
                paid.inDollars().orElseThrow(),
                "rate",
                rate,
                "currency",
                RichText.of(paid.currency().getCurrencyCode()));
        String yes = line(said, known, ExchangeRate.inverse(rate).toPlainString());
        String again = line(said, known, PendingEntry.ANSWER);
        return CommandResult.of(
                context.withConversation(new PendingQuestion("buy", again)),
                context.draft(question)
                        .withRow(
                                ButtonSpec.once(context.plain("button.yes"), "buy", yes)
                                        .asYes(),
                                ButtonSpec.no(context.view())));
    }

    private static String line(EntryArguments said, List<String> price, String rate) {
        ArgumentClauses clauses = said.clauses().with(ArgumentKind.PRICE, PriceQuestion.RATE.line(price, rate));
        return PendingEntry.said(clauses.line()).written();
    }
}
