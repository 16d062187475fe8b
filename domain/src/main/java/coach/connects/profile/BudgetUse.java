package coach.connects.profile;

import coach.connects.money.Connects;

/**
 * How much of a budget is gone (W-32).
 *
 * @param spent what was spent in its week or month, without what came back in it
 */
public record BudgetUse(SpendingBudget budget, Connects spent) {
    private static final int QUARTERS = 4;

    /** What may still be spent; none where more was spent than the budget holds. */
    public Connects left() {
        return budget.most().minusFlooredAtZero(spent);
    }

    /** Whether three quarters are gone, or more. */
    public boolean isNearlyGone() {
        return (long) spent.value() * QUARTERS >= (long) budget.most().value() * (QUARTERS - 1);
    }

    /** Whether more was spent than the budget holds. */
    public boolean isExceeded() {
        return spent.compareTo(budget.most()) > 0;
    }
}
