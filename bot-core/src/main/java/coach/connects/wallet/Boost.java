package coach.connects.wallet;

import coach.connects.amount.Connects;
import java.util.OptionalLong;

/**
 * A bid on top of a proposal, for a better place; returnable by itself (W-11).
 *
 * @param stamp what every entry bears
 * @param of the number of the proposal
 * @param connects how many it cost
 */
public record Boost(Stamp stamp, long of, Connects connects) implements StoredEntry {
    @Override
    public OptionalLong names() {
        return OptionalLong.of(of);
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
    public <R> R match(EntryCases<R> cases) {
        return cases.boost(this);
    }
}
