package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import java.util.Optional;

/** Contact or money outside Upwork, asked for in the description, is a stop (W-15). A page without it says nothing. */
final class OutsideContactRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("outside-contact", RuleSource.upwork("W-15"), Fact.OUTSIDE_CONTACT);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.known(Fact.OUTSIDE_CONTACT)
                .flatMap(known -> ABOUT.stop(
                        known.origin() == SourcedValue.Origin.ANSWER ? "told" : "asked", "words", known.value()));
    }
}
