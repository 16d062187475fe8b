package coach.connects.wallet;

import java.util.OptionalLong;

/**
 * The taking back of an entry (W-05): the replay leaves both out. It bears the day of the entry that it takes back, and
 * is never taken back itself.
 *
 * @param reverses the number of the entry that it takes back
 * @param amount the opposite of that entry's amount
 */
public record Reversal(EntryMetadata metadata, long reverses, int amount) implements RecordedEntry {
    @Override
    public OptionalLong referencedSeq() {
        return OptionalLong.of(reverses);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.REVERSAL;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.reversal(this);
    }
}
