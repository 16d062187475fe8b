package coach.connects.command.check;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.Verdict;
import coach.connects.command.FindingText;
import coach.connects.command.Lines;
import coach.connects.command.Turn;
import coach.connects.job.Posting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A verdict in at most eight lines of a phone: the decision and what it does to the wallet, at most three reasons, worst
 * first, and the one thing that would change it.
 */
final class VerdictText {
    private VerdictText() {}

    /** The verdict as the freelancer sees it. */
    static RichText of(Turn turn, Posting posting, Verdict verdict, Optional<Connects> balance) {
        Lines lines = new Lines().add(head(turn, verdict, balance));
        verdict.reasons().forEach(finding -> lines.add(FindingText.reason(turn, finding)));
        verdict.hint().ifPresent(hint -> lines.add(turn.messages().text(hint.key(), hint.values())));
        FindingText.title(turn, posting).ifPresent(lines::add);
        return lines.text();
    }

    /** The first line: the decision, and what it does to the wallet. */
    static RichText head(Turn turn, Verdict verdict, Optional<Connects> balance) {
        return turn.words(verdict.decision().key()).plus(wallet(turn, verdict, balance));
    }

    /** Everything that was found, by kind, for "Why?", and what the quote follows from. */
    static RichText why(Turn turn, Posting posting, Verdict verdict, Optional<Connects> balance) {
        Lines lines = new Lines().add(head(turn, verdict, balance));
        for (Map.Entry<Finding.Kind, List<Finding>> group : verdict.byKind().entrySet()) {
            lines.blank().add(turn.words("check.kind." + group.getKey().name().toLowerCase(Locale.ROOT)));
            group.getValue().forEach(finding -> lines.add(FindingText.reason(turn, finding)));
        }
        lines.blank().add(quote(turn, verdict.quote()));
        FindingText.title(turn, posting).ifPresent(lines::add);
        posting.job().ifPresent(job -> lines.add(RichText.of(job.url())));
        return lines.text();
    }

    private static RichText quote(Turn turn, CostQuote quote) {
        return quote.cost()
                .map(cost -> turn.words(quote.key(), "cost", cost))
                .orElseGet(() -> turn.words("check.quote.unknown"));
    }

    private static RichText wallet(Turn turn, Verdict verdict, Optional<Connects> balance) {
        boolean skip = verdict.decision() == Decision.SKIP;
        CostQuote quote = verdict.quote();
        if (quote.cost().isEmpty()) {
            return skip ? turn.words("check.wallet.unknown.skip") : unknownCost(turn);
        }
        Connects cost = quote.cost().get();
        if (cost.isZero()) {
            return turn.words(skip ? "check.wallet.free.skip" : "check.wallet.free");
        }
        RichText price = quote.certain()
                ? turn.words("check.price", "cost", cost)
                : turn.words("check.price.about", "cost", cost);
        if (skip) {
            return quote.certain()
                    ? turn.words("check.wallet.keep", "cost", cost)
                    : turn.words("check.wallet.keep.about", "cost", cost);
        }
        return balance.map(held -> costs(turn, price, cost, held))
                .orElseGet(() -> turn.words("check.wallet.untold", "price", price, "cost", cost));
    }

    private static RichText unknownCost(Turn turn) {
        return Verdicts.context(turn)
                .policy()
                .seen()
                .map(seen -> turn.words("check.wallet.unknown.seen", "least", seen.least(), "most", seen.most()))
                .orElseGet(() -> turn.words("check.wallet.unknown"));
    }

    private static RichText costs(Turn turn, RichText price, Connects cost, Connects balance) {
        if (balance.compareTo(cost) < 0) {
            return turn.words("check.wallet.short", "price", price, "balance", balance);
        }
        int tries = balance.value() / cost.value();
        return turn.words("check.wallet.tries", "price", price, "balance", balance, "tries", tries);
    }
}
