package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.VerdictRanking;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.feature.wording.BudgetMeter;
import coach.connects.feature.wording.UntitledJob;
import coach.connects.i18n.UntrustedText;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.BudgetUse;
import coach.connects.session.CheckRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several jobs of one message: a verdict each, one line a job with its cost, best first, and how many of them the wallet
 * holds; a button opens one.
 */
final class JobComparison {
    /** So many are checked; the rest is counted only. */
    static final int MOST = 20;

    private static final int TITLE_WIDTH = 26;
    private static final int BUTTONS_A_ROW = 5;

    private JobComparison() {}

    static CommandResult result(CommandContext context, List<Posting> postings) {
        List<CheckRecord> checks = new ArrayList<>();
        for (Posting posting : postings.subList(0, Math.min(MOST, postings.size()))) {
            checks.add(VerdictService.record(context, posting, VerdictService.check(context, posting), checks.size()));
        }
        return CommandResult.of(context.state(), message(context, checks, postings.size()))
                .withChecks(checks);
    }

    /** The ranked list of these checks, with how many jobs there were in all. */
    static MessageDraft message(CommandContext context, List<CheckRecord> checks, int jobs) {
        List<CheckRecord> ranked = VerdictRanking.bestFirst(checks, CheckRecord::verdict);
        String heading = jobs > checks.size() ? "check.several.more" : "check.several";
        TextLines lines = new TextLines().add(context.text(heading, "count", jobs, "checked", checks.size()));
        List<ButtonSpec> open = new ArrayList<>();
        for (CheckRecord check : ranked) {
            int number = open.size() + 1;
            lines.add(line(context, check, number));
            String label = context.plain("check.button.open", "number", number);
            open.add(VerdictButton.of(label, VerdictButton.Verb.OPEN, check).at(number));
        }
        held(context, ranked).ifPresent(lines::add);
        MessageDraft draft = context.draft(lines.text());
        for (int from = 0; from < open.size(); from += BUTTONS_A_ROW) {
            draft = draft.withRow(open.subList(from, Math.min(open.size(), from + BUTTONS_A_ROW)));
        }
        return draft;
    }

    private static RichText line(CommandContext context, CheckRecord check, int number) {
        String title = check.posting().get(Fact.TITLE).orElse("");
        return context.text(
                "check.several.line",
                "number",
                number,
                "decision",
                context.text(check.verdict().decision().key()),
                "cost",
                cost(context, check.verdict().quote()),
                "title",
                title.isEmpty()
                        ? UntitledJob.withoutCost(context.view(), check.posting(), check.checkedAt())
                        : RichText.of(UntrustedText.isolated(UntrustedText.clean(title, TITLE_WIDTH))));
    }

    private static RichText cost(CommandContext context, CostQuote quote) {
        if (quote.cost().isEmpty()) {
            return context.text("check.several.unknown");
        }
        return context.text(
                quote.certain() ? "check.several.cost" : "check.several.about",
                "cost",
                quote.cost().get());
    }

    /**
     * How many of those worth a proposal, from the best on, wallet and budget hold; nothing where the wallet was never
     * told. The lower of the two is named.
     */
    private static Optional<RichText> held(CommandContext context, List<CheckRecord> ranked) {
        List<Optional<Connects>> costs = ranked.stream()
                .map(CheckRecord::verdict)
                .filter(verdict -> verdict.decision() != Decision.SKIP)
                .map(verdict -> verdict.quote().cost())
                .toList();
        boolean told = !costs.isEmpty() && costs.get(0).isPresent();
        Optional<BudgetUse> budget =
                BudgetMeter.of(context.view().about(context.state().payer()));
        return VerdictService.balance(context).filter(held -> told).map(balance -> {
            Optional<BudgetUse> lower = budget.filter(use -> use.left().compareTo(balance) < 0);
            Connects held = lower.map(BudgetUse::left).orElse(balance);
            int spent = 0;
            int count = 0;
            while (count < costs.size() && fits(costs.get(count), spent, held)) {
                spent += costs.get(count).orElseThrow().value();
                count++;
            }
            String key = count == costs.size() ? "all" : count == 0 ? "none" : count == 1 ? "one" : "first";
            String whose = lower.map(
                            use -> "check.several.budget." + use.budget().span().word() + ".")
                    .orElse("check.several.");
            return context.text(whose + key, "balance", held, "count", count, "spent", spent);
        });
    }

    private static boolean fits(Optional<Connects> cost, int spent, Connects held) {
        return cost.map(one -> spent + one.value() <= held.value()).orElse(false);
    }
}
