package coach.connects.check;

import coach.connects.freelancer.Setting;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.Optional;

/** A topic of its time (G-20): the guide has no advice on it, so it is off until somebody likes or avoids it. */
final class CovidRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of("covid", RuleSource.guide("G-20"), Fact.COVID)
            .configuredBy(Setting.COVID)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        Setting.Topic topic = context.setting(Setting.COVID);
        if (topic == Setting.Topic.OFF || !posting.get(Fact.COVID).orElse(false)) {
            return Optional.empty();
        }
        return topic == Setting.Topic.PREFER ? ABOUT.good("preferred") : ABOUT.caution(1, "avoided");
    }
}
