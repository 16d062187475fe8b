package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.Verdict;
import coach.connects.engine.FindingFormatter;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
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
    static RichText of(View view, Posting posting, Verdict verdict, Optional<Connects> balance) {
        TextLines lines = new TextLines().add(head(view, verdict, balance));
        verdict.reasons().forEach(finding -> lines.add(FindingFormatter.reason(view, finding)));
        verdict.hint().ifPresent(hint -> lines.add(view.messages().text(hint.key(), hint.values())));
        FindingFormatter.title(view, posting).ifPresent(lines::add);
        return lines.text();
    }

    /** The first line: the decision, and what it does to the wallet. */
    static RichText head(View view, Verdict verdict, Optional<Connects> balance) {
        return view.text(verdict.decision().key()).plus(wallet(view, verdict, balance));
    }

    /** Everything that was found, by kind, for "Why?", and what the quote follows from. */
    static RichText why(View view, Posting posting, Verdict verdict, Optional<Connects> balance) {
        TextLines lines = new TextLines().add(head(view, verdict, balance));
        for (Map.Entry<Finding.Kind, List<Finding>> group : verdict.byKind().entrySet()) {
            lines.blank().add(view.text("check.kind." + group.getKey().name().toLowerCase(Locale.ROOT)));
            group.getValue().forEach(finding -> lines.add(FindingFormatter.reason(view, finding)));
        }
        lines.blank().add(quote(view, verdict.quote()));
        FindingFormatter.title(view, posting).ifPresent(lines::add);
        posting.job().ifPresent(job -> lines.add(RichText.of(job.url())));
        return lines.text();
    }

    private static RichText quote(View view, CostQuote quote) {
        return quote.cost()
                .map(cost -> view.text(quote.key(), "cost", cost))
                .orElseGet(() -> view.text("check.quote.unknown"));
    }

    private static RichText wallet(View view, Verdict verdict, Optional<Connects> balance) {
        boolean skip = verdict.decision() == Decision.SKIP;
        CostQuote quote = verdict.quote();
        if (quote.cost().isEmpty()) {
            return skip ? view.text("check.wallet.unknown.skip") : unknownCost(view);
        }
        Connects cost = quote.cost().get();
        if (cost.isZero()) {
            return view.text(skip ? "check.wallet.free.skip" : "check.wallet.free");
        }
        RichText price =
                quote.certain() ? view.text("check.price", "cost", cost) : view.text("check.price.about", "cost", cost);
        if (skip) {
            return quote.certain()
                    ? view.text("check.wallet.keep", "cost", cost)
                    : view.text("check.wallet.keep.about", "cost", cost);
        }
        return balance.map(held -> costs(view, price, cost, held))
                .orElseGet(() -> view.text("check.wallet.untold", "price", price, "cost", cost));
    }

    private static RichText unknownCost(View view) {
        return VerdictService.context(view)
                .policy()
                .seen()
                .map(seen -> view.text("check.wallet.unknown.seen", "least", seen.least(), "most", seen.most()))
                .orElseGet(() -> view.text("check.wallet.unknown"));
    }

    private static RichText costs(View view, RichText price, Connects cost, Connects balance) {
        if (balance.compareTo(cost) < 0) {
            return view.text("check.wallet.short", "price", price, "balance", balance);
        }
        int tries = balance.value() / cost.value();
        return view.text("check.wallet.tries", "price", price, "balance", balance, "tries", tries);
    }
}
