package coach.connects.feature.upwork;

import coach.connects.engine.InquiryAnswer;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import java.util.Optional;

/** Answers that are none. */
final class Refusals {
    private Refusals() {}

    /** Why this is no answer. */
    static InquiryAnswer of(UpworkAnswer<?> answer) {
        return answer instanceof UpworkAnswer.Refused<?> refused
                ? new InquiryAnswer.Refused(refused.reason(), refused.until())
                : of(Reason.UNREADABLE);
    }

    static InquiryAnswer of(Reason reason) {
        return new InquiryAnswer.Refused(reason, Optional.empty());
    }
}
