package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/** With little or no history hourly jobs: billed hours build the profile (G-22). A taste that was told goes first. */
final class JobTypeRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of("job-type", RuleSource.guide("G-22"), Fact.TYPE)
            .readingProfile(ProfileField.EXPERIENCE)
            .configuredBy(PreferenceKey.JOB_TYPE);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.TYPE).flatMap(type -> of(type, context)).or(ABOUT::unknown);
    }

    private static Optional<Finding> of(JobType type, CheckContext context) {
        PreferenceKey.TypeChoice choice = context.setting(PreferenceKey.JOB_TYPE);
        if (choice != PreferenceKey.TypeChoice.ANY && !choice.name().equals(type.name())) {
            return type == JobType.HOURLY ? ABOUT.caution(1, "hourly-disliked") : ABOUT.caution(1, "fixed-disliked");
        }
        if (choice != PreferenceKey.TypeChoice.ANY) {
            return type == JobType.HOURLY ? ABOUT.good("hourly") : ABOUT.good("fixed");
        }
        if (context.isNewcomer()) {
            return type == JobType.HOURLY ? ABOUT.good("hourly-for-new") : ABOUT.neutral("fixed-for-new");
        }
        return type == JobType.HOURLY ? ABOUT.neutral("hourly") : ABOUT.neutral("fixed");
    }
}
