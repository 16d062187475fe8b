package coach.connects.wallet;

import coach.connects.amount.Connects;

/**
 * A profile ad, paid in Connects (W-11).
 *
 * @param stamp what every entry bears
 * @param connects how many it cost
 */
public record Ad(Stamp stamp, Connects connects) implements StoredEntry {
    @Override
    public int amount() {
        return -connects.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.AD;
    }

    @Override
    public <R> R match(EntryCases<R> cases) {
        return cases.ad(this);
    }
}
