package coach.connects.wallet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Whether the entry that a foreign one names is one that it can belong to or take back. To be asked in the order recorded,
 * for every entry: what it has seen is what a later one may name.
 */
final class ImportReferenceValidator {
    private final Set<Long> takenBack;
    private final Set<Long> reversed = new HashSet<>();
    private final Map<Long, RecordedEntry> seen = new HashMap<>();
    private final Map<Long, Long> costLeft = new HashMap<>();
    private final Map<Long, Long> boostLeft = new HashMap<>();

    ImportReferenceValidator(Wallet wallet) {
        this.takenBack = wallet.reversedSeqs();
    }

    boolean isSound(RecordedEntry entry) {
        boolean sound = switch (entry.kind()) {
            case PROPOSAL -> isCovered(entry, costLeft);
            case BOOST -> belongsToProposal(entry) && isCovered(entry, boostLeft);
            case RETURN ->
                belongsToProposal(entry)
                        && isCovered(entry, entry instanceof Return back && back.boost() ? boostLeft : costLeft);
            case CORRECTION -> entry.referencedSeq().isEmpty() || datesLot(entry);
            case REVERSAL -> reverses(entry);
            default -> entry.referencedSeq().isEmpty();
        };
        seen.put(entry.seq(), entry);
        return sound;
    }

    /** More cannot come back than the proposal, or its boosts, ever charged (W-07). */
    private boolean isCovered(RecordedEntry entry, Map<Long, Long> left) {
        long proposal = entry.referencedSeq().orElse(entry.seq());
        boolean counts = entry.kind() != EntryKind.RETURN || !takenBack.contains(entry.seq());
        return left.merge(proposal, counts ? -(long) entry.amount() : 0L, Long::sum) >= 0;
    }

    private boolean belongsToProposal(RecordedEntry entry) {
        return named(entry).filter(one -> one.kind() == EntryKind.PROPOSAL).isPresent();
    }

    /** Only a correction that takes names one, and the named one brought a lot. */
    private boolean datesLot(RecordedEntry entry) {
        return entry.amount() < 0
                && named(entry)
                        .filter(one -> one.kind() == EntryKind.CORRECTION && one.amount() > 0)
                        .isPresent();
    }

    /** It bears the reversed entry's day and the opposite amount, and takes back what nobody took back before (W-05). */
    private boolean reverses(RecordedEntry entry) {
        return seen(entry.referencedSeq())
                .filter(one -> one.kind() != EntryKind.REVERSAL
                        && one.effectiveOn().equals(entry.effectiveOn())
                        && one.amount() == -entry.amount()
                        && reversed.add(one.seq()))
                .isPresent();
    }

    /** The named entry: recorded before, of no later day, and standing unless the naming one was taken back too. */
    private Optional<RecordedEntry> named(RecordedEntry entry) {
        return seen(entry.referencedSeq())
                .filter(one -> !one.effectiveOn().isAfter(entry.effectiveOn()))
                .filter(one -> !takenBack.contains(one.seq()) || takenBack.contains(entry.seq()));
    }

    private Optional<RecordedEntry> seen(OptionalLong seq) {
        return seq.isPresent() ? Optional.ofNullable(seen.get(seq.getAsLong())) : Optional.empty();
    }
}
