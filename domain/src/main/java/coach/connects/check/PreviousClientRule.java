package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** A previous client is very likely to hire again (G-29); the freelancer says so, no page does. */
final class PreviousClientRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "previous-client", RuleSource.guide("G-29"), Fact.PREVIOUS_CLIENT, Fact.KNOWN_CLIENT)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        Optional<Boolean> glad = posting.get(Fact.PREVIOUS_CLIENT);
        if (glad.isEmpty()) {
            return posting.get(Fact.KNOWN_CLIENT).flatMap(known -> ABOUT.neutral("known"));
        }
        return glad.get() ? ABOUT.good("again") : ABOUT.neutral("not-glad");
    }
}
