package coach.connects.upwork;

import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.upwork.Reply.Trouble;
import java.time.Instant;
import java.time.InstantSource;

/** Tells by status and headers why a request got no answer. */
record ReplyRefusals(InstantSource clock) {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    /** Of a reply that is no success, or that holds no record. */
    <T> UpworkAnswer<T> of(Reply reply) {
        return switch (reply.status()) {
            case UNAUTHORIZED -> UpworkAnswer.refused(Reason.GRANT_REFUSED);
            // A page is that of a guard in front, which knows nothing of the member.
            case FORBIDDEN ->
                UpworkAnswer.refused(
                        reply.headers().contentType().startsWith("text/html")
                                ? Reason.UNAVAILABLE
                                : Reason.NOT_ALLOWED);
            case TOO_MANY ->
                UpworkAnswer.rateLimited(RetryAfter.of(reply.headers().retryAfter(), now()));
            default -> other(reply);
        };
    }

    private <T> UpworkAnswer<T> other(Reply reply) {
        if (reply.trouble().filter(Trouble.BUSY::equals).isPresent()) {
            return UpworkAnswer.refused(Reason.BUSY);
        }
        boolean read = reply.isSuccess()
                || reply.trouble().filter(Trouble.TOO_LARGE::equals).isPresent();
        return UpworkAnswer.refused(read ? Reason.UNREADABLE : Reason.UNAVAILABLE);
    }

    private Instant now() {
        return clock.instant();
    }
}
