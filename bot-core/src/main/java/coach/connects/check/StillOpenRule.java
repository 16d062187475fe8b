package coach.connects.check;

import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.Optional;

/** A job that takes no proposals any more is a stop. */
final class StillOpenRule implements Rule {
    private static final About ABOUT = About.of("still-open", Source.upwork("upwork-closed"), Fact.CLOSED);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> look(Posting posting, CheckContext context) {
        return posting.get(Fact.CLOSED).filter(closed -> closed).flatMap(closed -> ABOUT.stop("closed"));
    }
}
