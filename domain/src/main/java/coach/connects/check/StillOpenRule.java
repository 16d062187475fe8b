package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** A job that takes no proposals any more is a stop; one of which that is not certain is a caution (J-11). */
final class StillOpenRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("still-open", RuleSource.upwork("upwork-closed"), Fact.CLOSED);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (posting.doubts(Fact.CLOSED)) {
            return ABOUT.unknown("doubt");
        }
        return posting.get(Fact.CLOSED).filter(closed -> closed).flatMap(closed -> ABOUT.stop("closed"));
    }
}
