package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.Verdict;
import coach.connects.engine.CommandContext;
import coach.connects.engine.FindingFormatter;
import coach.connects.engine.TextLines;
import coach.connects.money.Connects;
import coach.connects.posting.Posting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A verdict in at most eight lines of a phone: the decision and what it does to the wallet, at most three reasons, worst
 * first, and the one thing that would change it.
 */
final class VerdictFormatter {
    private VerdictFormatter() {}

    /** The verdict as the freelancer sees it. */
    static RichText of(CommandContext context, Posting posting, Verdict verdict, Optional<Connects> balance) {
        TextLines lines = new TextLines().add(head(context, verdict, balance));
        verdict.reasons().forEach(finding -> lines.add(FindingFormatter.reason(context, finding)));
        verdict.hint().ifPresent(hint -> lines.add(context.messages().text(hint.key(), hint.values())));
        FindingFormatter.title(context, posting).ifPresent(lines::add);
        return lines.text();
    }

    /** The first line: the decision, and what it does to the wallet. */
    static RichText head(CommandContext context, Verdict verdict, Optional<Connects> balance) {
        return context.text(verdict.decision().key()).plus(wallet(context, verdict, balance));
    }

    /** Everything that was found, by kind, for "Why?", and what the quote follows from. */
    static RichText why(CommandContext context, Posting posting, Verdict verdict, Optional<Connects> balance) {
        TextLines lines = new TextLines().add(head(context, verdict, balance));
        for (Map.Entry<Finding.Kind, List<Finding>> group : verdict.byKind().entrySet()) {
            lines.blank().add(context.text("check.kind." + group.getKey().name().toLowerCase(Locale.ROOT)));
            group.getValue().forEach(finding -> lines.add(FindingFormatter.reason(context, finding)));
        }
        lines.blank().add(quote(context, verdict.quote()));
        FindingFormatter.title(context, posting).ifPresent(lines::add);
        posting.job().ifPresent(job -> lines.add(RichText.of(job.url())));
        return lines.text();
    }

    private static RichText quote(CommandContext context, CostQuote quote) {
        return quote.cost()
                .map(cost -> context.text(quote.key(), "cost", cost))
                .orElseGet(() -> context.text("check.quote.unknown"));
    }

    private static RichText wallet(CommandContext context, Verdict verdict, Optional<Connects> balance) {
        boolean skip = verdict.decision() == Decision.SKIP;
        CostQuote quote = verdict.quote();
        if (quote.cost().isEmpty()) {
            return skip ? context.text("check.wallet.unknown.skip") : unknownCost(context);
        }
        Connects cost = quote.cost().get();
        if (cost.isZero()) {
            return context.text(skip ? "check.wallet.free.skip" : "check.wallet.free");
        }
        RichText price = quote.certain()
                ? context.text("check.price", "cost", cost)
                : context.text("check.price.about", "cost", cost);
        if (skip) {
            return quote.certain()
                    ? context.text("check.wallet.keep", "cost", cost)
                    : context.text("check.wallet.keep.about", "cost", cost);
        }
        return balance.map(held -> costs(context, price, cost, held))
                .orElseGet(() -> context.text("check.wallet.untold", "price", price, "cost", cost));
    }

    private static RichText unknownCost(CommandContext context) {
        return VerdictService.context(context)
                .policy()
                .seen()
                .map(seen -> context.text("check.wallet.unknown.seen", "least", seen.least(), "most", seen.most()))
                .orElseGet(() -> context.text("check.wallet.unknown"));
    }

    private static RichText costs(CommandContext context, RichText price, Connects cost, Connects balance) {
        if (balance.compareTo(cost) < 0) {
            return context.text("check.wallet.short", "price", price, "balance", balance);
        }
        int tries = balance.value() / cost.value();
        return context.text("check.wallet.tries", "price", price, "balance", balance, "tries", tries);
    }
}
