package coach.connects.check;

import coach.connects.freelancer.Setting;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.Optional;

/** A client who is already interviewing many has nearly chosen (G-43): a caution, and from twice as many a stop. */
final class InterviewingRule implements Rule {
    private static final About ABOUT =
            About.of("interviewing", Source.guide("G-43"), Fact.INTERVIEWING).setBy(Setting.INTERVIEWING);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> look(Posting posting, CheckContext context) {
        return posting.get(Fact.INTERVIEWING)
                .flatMap(count -> of(count, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(int count, CheckContext context) {
        int many = context.setting(Setting.INTERVIEWING);
        if (count >= 2 * many) {
            return ABOUT.stop("far-too-many", "count", count, About.LIMIT, 2 * many);
        }
        return count >= many ? ABOUT.caution(2, "many", "count", count) : ABOUT.neutral("few", "count", count);
    }
}
