package coach.connects.check;

import coach.connects.check.CheckContext.WalletSnapshot;
import coach.connects.money.Connects;
import coach.connects.posting.Posting;
import coach.connects.profile.BudgetUse;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.SpendingBudget.Span;
import java.util.Optional;

/**
 * A proposal that takes more than one means to spend, on a job or in a week or month, is a caution of the weight that one
 * chose, and never a stop: it is one's own rule (W-32). Without a budget, or where the cost is not known, it says nothing
 * and asks for nothing.
 */
final class SpendingBudgetRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.ofTheCost("own-budget", RuleSource.onesOwn("W-32")).personalOnly();

    /** Whether there is a budget of either kind. */
    static boolean isSet(CheckContext context) {
        return context.setting(PreferenceKey.BUDGET).isPresent()
                || context.setting(PreferenceKey.BUDGET_JOB).isPresent();
    }

    /** What it comes to where a budget is exceeded. */
    static FindingSummary exceeded(CheckContext context) {
        return new FindingSummary(false, context.setting(PreferenceKey.BUDGET_WEIGHT), 0);
    }

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        Optional<Connects> cost = CostQuote.of(posting, context.policy()).cost().filter(known -> !known.isZero());
        return cost.flatMap(known -> overJob(known, context).or(() -> ofSpan(known, context)));
    }

    private static Optional<Finding> overJob(Connects cost, CheckContext context) {
        return context.setting(PreferenceKey.BUDGET_JOB)
                .filter(most -> cost.compareTo(most) > 0)
                .flatMap(most -> weight(context) == 0
                        ? ABOUT.neutral("job", "cost", cost, "most", most)
                        : ABOUT.caution(weight(context), "job", "cost", cost, "most", most));
    }

    private static Optional<Finding> ofSpan(Connects cost, CheckContext context) {
        Optional<BudgetUse> use = context.held()
                .flatMap(WalletSnapshot::budget)
                .or(() -> context.setting(PreferenceKey.BUDGET).map(budget -> new BudgetUse(budget, Connects.ZERO)));
        return use.flatMap(gone -> gone.budget().span() == Span.WEEK
                ? ofWeek(cost, gone.left(), context)
                : ofMonth(cost, gone.left(), context));
    }

    private static Optional<Finding> ofWeek(Connects cost, Connects left, CheckContext context) {
        if (cost.compareTo(left) <= 0) {
            return ABOUT.neutral("week-within", "cost", cost, "left", left);
        }
        return weight(context) == 0
                ? ABOUT.neutral("week", "cost", cost, "left", left)
                : ABOUT.caution(weight(context), "week", "cost", cost, "left", left);
    }

    private static Optional<Finding> ofMonth(Connects cost, Connects left, CheckContext context) {
        if (cost.compareTo(left) <= 0) {
            return ABOUT.neutral("month-within", "cost", cost, "left", left);
        }
        return weight(context) == 0
                ? ABOUT.neutral("month", "cost", cost, "left", left)
                : ABOUT.caution(weight(context), "month", "cost", cost, "left", left);
    }

    /** A weight of 0 only says so. */
    private static int weight(CheckContext context) {
        return context.setting(PreferenceKey.BUDGET_WEIGHT);
    }
}
