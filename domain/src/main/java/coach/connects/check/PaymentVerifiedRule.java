package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;

/** Never apply to a client whose payment method is not verified: the most important filter (G-30). */
final class PaymentVerifiedRule implements Rule {
    static final String NAME = "payment-verified";

    private static final RuleDescriptor ABOUT = RuleDescriptor.of(NAME, RuleSource.guide("G-30"), Fact.PAYMENT_VERIFIED)
            .configuredBy(PreferenceKey.UNVERIFIED_PAYMENT);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        Optional<Boolean> verified = posting.get(Fact.PAYMENT_VERIFIED);
        if (verified.isEmpty()) {
            return ABOUT.unknown();
        }
        if (verified.get()) {
            return ABOUT.good("yes");
        }
        boolean stops = context.setting(PreferenceKey.UNVERIFIED_PAYMENT) == PreferenceKey.Unverified.STOP;
        return stops ? ABOUT.stop("no") : ABOUT.caution(2, "no");
    }
}
