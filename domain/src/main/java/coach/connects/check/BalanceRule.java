package coach.connects.check;

import coach.connects.money.Connects;
import coach.connects.posting.Posting;
import java.util.Optional;

/**
 * Too few Connects for the proposal are a caution and never a stop: more can be bought (G-17). A wallet without entries
 * and a cost that is not known say nothing, and are not asked for.
 */
final class BalanceRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.ofTheCost("affordable", RuleSource.guide("G-17")).personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (context.held().isEmpty()) {
            return ABOUT.neutral("untold");
        }
        Connects balance = context.held().get().balance();
        Optional<Connects> cost = CostQuote.of(posting, context.policy()).cost();
        if (cost.isEmpty()) {
            return ABOUT.neutral("unknown-cost", "balance", balance);
        }
        return balance.compareTo(cost.get()) < 0
                ? ABOUT.caution(1, "short", "cost", cost.get(), "balance", balance)
                : ABOUT.neutral("enough", "cost", cost.get(), "balance", balance);
    }
}
