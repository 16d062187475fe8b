package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;
import java.util.Set;

/** Short, mid or long term, to taste (G-28). */
final class LengthRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of("length", RuleSource.guide("G-28"), Fact.LENGTH)
            .configuredBy(PreferenceKey.LENGTHS)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        Set<ProjectLength.Range> liked = context.setting(PreferenceKey.LENGTHS);
        if (liked.isEmpty()) {
            return ABOUT.neutral("untold");
        }
        return posting.get(Fact.LENGTH)
                .flatMap(length -> liked.contains(length.range()) ? ABOUT.good("liked") : ABOUT.caution(1, "disliked"))
                .or(ABOUT::unknown);
    }
}
