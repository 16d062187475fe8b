package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** A job for invited freelancers alone is a stop for everybody else. */
final class PrivateJobRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "private-job", RuleSource.upwork("upwork-private"), Fact.PRIVATE, Fact.INVITATION, Fact.OFFER)
            .personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        boolean invited = posting.get(Fact.INVITATION).orElse(false)
                || posting.get(Fact.OFFER).orElse(false);
        return posting.get(Fact.PRIVATE)
                .filter(hidden -> hidden)
                .flatMap(hidden -> invited ? ABOUT.neutral("invited") : ABOUT.stop("not-invited"));
    }
}
