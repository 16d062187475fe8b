package coach.connects.reading.field;

import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was said of how a job is paid. What an amount is depends on the type that may stand elsewhere, so all of it is
 * settled at the end; what does not fit together is unknown.
 */
final class PayTerms {
    private final Set<JobType> types = new LinkedHashSet<>();
    private final Set<BigDecimal> budgets = new LinkedHashSet<>();
    private final Set<UsdRange> rates = new LinkedHashSet<>();
    private final Set<BigDecimal> amounts = new LinkedHashSet<>();
    private final Set<UsdRange> ranges = new LinkedHashSet<>();
    private final Set<BigDecimal> lows = new LinkedHashSet<>();
    private final Set<BigDecimal> highs = new LinkedHashSet<>();

    void type(JobType type) {
        types.add(type);
    }

    void budget(BigDecimal amount) {
        add(budgets, amount);
    }

    void rate(UsdRange range) {
        if (range.high().signum() > 0) {
            rates.add(
                    new UsdRange(range.low().stripTrailingZeros(), range.high().stripTrailingZeros()));
        }
    }

    /** An amount of which nothing says what it is. */
    void amount(BigDecimal amount) {
        add(amounts, amount);
    }

    void range(UsdRange range) {
        ranges.add(range);
    }

    void low(BigDecimal amount) {
        add(lows, amount);
    }

    void high(BigDecimal amount) {
        add(highs, amount);
    }

    /** A pay of nothing is none. */
    private static void add(Set<BigDecimal> said, BigDecimal amount) {
        if (amount.signum() > 0) {
            said.add(amount.stripTrailingZeros());
        }
    }

    void addAll(PayTerms other) {
        types.addAll(other.types);
        budgets.addAll(other.budgets);
        rates.addAll(other.rates);
        amounts.addAll(other.amounts);
        ranges.addAll(other.ranges);
        lows.addAll(other.lows);
        highs.addAll(other.highs);
    }

    boolean isEmpty() {
        return types.isEmpty()
                && budgets.isEmpty()
                && rates.isEmpty()
                && amounts.isEmpty()
                && ranges.isEmpty()
                && lows.isEmpty()
                && highs.isEmpty();
    }

    void into(PostingBuilder builder) {
        boolean rated = !rates.isEmpty() || !lows.isEmpty() || !highs.isEmpty();
        if (types.size() > 1 || (types.isEmpty() && rated && !budgets.isEmpty())) {
            return;
        }
        boolean fixed = types.contains(JobType.FIXED) || (types.isEmpty() && !budgets.isEmpty());
        boolean hourly = types.contains(JobType.HOURLY) || (types.isEmpty() && rated);
        if (hourly && !rated && ranges.isEmpty() && !budgets.isEmpty()) {
            return;
        }
        boolean contradicted = fixed && budgets.isEmpty() && amounts.isEmpty() && rated;
        if (!contradicted && (fixed || hourly)) {
            builder.set(Fact.TYPE, fixed ? JobType.FIXED : JobType.HOURLY);
        }
        if (fixed && !contradicted) {
            budget(builder);
        } else if (hourly || contradicted) {
            rate(builder);
        }
    }

    private void budget(PostingBuilder builder) {
        Set<BigDecimal> said = budgets.isEmpty() ? amounts : budgets;
        if (said.size() == 1 && ranges.isEmpty()) {
            builder.pay(Fact.BUDGET, said.iterator().next());
        }
    }

    private void rate(PostingBuilder builder) {
        Set<UsdRange> said = rates.isEmpty() ? ranges : rates;
        if (said.size() == 1) {
            UsdRange range = said.iterator().next();
            builder.rate(range.low(), range.high());
        } else if (said.isEmpty() && lows.size() <= 1 && highs.size() <= 1) {
            lows.forEach(low -> builder.pay(Fact.RATE_MIN, low));
            highs.forEach(high -> builder.pay(Fact.RATE_MAX, high));
        }
    }
}
