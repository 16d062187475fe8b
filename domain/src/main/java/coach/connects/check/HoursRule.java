package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.WeeklyHours;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/** More than 30 hours a week is full time; it should match one's own availability (G-27). */
final class HoursRule implements Rule {
    private static final int FULL_TIME = 30;
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("hours", RuleSource.guide("G-27"), Fact.HOURS).readingProfile(ProfileField.HOURS);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        Optional<Integer> own = context.profile().hoursPerWeek();
        if (own.isEmpty()) {
            return ABOUT.neutral("untold");
        }
        return posting.get(Fact.HOURS)
                .flatMap(asked -> asked == WeeklyHours.MORE_THAN_30 && own.get() <= FULL_TIME
                        ? ABOUT.caution(1, "too-many", "hours", own.get())
                        : ABOUT.neutral("fine"))
                .or(ABOUT::unknown);
    }
}
