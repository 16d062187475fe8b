package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** Only clients with at least one hire (G-24). */
final class HiredBeforeRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
            "hired-before",
            RuleSource.guide("G-24"),
            Fact.CLIENT_HIRES,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_JOBS_POSTED,
            Fact.CLIENT_OPEN_JOBS,
            Fact.CLIENT_REVIEWS,
            Fact.CLIENT_RATING,
            Fact.CLIENT_TOTAL_SPENT,
            Fact.HIRES_ON_JOB);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (posting.doubts(Fact.CLIENT_HIRES)) {
            return ABOUT.unknown();
        }
        return ClientHistory.hasHired(posting)
                .flatMap(hired -> hired ? hired(posting) : ABOUT.caution(2, "never"))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> hired(Posting posting) {
        return posting.get(Fact.CLIENT_HIRES)
                .flatMap(hires -> ABOUT.neutral("hires", "hires", hires))
                .or(() -> ABOUT.neutral("yes"));
    }
}
