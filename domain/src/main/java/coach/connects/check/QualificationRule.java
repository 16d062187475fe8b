package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/**
 * A qualification that the page says one does not meet is a caution: such proposals are ranked below the others. So is that
 * Upwork says one may not apply; why not it does not say.
 */
final class QualificationRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "qualification",
                    RuleSource.upwork("upwork-qualification"),
                    Fact.MISSED_QUALIFICATION,
                    Fact.CAN_APPLY)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.MISSED_QUALIFICATION)
                .flatMap(words -> ABOUT.caution(2, "missed", "words", words))
                .or(() ->
                        posting.get(Fact.CAN_APPLY).filter(may -> !may).flatMap(barred -> ABOUT.caution(2, "barred")));
    }
}
