package coach.connects.check;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.WeeklyHours;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ConnectsPolicy.HourlyEstimate;
import coach.connects.wallet.ProposalClass;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The size of a job by its budget and its length (G-10 to G-13), under a policy that knows classes. A length that may be
 * one of the budget's class goes with it; else the dearer of the two is planned with.
 */
record JobSizeEstimate(Posting posting, ConnectsPolicy policy) {
    private static final int A_WEEK = 7;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    CostQuote quote() {
        Optional<ProjectLength> length = posting.get(Fact.LENGTH);
        Optional<Usd> budget = isHourly() ? hourlyBudget() : posting.get(Fact.BUDGET);
        if (budget.isEmpty()) {
            return length.flatMap(this::ofLength)
                    .filter(this::isDearest)
                    .map(this::estimate)
                    .orElse(CostQuote.UNKNOWN);
        }
        return policy.classOfBudget(budget.get())
                .map(size -> length.map(known -> of(size, budget.get(), known)).orElseGet(() -> estimate(size)))
                .orElse(CostQuote.UNKNOWN);
    }

    private CostQuote of(ProposalClass ofBudget, Usd budget, ProjectLength length) {
        if (policy.lasts(ofBudget, shortest(length), longest(length))) {
            // A range that goes beyond a week may hold a longer project than the class takes.
            boolean surelyFits = longest(length) <= A_WEEK || isDearest(ofBudget);
            return CostQuote.sized(ofBudget, surelyFits && !isHourly() && policy.covers(budget), policy);
        }
        return estimate(
                ofLength(length).filter(size -> size.compareTo(ofBudget) > 0).orElse(ofBudget));
    }

    private boolean isHourly() {
        boolean ratesAlone = !posting.knows(Fact.BUDGET) && rate().isPresent();
        return posting.get(Fact.TYPE).map(type -> type == JobType.HOURLY).orElse(ratesAlone);
    }

    private CostQuote estimate(ProposalClass size) {
        return CostQuote.sized(size, false, policy);
    }

    /** Whether no budget could make the proposal dearer, so that the length alone tells the cost. */
    private boolean isDearest(ProposalClass size) {
        return policy.costOf(size).equals(policy.dearestProposal());
    }

    private Optional<ProposalClass> ofLength(ProjectLength length) {
        return policy.classOfDays(longest(length));
    }

    private static int shortest(ProjectLength length) {
        return length.days().orElseGet(() -> switch (length.range()) {
            case LESS_THAN_1_WEEK, LESS_THAN_1_MONTH -> 1;
            case FROM_1_TO_3_MONTHS -> 30;
            case FROM_3_TO_6_MONTHS -> 91;
            case MORE_THAN_6_MONTHS -> 183;
        });
    }

    /** The most days of a length: under a week is medium, all that is longer is large (V-30). */
    private static int longest(ProjectLength length) {
        return length.days().orElseGet(() -> switch (length.range()) {
            case LESS_THAN_1_WEEK -> 6;
            case LESS_THAN_1_MONTH -> 29;
            case FROM_1_TO_3_MONTHS -> 91;
            case FROM_3_TO_6_MONTHS -> 183;
            case MORE_THAN_6_MONTHS -> 365;
        });
    }

    /** The middle of the rates, times hours a week, times weeks; needs a rate and a length. */
    private Optional<Usd> hourlyBudget() {
        Optional<Usd> rate = rate();
        Optional<ProjectLength> length = posting.get(Fact.LENGTH);
        if (rate.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        return policy.hourly()
                .map(figures -> rate.get()
                        .times(hours(figures))
                        .times(weeks(figures, length.get().range())));
    }

    private Optional<Usd> rate() {
        Optional<Usd> low = posting.get(Fact.RATE_MIN);
        Optional<Usd> high = posting.get(Fact.RATE_MAX);
        return low.isPresent() && high.isPresent()
                ? Optional.of(new Usd(low.get().plus(high.get()).amount().multiply(HALF)))
                : low.or(() -> high);
    }

    /** Hours that the page does not name are planned like hours of which the client is not sure. */
    private int hours(HourlyEstimate figures) {
        return switch (posting.get(Fact.HOURS).orElse(WeeklyHours.NOT_SURE)) {
            case LESS_THAN_30 -> figures.lessThan30();
            case MORE_THAN_30 -> figures.moreThan30();
            case NOT_SURE -> figures.notSure();
        };
    }

    private static int weeks(HourlyEstimate figures, ProjectLength.Range range) {
        return switch (range) {
            case LESS_THAN_1_WEEK -> figures.underAWeek();
            case LESS_THAN_1_MONTH -> figures.underAMonth();
            case FROM_1_TO_3_MONTHS -> figures.oneToThreeMonths();
            case FROM_3_TO_6_MONTHS -> figures.threeToSixMonths();
            case MORE_THAN_6_MONTHS -> figures.overSixMonths();
        };
    }
}
