package coach.connects.wallet;

import coach.connects.money.Connects;

/** A profile ad, paid in Connects (W-11). */
public record Ad(EntryMetadata metadata, Connects connects) implements RecordedEntry {
    @Override
    public int amount() {
        return -connects.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.AD;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.ad(this);
    }
}
