package coach.connects.check;

import coach.connects.freelancer.Setting;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.Optional;

/** Never apply to a client whose payment method is not verified: the most important filter (G-30). */
final class PaymentVerifiedRule implements Rule {
    static final String NAME = "payment-verified";

    private static final About ABOUT =
            About.of(NAME, Source.guide("G-30"), Fact.PAYMENT_VERIFIED).setBy(Setting.UNVERIFIED_PAYMENT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> look(Posting posting, CheckContext context) {
        Optional<Boolean> verified = posting.get(Fact.PAYMENT_VERIFIED);
        if (verified.isEmpty()) {
            return ABOUT.unknown();
        }
        if (verified.get()) {
            return ABOUT.good("yes");
        }
        boolean stops = context.setting(Setting.UNVERIFIED_PAYMENT) == Setting.Unverified.STOP;
        return stops ? ABOUT.stop("no") : ABOUT.caution(2, "no");
    }
}
