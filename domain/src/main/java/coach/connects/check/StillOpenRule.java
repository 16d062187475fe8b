package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/**
 * A job that takes no proposals any more is a stop; one of which that is not certain, or which the client says in the
 * description, is a caution (J-11).
 */
final class StillOpenRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("still-open", RuleSource.upwork("upwork-closed"), Fact.CLOSED, Fact.CLOSING_WORDS);

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
        return posting.doubts(Fact.CLOSED) ? ABOUT.unknown("doubt") : Optional.empty();
    }
}
