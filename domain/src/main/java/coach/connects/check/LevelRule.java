package coach.connects.check;

import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.Experience;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/** A newcomer never takes Expert jobs, always Entry level, perhaps Intermediate (G-23). */
final class LevelRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("level", RuleSource.guide("G-23"), Fact.LEVEL).readingProfile(ProfileField.EXPERIENCE);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.LEVEL).flatMap(level -> of(level, context)).or(ABOUT::unknown);
    }

    private static Optional<Finding> of(ExperienceLevel level, CheckContext context) {
        if (!context.isNewcomer()) {
            return context.profile().experienceOrNew() == Experience.EXPERT ? forExpert(level) : forSome(level);
        }
        if (level == ExperienceLevel.EXPERT) {
            // Who never told is taken for new, and is told so.
            return ABOUT.stop(context.profile().experience().isPresent() ? "expert-for-new" : "expert-for-untold");
        }
        return level == ExperienceLevel.ENTRY ? ABOUT.good("entry-for-new") : ABOUT.neutral("intermediate-for-new");
    }

    private static Optional<Finding> forExpert(ExperienceLevel level) {
        return switch (level) {
            case EXPERT -> ABOUT.good("expert-for-expert");
            case INTERMEDIATE -> ABOUT.neutral("intermediate");
            case ENTRY -> ABOUT.neutral("entry-for-expert");
        };
    }

    private static Optional<Finding> forSome(ExperienceLevel level) {
        return switch (level) {
            case EXPERT -> ABOUT.neutral("expert-for-some");
            case INTERMEDIATE -> ABOUT.neutral("intermediate");
            case ENTRY -> ABOUT.neutral("entry");
        };
    }
}
