package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.Finding.Kind;
import coach.connects.check.Verdict;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.FindingFormatter;
import coach.connects.feature.wording.PriceFormatter;
import coach.connects.money.Connects;
import coach.connects.posting.Posting;
import coach.connects.profile.Experience;
import coach.connects.profile.Preferences;
import java.util.Optional;

/**
 * A verdict in at most eight lines of a phone: the decision and what it does to the wallet, at most three reasons, worst
 * first, whose word they are, and the one thing that would change it or the next step.
 */
final class VerdictFormatter {
    private static final String BUDGET = "own-budget";

    private VerdictFormatter() {}

    /** The verdict as the freelancer sees it. */
    static RichText of(View view, Posting posting, Verdict verdict, Optional<Connects> balance) {
        return of(view, posting, verdict, balance, new TextLines());
    }

    /** The same, with what comes before its reasons. */
    static RichText of(View view, Posting posting, Verdict verdict, Optional<Connects> balance, TextLines before) {
        Preferences preferences = view.state().preferences();
        Experience experience = view.state().profile().experienceOrNew();
        TextLines lines = new TextLines()
                .add(head(view, verdict, balance).plus(budget(view, verdict)))
                .addAll(before)
                .addAll(FindingFormatter.advice(view, verdict.reasons(experience), preferences));
        verdict.hint().ifPresent(hint -> lines.add(view.messages().text(hint.key(), hint.values())));
        if (verdict.decision() == Decision.APPLY) {
            lines.add(nextStep(view, verdict, experience));
        }
        FindingFormatter.title(view, posting).ifPresent(lines::add);
        return lines.text();
    }

    /** The first line: the decision, and what it does to the wallet. */
    static RichText head(View view, Verdict verdict, Optional<Connects> balance) {
        return view.text(
                        "check.decision.line",
                        "decision",
                        view.text(verdict.decision().key()))
                .plus(wallet(view, verdict, balance));
    }

    /** What it takes of one's budget, where that holds it; where it does not, a reason says so (W-32). */
    private static RichText budget(View view, Verdict verdict) {
        return verdict.of(Kind.NEUTRAL).stream()
                .filter(finding -> finding.rule().equals(BUDGET) && verdict.decision() != Decision.SKIP)
                .findFirst()
                .map(Finding::reason)
                .map(reason -> view.text("check.budget", "what", view.messages().text(reason.key(), reason.values())))
                .orElse(RichText.of(""));
    }

    /** What to do after an APPLY (G-45, G-46); it is another thing for a newcomer than for an expert. */
    private static RichText nextStep(View view, Verdict verdict, Experience experience) {
        boolean fresh = verdict.of(Kind.GOOD).stream()
                .anyMatch(finding -> finding.rule().equals("freshness"));
        return view.text("check.next." + experience.word() + (fresh ? ".fresh" : ""));
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
        RichText price = PriceFormatter.of(view, VerdictService.policy(view), cost);
        if (skip) {
            return view.text(quote.certain() ? "check.wallet.keep" : "check.wallet.keep.about", "price", price);
        }
        if (balance.isEmpty()) {
            RichText named = PriceFormatter.named(view, VerdictService.policy(view), cost);
            return view.text(quote.certain() ? "check.wallet.untold" : "check.wallet.untold.about", "price", named);
        }
        return costs(view, quote, price, cost, balance.get());
    }

    private static RichText unknownCost(View view) {
        return VerdictService.policy(view)
                .seen()
                .map(seen -> view.text("check.wallet.unknown.seen", "least", seen.least(), "most", seen.most()))
                .orElseGet(() -> view.text("check.wallet.unknown"));
    }

    private static RichText costs(View view, CostQuote quote, RichText price, Connects cost, Connects balance) {
        String about = quote.certain() ? "" : ".about";
        if (balance.compareTo(cost) < 0) {
            return view.text("check.wallet.short" + about, "price", price, "balance", balance);
        }
        int tries = balance.value() / cost.value();
        return view.text("check.wallet.tries" + about, "price", price, "balance", balance, "tries", tries);
    }
}
