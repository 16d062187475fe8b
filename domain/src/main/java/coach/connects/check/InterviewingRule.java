package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;

/** A client who is already interviewing many has nearly chosen (G-43): a caution, and from twice as many a stop. */
final class InterviewingRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "interviewing", RuleSource.guide("G-43"), Fact.INTERVIEWING)
            .configuredBy(PreferenceKey.INTERVIEWING);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.INTERVIEWING)
                .flatMap(count -> of(count, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(int count, CheckContext context) {
        int many = context.setting(PreferenceKey.INTERVIEWING);
        if (count >= 2 * many) {
            return ABOUT.stop("far-too-many", "count", count, RuleDescriptor.LIMIT_KEY, 2 * many);
        }
        return count >= many ? ABOUT.caution(2, "many", "count", count) : ABOUT.neutral("few", "count", count);
    }
}
