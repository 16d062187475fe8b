package coach.connects.feature.plan;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.Rate;
import coach.connects.parsing.Rate.Counted;
import coach.connects.parsing.Rate.Span;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.SpendingPace;
import coach.connects.wallet.SpendingPlan;
import java.util.Optional;

/**
 * What is assumed to be spent, and the sentence that says so (W-30).
 *
 * @param assumed the assumption in words
 */
record PlannedSpending(SpendingPlan plan, RichText assumed) {
    private static final int WEEK = 7;
    private static final int YEAR = 365;
    private static final int MONTHS = 12;

    /** That it goes on as lately. */
    static PlannedSpending goingOn(View view, SpendingPace pace) {
        SpendingPlan plan = pace.goingOn();
        if (plan.isIdle()) {
            String key = pace.weeks() > 1 ? "forecast.assumed.none" : "forecast.assumed.none.week";
            return new PlannedSpending(plan, view.text(key, "weeks", pace.weeks()));
        }
        int quiet = pace.weeks() - pace.busyWeeks();
        if (quiet == 0) {
            return new PlannedSpending(
                    plan, view.text("forecast.assumed.pace", "n", plan.perWeek(), "weeks", pace.weeks()));
        }
        return new PlannedSpending(
                plan,
                view.text(
                        "forecast.assumed.pace.quiet",
                        "n",
                        plan.perWeek(),
                        "weeks",
                        pace.weeks(),
                        "busy",
                        pace.busyWeeks(),
                        "each",
                        pace.alwaysBusy().perWeek(),
                        "quiet",
                        quiet));
    }

    /** Whether the rate can be planned with at all, once it is known what a proposal costs. */
    static boolean isPlan(Rate rate) {
        boolean spelled = rate.each().isEmpty() || rate.counted().isEmpty() || proposals(rate);
        return spelled && rate.per().filter(Span.JOB::equals).isEmpty();
    }

    /** What a proposal costs by what was said, or lately, or at most by the rules; empty where none of them tells. */
    static Optional<Connects> costOfOne(View view, Rate rate, SpendingPace pace) {
        ConnectsPolicy policy = view.state().wallet().terms().policy(view.today(), view.policies());
        if (rate.count() == 0) {
            return Optional.of(Connects.ZERO);
        }
        return rate.each().isPresent()
                ? Optional.of(Connects.of(rate.each().getAsInt()))
                : pace.usualCost().or(policy::dearestProposal);
    }

    /** That so many Connects are spent. */
    static Optional<PlannedSpending> ofConnects(View view, Rate rate) {
        String span = span(rate);
        return plan(Connects.of(1), rate)
                .map(plan ->
                        new PlannedSpending(plan, view.text("forecast.assumed.connects." + span, "n", rate.count())));
    }

    /** That so many proposals are sent, each at this cost. */
    static Optional<PlannedSpending> ofProposals(View view, Rate rate, Connects each) {
        return plan(each, rate)
                .map(plan -> new PlannedSpending(
                        plan, view.text("forecast.assumed.proposals." + span(rate), "n", rate.count(), "each", each)));
    }

    /** Whether Connects are counted, and not proposals. */
    static boolean connects(Rate rate) {
        return rate.counted().filter(Counted.CONNECTS::equals).isPresent();
    }

    private static boolean proposals(Rate rate) {
        return rate.counted().filter(Counted.PROPOSALS::equals).isPresent();
    }

    private static String span(Rate rate) {
        return rate.per().orElse(Span.WEEK).name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Empty where it would take more than a plan may. */
    private static Optional<SpendingPlan> plan(Connects each, Rate rate) {
        SpendingPlan plan = switch (rate.per().orElse(Span.WEEK)) {
            case DAY -> new SpendingPlan(each, rate.count(), 1);
            case MONTH -> new SpendingPlan(each, rate.count() * MONTHS, YEAR);
            default -> new SpendingPlan(each, rate.count(), WEEK);
        };
        return Optional.of(plan).filter(one -> one.perWeek() <= SpendingPlan.MOST_A_WEEK);
    }
}
