package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;

/** Stay away from a client whose hire rate is zero or close to it (G-41). A first job has no rate to speak of. */
final class HireRateRule implements Rule {
    static final String NAME = "hire-rate";

    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    NAME,
                    RuleSource.guide("G-41"),
                    Fact.CLIENT_HIRE_RATE,
                    Fact.CLIENT_JOBS_POSTED,
                    Fact.CLIENT_HIRES,
                    Fact.CLIENT_OPEN_JOBS)
            .configuredBy(PreferenceKey.HIRE_RATE_STOP, PreferenceKey.HIRE_RATE_JOBS, PreferenceKey.HIRE_RATE_CAUTION);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return ClientHistory.hireRate(posting)
                .flatMap(rate -> of(rate, posting, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(int rate, Posting posting, CheckContext context) {
        int jobs = ClientHistory.jobsPosted(posting);
        if (rate <= context.setting(PreferenceKey.HIRE_RATE_STOP)
                && jobs >= context.setting(PreferenceKey.HIRE_RATE_JOBS)) {
            return ABOUT.stop("none", "rate", rate, "jobs", jobs);
        }
        return rate < context.setting(PreferenceKey.HIRE_RATE_CAUTION)
                ? ABOUT.caution(2, "low", "rate", rate)
                : ABOUT.good("fine", "rate", rate);
    }
}
