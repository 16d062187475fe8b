package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/**
 * Fewer than 10 proposals (G-25); a range counts by its lower end. A crowd weighs double for a newcomer; a group, which tells
 * nothing of anybody, is warned as a newcomer is.
 */
final class ProposalsRule implements Rule {
    static final String NAME = "proposals";

    private static final RuleDescriptor ABOUT = RuleDescriptor.of(NAME, RuleSource.guide("G-25"), Fact.PROPOSALS)
            .configuredBy(
                    PreferenceKey.PROPOSALS_FEW,
                    PreferenceKey.PROPOSALS_MANY,
                    PreferenceKey.PROPOSALS_CROWD,
                    PreferenceKey.PROPOSALS_STOP)
            .weighedByProfile(ProfileField.EXPERIENCE);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.PROPOSALS).flatMap(count -> of(count, context)).or(ABOUT::unknown);
    }

    private static Optional<Finding> of(ProposalRange count, CheckContext context) {
        int counted = count.counted();
        int stop = context.setting(PreferenceKey.PROPOSALS_STOP);
        if (counted >= stop) {
            return ABOUT.stop("full", "count", counted, RuleDescriptor.LIMIT_KEY, stop);
        }
        if (counted >= context.setting(PreferenceKey.PROPOSALS_CROWD) && context.isNewcomer()) {
            boolean told = context.profile().experience().isPresent();
            return told
                    ? ABOUT.caution(2, "crowd-for-new", "count", counted)
                    : ABOUT.caution(2, "crowd", "count", counted);
        }
        int many =
                Math.min(context.setting(PreferenceKey.PROPOSALS_MANY), context.setting(PreferenceKey.PROPOSALS_CROWD));
        if (counted >= many) {
            return ABOUT.caution(1, "many", "count", counted);
        }
        int few = context.setting(PreferenceKey.PROPOSALS_FEW);
        return counted < few ? ABOUT.good("few", "few", few) : ABOUT.neutral("some", "count", counted);
    }
}
