package coach.connects.wallet;

import coach.connects.money.Connects;

/** The availability badge, paid in Connects (W-11). */
public record Badge(EntryMetadata metadata, Connects connects) implements RecordedEntry {
    @Override
    public int amount() {
        return -connects.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.BADGE;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.badge(this);
    }
}
