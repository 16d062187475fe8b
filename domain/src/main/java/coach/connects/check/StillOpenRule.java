package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/**
 * A job that takes no proposals any more is a stop; one of which that is not certain, or which the client says in the
 * description, is a caution (J-11). Not certain it is, too, where as many were hired as are needed, one unless the page says
 * more, and where the client has no open job.
 */
final class StillOpenRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
            "still-open",
            RuleSource.upwork("upwork-closed"),
            Fact.CLOSED,
            Fact.CLOSING_WORDS,
            Fact.HIRES_ON_JOB,
            Fact.NEEDED,
            Fact.CLIENT_OPEN_JOBS);

    /** What the client says in their own words is no mark of the page's, and enough for no APPLY. */
    private static final int WEIGHT = 2;

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (posting.get(Fact.CLOSED).orElse(false)) {
            return ABOUT.stop("closed");
        }
        Optional<String> words = posting.get(Fact.CLOSING_WORDS);
        if (words.isPresent()) {
            return ABOUT.caution(WEIGHT, "said", "words", words.get());
        }
        if (posting.doubts(Fact.CLOSED)) {
            return ABOUT.unknown("doubt");
        }
        return posting.knows(Fact.CLOSED) ? Optional.empty() : taken(posting);
    }

    private static Optional<Finding> taken(Posting posting) {
        int hired = posting.get(Fact.HIRES_ON_JOB).orElse(0);
        if (hired > 0 && hired >= posting.get(Fact.NEEDED).orElse(1)) {
            return ABOUT.caution(WEIGHT, "hired", "count", hired);
        }
        boolean none = posting.get(Fact.CLIENT_OPEN_JOBS).equals(Optional.of(0));
        return none ? ABOUT.caution(WEIGHT, "none-open") : Optional.empty();
    }
}
