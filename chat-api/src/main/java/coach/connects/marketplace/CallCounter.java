package coach.connects.marketplace;

import java.time.Instant;
import java.util.Optional;

/**
 * Counts what Upwork is asked by each grant, for as long as {@link CallHistory} wants it: a restart forgets nothing of it. Both
 * methods throw what the database behind it throws.
 */
public interface CallCounter {
    /** Counts a question that is asked now; when it may not be, it is not counted, and this says why. */
    Optional<CallHistory.Pause> count(Grant grant, Instant now);

    /** The server wants no more questions by this grant before then. */
    void keepSilent(Grant grant, Instant until);
}
