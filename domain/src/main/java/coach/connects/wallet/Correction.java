package coach.connects.wallet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The difference to what Upwork showed (W-06). Upwards it brings a lot of its own, downwards it takes from the lots
 * that expire first.
 *
 * @param amount the difference in Connects; 0 only where an empty wallet was told to be empty
 * @param until the day at whose start the Connects that it brings are gone; when it is not told the lot lives as long
 *     as the policy says at the latest; of one that takes from a named lot, the day on which what stays of that is gone at
 *     the latest (W-14)
 * @param lotSeq for one that takes: the correction whose lot it takes from first, because that lot is being dated
 *     (W-14)
 */
public record Correction(EntryMetadata metadata, int amount, Optional<LocalDate> until, OptionalLong lotSeq)
        implements RecordedEntry {
    @Override
    public OptionalLong referencedSeq() {
        return lotSeq;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CORRECTION;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.correction(this);
    }
}
