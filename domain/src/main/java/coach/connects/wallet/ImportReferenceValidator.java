package coach.connects.wallet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the entry that a foreign one names is one that it can belong to or take back. To be asked in the order recorded,
 * for every entry: what it has seen is what a later one may name.
 */
final class ImportReferenceValidator implements EntryVisitor<Boolean> {
    private final Set<Long> takenBack;
    private final Set<Long> reversed = new HashSet<>();
    private final Map<Long, RecordedEntry> seen = new HashMap<>();
    private final Map<Long, Long> costLeft = new HashMap<>();
    private final Map<Long, Long> boostLeft = new HashMap<>();

    ImportReferenceValidator(Wallet wallet) {
        this.takenBack = wallet.reversedSeqs();
    }

    @Override
    public Boolean purchase(Purchase entry) {
        return validate(entry);
    }

    @Override
    public Boolean grant(Grant entry) {
        return validate(entry);
    }

    @Override
    public Boolean proposal(Proposal entry) {
        costLeft.put(entry.seq(), (long) entry.cost().value());
        return validate(entry);
    }

    @Override
    public Boolean boost(Boost entry) {
        boostLeft.merge(entry.proposalSeq(), (long) entry.connects().value(), Long::sum);
        return belongs(entry, entry.proposalSeq()) && validate(entry);
    }

    @Override
    public Boolean badge(Badge entry) {
        return validate(entry);
    }

    @Override
    public Boolean ad(Ad entry) {
        return validate(entry);
    }

    /** More cannot come back than the proposal, or its boosts, ever charged (W-07). */
    @Override
    public Boolean givenBack(Return entry) {
        boolean counts = !takenBack.contains(entry.seq());
        Map<Long, Long> left = entry.boost() ? boostLeft : costLeft;
        long after = left.merge(
                entry.proposalSeq(), counts ? -(long) entry.connects().value() : 0L, Long::sum);
        return belongs(entry, entry.proposalSeq()) && after >= 0 && validate(entry);
    }

    /** Only a correction that takes names one, and the named one brought a lot. */
    @Override
    public Boolean correction(Correction entry) {
        if (entry.lotSeq().isEmpty()) {
            return validate(entry);
        }
        Optional<RecordedEntry> named = named(entry, entry.lotSeq().getAsLong());
        boolean brought = named.filter(one -> one instanceof Correction && one.amount() > 0)
                .isPresent();
        return brought && entry.amount() < 0 && validate(entry);
    }

    /** It bears the reversed entry's day and the opposite amount, and takes back what nobody took back before (W-05). */
    @Override
    public Boolean reversal(Reversal entry) {
        RecordedEntry named = seen.get(entry.reverses());
        return named != null
                && named.kind() != EntryKind.REVERSAL
                && named.effectiveOn().equals(entry.effectiveOn())
                && named.amount() == -entry.amount()
                && reversed.add(entry.reverses())
                && validate(entry);
    }

    private boolean belongs(RecordedEntry entry, long proposal) {
        return named(entry, proposal)
                .filter(one -> one.kind() == EntryKind.PROPOSAL)
                .isPresent();
    }

    /** The named entry: recorded before, of no later day, and standing unless the naming one was taken back too. */
    private Optional<RecordedEntry> named(RecordedEntry entry, long seq) {
        return Optional.ofNullable(seen.get(seq))
                .filter(one -> !one.effectiveOn().isAfter(entry.effectiveOn()))
                .filter(one -> !takenBack.contains(seq) || takenBack.contains(entry.seq()));
    }

    private boolean validate(RecordedEntry entry) {
        seen.put(entry.seq(), entry);
        return true;
    }
}
