package coach.connects.check;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/** A newcomer goes for the lowest budgets (G-26). Hourly jobs have none. */
final class BudgetRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "budget", RuleSource.guide("G-26"), Fact.BUDGET, Fact.TYPE)
            .readingProfile(ProfileField.EXPERIENCE)
            .configuredBy(PreferenceKey.SMALL_BUDGET, PreferenceKey.NEWCOMER_BUDGET);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (posting.get(Fact.TYPE).filter(type -> type == JobType.HOURLY).isPresent()) {
            return Optional.empty();
        }
        return posting.get(Fact.BUDGET).flatMap(budget -> of(budget, context)).or(ABOUT::unknown);
    }

    private static Optional<Finding> of(Usd budget, CheckContext context) {
        if (!context.isNewcomer()) {
            return ABOUT.neutral("fine", "budget", budget);
        }
        if (budget.compareTo(context.setting(PreferenceKey.NEWCOMER_BUDGET)) >= 0) {
            return ABOUT.caution(1, "large-for-new", "budget", budget);
        }
        return budget.compareTo(context.setting(PreferenceKey.SMALL_BUDGET)) < 0
                ? ABOUT.good("small-for-new", "budget", budget)
                : ABOUT.neutral("fine", "budget", budget);
    }
}
