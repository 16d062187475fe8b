package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;

/** A client who sent many invitations looks elsewhere (G-43): a caution, and from twice as many a stop. */
final class InvitationsRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "invitations", RuleSource.guide("G-43"), Fact.INVITES_SENT)
            .configuredBy(PreferenceKey.INVITATIONS);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.INVITES_SENT)
                .flatMap(count -> of(count, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(int count, CheckContext context) {
        int many = context.setting(PreferenceKey.INVITATIONS);
        if (count >= 2 * many) {
            return ABOUT.stop("far-too-many", "count", count, RuleDescriptor.LIMIT_KEY, 2 * many);
        }
        return count >= many ? ABOUT.caution(2, "many", "count", count) : ABOUT.neutral("few", "count", count);
    }
}
