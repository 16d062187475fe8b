package coach.connects.check;

import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.Optional;

/** A second proposal for the same job cannot be sent. */
final class AlreadyAppliedRule implements Rule {
    private static final About ABOUT = About.of(
                    "already-applied", Source.upwork("upwork-applied"), Fact.ALREADY_APPLIED)
            .forPersonAlone();

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> look(Posting posting, CheckContext context) {
        return posting.get(Fact.ALREADY_APPLIED).filter(sent -> sent).flatMap(sent -> ABOUT.stop("sent"));
    }
}
