package coach.connects.check;

import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.Optional;

/** A previous client is very likely to hire again (G-29); the freelancer says so, no page does. */
final class PreviousClientRule implements Rule {
    private static final About ABOUT = About.of("previous-client", Source.guide("G-29"), Fact.PREVIOUS_CLIENT)
            .forPersonAlone();

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> look(Posting posting, CheckContext context) {
        return posting.get(Fact.PREVIOUS_CLIENT).filter(before -> before).flatMap(before -> ABOUT.good("again"));
    }
}
