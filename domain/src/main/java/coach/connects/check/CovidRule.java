package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;

/** A topic of its time (G-20): the guide has no advice on it, so it is off until somebody likes or avoids it. */
final class CovidRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of("covid", RuleSource.guide("G-20"), Fact.COVID)
            .configuredBy(PreferenceKey.COVID)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        PreferenceKey.TopicChoice topic = context.setting(PreferenceKey.COVID);
        if (topic == PreferenceKey.TopicChoice.OFF || !posting.get(Fact.COVID).orElse(false)) {
            return Optional.empty();
        }
        return topic == PreferenceKey.TopicChoice.PREFER ? ABOUT.good("preferred") : ABOUT.caution(1, "avoided");
    }
}
