package coach.connects.marketplace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts what Upwork is asked: by each grant, for as long as {@link CallHistory} wants it, so that a restart forgets nothing of
 * it; and by all processes of a host together. What counts by a grant throws what the database behind it throws.
 */
public interface CallCounter {
    /** Counts a question that is asked now; when it may not be, it is not counted, and this says why. */
    Optional<CallHistory.Pause> count(UpworkGrant grant, Instant now);

    /** The server wants no more questions by this grant before then. */
    void keepSilent(UpworkGrant grant, Instant until);

    /**
     * How long a request has to wait, by {@link RequestSlots}; empty when too many wait. Nothing where the database cannot be
     * reached: then each process keeps to it by itself.
     *
     * @param now by the machine's own clock, whatever time it is for the bot
     */
    Optional<Duration> turn(Instant now);
}
