package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.time.LocalDate;
import java.util.Optional;

/** Joined years ago, still posting, never hired anyone: never apply (G-42). */
final class NeverHiredRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "never-hired",
                    RuleSource.guide("G-42"),
                    Fact.MEMBER_SINCE,
                    Fact.CLIENT_HIRES,
                    Fact.CLIENT_HIRE_RATE,
                    Fact.CLIENT_JOBS_POSTED,
                    Fact.CLIENT_OPEN_JOBS,
                    Fact.CLIENT_REVIEWS,
                    Fact.CLIENT_RATING,
                    Fact.CLIENT_TOTAL_SPENT,
                    Fact.HIRES_ON_JOB)
            .configuredBy(PreferenceKey.NEVER_HIRED_YEARS);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (ClientHistory.hasHired(posting).orElse(true)) {
            return Optional.empty();
        }
        return posting.get(Fact.MEMBER_SINCE)
                .flatMap(since -> of(since, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(MemberSince since, CheckContext context) {
        LocalDate longAgo = context.today().minusYears(context.setting(PreferenceKey.NEVER_HIRED_YEARS));
        int year = since.latest().getYear();
        return since.latest().isAfter(longAgo) ? ABOUT.neutral("new", "year", year) : ABOUT.stop("years", "year", year);
    }
}
