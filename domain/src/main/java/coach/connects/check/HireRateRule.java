package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;

/** Stay away from a client whose hire rate is zero or close to it (G-41). A first job has no rate: that is G-24's case. */
final class HireRateRule implements Rule {
    static final String NAME = "hire-rate";

    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    NAME,
                    RuleSource.guide("G-41"),
                    Fact.CLIENT_HIRE_RATE,
                    Fact.CLIENT_JOBS_POSTED,
                    Fact.CLIENT_HIRES,
                    Fact.CLIENT_OPEN_JOBS,
                    Fact.CLIENT_REVIEWS,
                    Fact.CLIENT_RATING,
                    Fact.CLIENT_TOTAL_SPENT,
                    Fact.HIRES_ON_JOB)
            .configuredBy(
                    PreferenceKey.HIRE_RATE_STOP,
                    PreferenceKey.HIRE_RATE_JOBS,
                    PreferenceKey.HIRE_RATE_LOW,
                    PreferenceKey.HIRE_RATE_LOW_JOBS,
                    PreferenceKey.HIRE_RATE_CAUTION,
                    PreferenceKey.HIRE_RATE_LIGHT);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (ClientHistory.isFirstJob(posting)) {
            return Optional.empty();
        }
        return ClientHistory.hireRate(posting)
                .flatMap(rate -> of(rate, posting, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(int rate, Posting posting, CheckContext context) {
        int jobs = ClientHistory.jobsPosted(posting);
        if (stops(rate, jobs, context)) {
            return ABOUT.stop("none", "rate", rate, "jobs", jobs);
        }
        if (rate < context.setting(PreferenceKey.HIRE_RATE_CAUTION)) {
            return ABOUT.caution(2, "low", "rate", rate);
        }
        return rate < context.setting(PreferenceKey.HIRE_RATE_LIGHT)
                ? ABOUT.caution(1, "modest", "rate", rate)
                : ABOUT.good("fine", "rate", rate);
    }

    private static boolean stops(int rate, int jobs, CheckContext context) {
        boolean none = rate <= context.setting(PreferenceKey.HIRE_RATE_STOP)
                && jobs >= context.setting(PreferenceKey.HIRE_RATE_JOBS);
        boolean closeToNone = rate <= context.setting(PreferenceKey.HIRE_RATE_LOW)
                && jobs >= context.setting(PreferenceKey.HIRE_RATE_LOW_JOBS);
        return none || closeToNone;
    }
}
