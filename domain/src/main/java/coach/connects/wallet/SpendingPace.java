package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How fast Connects were spent lately (W-30): in the weeks that end today, {@value #MOST_WEEKS} of them, or as many as
 * the wallet is old. A week in which nothing was spent counts as well, and is told apart.
 *
 * @param weeks how many weeks were looked at; 0 where nothing was ever recorded
 * @param busyWeeks in how many of them something was spent
 * @param spent what was spent in all of them, without what came back in them
 * @param proposals how many proposals that cost something were among it
 * @param usualCost what the middle one of those cost; empty where there is none
 */
public record SpendingPace(int weeks, int busyWeeks, Connects spent, int proposals, Optional<Connects> usualCost) {
    /** So far back one looks at most: a quarter of a year. */
    public static final int MOST_WEEKS = 12;

    private static final int WEEK = 7;

    /** The pace up to the day of this statement, which has every line. */
    public static SpendingPace of(Statement statement) {
        LocalDate today = statement.day();
        List<LedgerEntry> entries = statement.effective().toList();
        if (entries.isEmpty()) {
            return new SpendingPace(0, 0, Connects.ZERO, 0, Optional.empty());
        }
        long age = weeksBack(entries.get(0).effectiveOn(), today) + 1;
        int weeks = (int) Math.min(MOST_WEEKS, Math.max(1, age));
        List<LedgerEntry> lately = entries.stream()
                .filter(entry -> entry.kind().isSpending() && weeksBack(entry.effectiveOn(), today) < weeks)
                .toList();
        Set<Long> busy = new HashSet<>();
        lately.stream()
                .filter(entry -> entry.amount() < 0)
                .forEach(entry -> busy.add(weeksBack(entry.effectiveOn(), today)));
        int spent = -lately.stream().mapToInt(LedgerEntry::amount).sum();
        List<Connects> costs = lately.stream()
                .filter(entry -> entry.kind() == EntryKind.PROPOSAL && entry.amount() < 0)
                .map(entry -> Connects.of(-entry.amount()))
                .sorted()
                .toList();
        Optional<Connects> middle = costs.isEmpty() ? Optional.empty() : Optional.of(costs.get(costs.size() / 2));
        return new SpendingPace(weeks, busy.size(), Connects.of(Math.max(0, spent)), costs.size(), middle);
    }

    /** That it goes on so, quiet weeks and busy ones. */
    public SpendingPlan goingOn() {
        return new SpendingPlan(Connects.of(1), spent.value(), Math.max(1, weeks) * WEEK);
    }

    /** That every week is a busy one. */
    public SpendingPlan alwaysBusy() {
        return new SpendingPlan(Connects.of(1), spent.value(), Math.max(1, busyWeeks) * WEEK);
    }

    /** The week that ends today is 0; what is dated ahead belongs to it. */
    private static long weeksBack(LocalDate day, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(day, today)) / WEEK;
    }
}
