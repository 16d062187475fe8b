package coach.connects.marketplace;

import java.time.Instant;
import java.util.Optional;

/** What came of asking Upwork: the answer, or why there is none. */
public sealed interface UpworkAnswer<T> {
    /** Why there is no answer. */
    enum Reason {
        /** The job is closed, private, removed or not to be found; which of these the server does not say. */
        NOT_READABLE,
        /** The server answered about another job than the one asked about. */
        OTHER_JOB,
        /** This member, or this program, may not ask that; the grant stands. */
        NOT_ALLOWED,
        /** Too many questions by the server's measure. */
        RATE_LIMITED,
        /** As many questions as we ask in a minute by one grant. */
        MINUTE_SPENT,
        /** As many questions as we ask in a day by one grant. */
        DAY_SPENT,
        /** Not asked: too many others wait for their turn here. */
        BUSY,
        /** The token is not taken: it is to be renewed once, and when a new one is not taken either, the grant is over. */
        GRANT_REFUSED,
        /** The answer cannot be understood, or is beyond the limits that one is read to. */
        UNREADABLE,
        /** The server could not be reached, or is out of order. */
        UNAVAILABLE
    }

    /** The answer. */
    record Given<T>(T value) implements UpworkAnswer<T> {}

    /**
     * No answer.
     *
     * @param reason why
     * @param until when to ask again at the earliest, where that is known
     */
    record Refused<T>(Reason reason, Optional<Instant> until) implements UpworkAnswer<T> {}

    static <T> UpworkAnswer<T> given(T value) {
        return new Given<>(value);
    }

    static <T> UpworkAnswer<T> refused(Reason reason) {
        return new Refused<>(reason, Optional.empty());
    }

    static <T> UpworkAnswer<T> rateLimited(Instant until) {
        return refused(new CallHistory.Pause(Reason.RATE_LIMITED, until));
    }

    static <T> UpworkAnswer<T> refused(CallHistory.Pause pause) {
        return new Refused<>(pause.reason(), Optional.of(pause.until()));
    }

    /** The answer, or empty when there is none. */
    default Optional<T> toOptional() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }

    /** Why there is no answer, or empty when there is one. */
    default Optional<Refused<T>> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused) : Optional.empty();
    }

    /** Whether this is why there is no answer. */
    default boolean isRefusedFor(Reason reason) {
        return refusal().filter(refused -> refused.reason() == reason).isPresent();
    }
}
