package coach.connects.wallet;

import coach.connects.posting.JobId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One immutable line of the ledger. A mistake is corrected by a further entry, never by an edit. Those that somebody
 * caused are {@linkplain RecordedEntry stored}; expiries and rollover losses {@linkplain DerivedEntry follow} from the
 * rules (W-01).
 */
public sealed interface LedgerEntry permits RecordedEntry, DerivedEntry {
    /** The number within the wallet, from 1; 0 for a derived line. */
    long seq();

    LocalDate effectiveOn();

    /** When it was recorded; for a derived line the start of its day in UTC. */
    Instant recordedAt();

    /** The key of the message that caused it (W-10); empty for a derived line. */
    String eventId();

    /** What it adds to the balance, in Connects; negative for what it takes. */
    int amount();

    /** The person's own words about it. */
    Optional<String> note();

    EntryKind kind();

    /** Whether it follows from the rules and is not stored (W-01). */
    boolean derived();

    /** The job that it belongs to, as far as the entry itself names one. */
    default Optional<JobId> job() {
        return Optional.empty();
    }
}
