package coach.connects.wallet;

import coach.connects.amount.Connects;
import java.util.OptionalLong;

/**
 * Connects that Upwork gave back (W-07). They go to the lots that paid, the last one charged first, with their old expiry;
 * what has expired since comes back as one lot.
 *
 * @param stamp what every entry bears
 * @param of the number of the proposal
 * @param boost whether it is the boost that came back, and not the proposal's own cost
 * @param connects how many
 */
public record Return(Stamp stamp, long of, boolean boost, Connects connects) implements StoredEntry {
    @Override
    public OptionalLong names() {
        return OptionalLong.of(of);
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
    public <R> R match(EntryCases<R> cases) {
        return cases.givenBack(this);
    }
}
