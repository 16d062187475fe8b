package coach.connects.engine;

import coach.connects.chat.RichText;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.parsing.EnumNames;
import java.time.Instant;
import java.time.LocalTime;

/** What is said where Upwork told nothing, and when it told something. */
public final class UpworkReplies {
    private UpworkReplies() {}

    /** Why Upwork told nothing. */
    public static RichText refusal(View view, InquiryAnswer answer) {
        if (answer instanceof InquiryAnswer.Reconnect) {
            return view.text("upwork.reconnect");
        }
        if (answer instanceof InquiryAnswer.NoFreelancer) {
            return view.text("upwork.no-freelancer");
        }
        if (answer instanceof InquiryAnswer.AccountTaken) {
            return view.text("upwork.account-taken");
        }
        if (answer instanceof InquiryAnswer.SeatTaken) {
            return view.text("upwork.seat-taken");
        }
        if (answer instanceof InquiryAnswer.Refused refused) {
            return refused.until()
                    .filter(until -> refused.reason() == Reason.RATE_LIMITED)
                    .map(until -> view.text("upwork.refused.rate-limited.until", "time", time(view, until)))
                    .orElseGet(() -> view.text("upwork.refused." + EnumNames.of(refused.reason())));
        }
        return view.text("upwork.refused.unreadable");
    }

    /** The time of day at the person's place. */
    public static LocalTime time(View view, Instant at) {
        return LocalTime.ofInstant(at, view.zone());
    }
}
