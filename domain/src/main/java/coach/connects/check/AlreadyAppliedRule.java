package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** A second proposal for the same job cannot be sent. */
final class AlreadyAppliedRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "already-applied", RuleSource.upwork("upwork-applied"), Fact.ALREADY_APPLIED)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.ALREADY_APPLIED).filter(sent -> sent).flatMap(sent -> ABOUT.stop("sent"));
    }
}
