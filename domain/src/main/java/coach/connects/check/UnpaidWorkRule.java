package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** Work without pay asked for in the description, a free sample or an unpaid test, is a caution (V-26). */
final class UnpaidWorkRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("unpaid-work", RuleSource.upwork("V-26"), Fact.UNPAID_WORK);
    private static final int WEIGHT = 2;

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.UNPAID_WORK).flatMap(words -> ABOUT.caution(WEIGHT, "asked", "words", words));
    }
}
