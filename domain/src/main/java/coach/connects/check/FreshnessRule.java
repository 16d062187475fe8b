package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.profile.PreferenceKey;
import java.time.Duration;
import java.util.Optional;

/**
 * Having found the right job, one applies at once; others have done so long ago on an old one (G-45). The age that follows
 * from the id alone is never a caution: a draft may be published long after it was created.
 */
final class FreshnessRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of("freshness", RuleSource.guide("G-45"), Fact.POSTED_AT)
            .configuredBy(PreferenceKey.OLD_DAYS, PreferenceKey.FRESH_MINUTES);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.known(Fact.POSTED_AT)
                .flatMap(posted -> of(
                        Duration.between(posted.value(), context.now()),
                        posted.origin() == SourcedValue.Origin.LINK,
                        context))
                .or(() -> posting.job()
                        .flatMap(job -> job.createdAt(context.now()))
                        .flatMap(created -> of(Duration.between(created, context.now()), true, context)))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(Duration age, boolean fromTheIdAlone, CheckContext context) {
        if (age.compareTo(Duration.ofMinutes(context.setting(PreferenceKey.FRESH_MINUTES))) < 0) {
            return ABOUT.good("fresh", "minutes", (int) Math.max(0, age.toMinutes()));
        }
        boolean old = age.compareTo(Duration.ofDays(context.setting(PreferenceKey.OLD_DAYS))) > 0;
        if (fromTheIdAlone) {
            return old
                    ? ABOUT.neutral("id-old", "days", (int) age.toDays())
                    : ABOUT.neutral("id", "days", (int) age.toDays() + 1);
        }
        if (old) {
            return ABOUT.caution(1, "old", "days", (int) age.toDays());
        }
        return age.toDays() > 0
                ? ABOUT.neutral("days", "days", (int) age.toDays())
                : ABOUT.neutral("hours", "hours", (int) age.toHours());
    }
}
