package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** A qualification that the page says one does not meet is a caution: such proposals are ranked below the others. */
final class QualificationRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "qualification", RuleSource.upwork("upwork-qualification"), Fact.MISSED_QUALIFICATION)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.MISSED_QUALIFICATION).flatMap(words -> ABOUT.caution(2, "missed", "words", words));
    }
}
