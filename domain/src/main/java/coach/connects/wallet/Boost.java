package coach.connects.wallet;

import coach.connects.money.Connects;
import java.util.OptionalLong;

/**
 * A bid on top of a proposal, for a better place; returnable by itself (W-11).
 *
 * @param proposalSeq the number of the proposal
 */
public record Boost(EntryMetadata metadata, long proposalSeq, Connects connects) implements RecordedEntry {
    @Override
    public OptionalLong referencedSeq() {
        return OptionalLong.of(proposalSeq);
    }

    @Override
    public int amount() {
        return -connects.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.BOOST;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.boost(this);
    }
}
