package coach.connects.wallet;

import coach.connects.money.Connects;
import java.util.OptionalLong;

/**
 * Connects that Upwork gave back (W-07). They go to the lots that paid, the last one charged first, with their old
 * expiry; what has expired since comes back as one lot.
 *
 * @param proposalSeq the number of the proposal
 * @param boost whether it is the boost that came back, and not the proposal's own cost
 */
public record Return(EntryMetadata metadata, long proposalSeq, boolean boost, Connects connects)
        implements RecordedEntry {
    @Override
    public OptionalLong referencedSeq() {
        return OptionalLong.of(proposalSeq);
    }

    @Override
    public int amount() {
        return connects.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.RETURN;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.givenBack(this);
    }
}
