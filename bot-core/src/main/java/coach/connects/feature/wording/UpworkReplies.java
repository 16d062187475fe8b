package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.View;
import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.parsing.EnumNames;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** What is said where Upwork told nothing, and when it told something. */
public final class UpworkReplies {
    /** Reasons that end by themselves at a known time. */
    private static final Set<Reason> PAUSES = EnumSet.of(Reason.RATE_LIMITED, Reason.MINUTE_SPENT, Reason.DAY_SPENT);

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
        if (answer instanceof InquiryAnswer.Renewing) {
            return view.text("upwork.renewing");
        }
        if (answer instanceof InquiryAnswer.Accounts accounts) {
            return view.text("upwork.accounts.choose", "n", accounts.all().size());
        }
        if (answer instanceof InquiryAnswer.Refused refused) {
            String key = "upwork.refused." + EnumNames.of(refused.reason());
            return refused.until()
                    .filter(until -> PAUSES.contains(refused.reason()))
                    .map(until -> view.text(key + ".until", "when", when(view, until), "most", most(refused.reason())))
                    .orElseGet(() -> view.text(key));
        }
        return view.text("upwork.refused.unreadable");
    }

    /** From when on something may be asked again, with the day where it is another one; never a minute too early. */
    private static RichText when(View view, Instant until) {
        ZonedDateTime whole = until.plus(Duration.ofMinutes(1).minusNanos(1))
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(view.zone());
        boolean today = whole.toLocalDate().equals(LocalDate.ofInstant(view.now(), view.zone()));
        return today
                ? view.text("upwork.when", "time", whole.toLocalTime())
                : view.text("upwork.when.day", "time", whole.toLocalTime(), "day", whole.toLocalDate());
    }

    private static int most(Reason reason) {
        return reason == Reason.DAY_SPENT ? CallHistory.MOST_A_DAY : CallHistory.MOST_A_MINUTE;
    }

    /** The time of day at the person's place. */
    public static LocalTime time(View view, Instant at) {
        return LocalTime.ofInstant(at, view.zone());
    }
}
