package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import java.util.Optional;

/**
 * A proposal that was sent (G-09 to G-14); a boost on it is an entry of its own.
 *
 * @param cost what it cost; none for a free one
 * @param free why it cost nothing, for one of the three exceptions (G-14)
 * @param size the class from which the cost was taken, when it was not told as a number
 * @param check the check that led to it, by the id of its document
 */
public record Proposal(
        EntryMetadata metadata,
        Optional<JobId> job,
        Connects cost,
        Optional<FreeReason> free,
        Optional<ProposalClass> size,
        Optional<String> check)
        implements RecordedEntry {
    /** Refuses a free proposal that costs something. */
    public Proposal {
        if (free.isPresent() && !cost.isZero()) {
            throw new IllegalArgumentException("a free proposal costs nothing");
        }
    }

    @Override
    public int amount() {
        return -cost.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PROPOSAL;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.proposal(this);
    }
}
