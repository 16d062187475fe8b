package coach.connects.wallet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes entries back by further entries (W-05). */
final class Undoing {
    private final Wallet wallet;
    private final RecordingContext context;

    Undoing(Wallet wallet, RecordingContext context) {
        this.wallet = wallet;
        this.context = context;
    }

    /** The entries of the last message that has some not yet undone, in the order recorded. */
    static List<StoredEntry> last(Wallet wallet) {
        Set<Long> gone = wallet.takenBack();
        for (int i = wallet.entries().size() - 1; i >= 0; i--) {
            StoredEntry entry = wallet.entries().get(i);
            if (isOpen(entry, gone)) {
                return open(wallet, entry.cause());
            }
        }
        return List.of();
    }

    /** The entries of this message that are not yet undone, in the order recorded. */
    static List<StoredEntry> open(Wallet wallet, String cause) {
        Set<Long> gone = wallet.takenBack();
        return wallet.entries().stream()
                .filter(entry -> entry.cause().equals(cause) && isOpen(entry, gone))
                .toList();
    }

    private static boolean isOpen(StoredEntry entry, Set<Long> gone) {
        return entry.kind() != EntryKind.REVERSAL && !gone.contains(entry.seq());
    }

    Recording undo(List<StoredEntry> entries) {
        Optional<Recording> refusal = needsPages(entries).or(() -> named(entries));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (entries.isEmpty()) {
            return new Recording.NothingToUndo();
        }
        List<StoredEntry> reversals = reversals(entries);
        Recording settled = new Recorder(wallet, context).settle(wallet.plus(reversals, earnings(entries)), reversals);
        return settled instanceof Recording.FallsShort tooLittle
                ? new Recording.UndoRefused.TooLittleLeft(tooLittle.shortage())
                : settled;
    }

    /** Pages are needed for what lies behind the checkpoint, and for a message whose first entries may lie in them. */
    private Optional<Recording> needsPages(List<StoredEntry> entries) {
        if (wallet.checkpoint().isEmpty()) {
            return Optional.empty();
        }
        String firstCause =
                wallet.entries().isEmpty() ? "" : wallet.entries().get(0).cause();
        boolean incomplete = entries.isEmpty()
                || entries.get(0).cause().equals(firstCause)
                || entries.stream().anyMatch(wallet::isInCheckpoint);
        return incomplete ? wallet.checkpoint().map(point -> new Recording.NeedsPages(point.day())) : Optional.empty();
    }

    private Optional<Recording> named(List<StoredEntry> entries) {
        Set<Long> gone = new HashSet<>(wallet.takenBack());
        Map<Long, StoredEntry> wanted = new HashMap<>();
        entries.forEach(entry -> {
            gone.add(entry.seq());
            wanted.put(entry.seq(), entry);
        });
        for (StoredEntry by : wallet.entries()) {
            if (isOpen(by, gone) && by.names().isPresent()) {
                StoredEntry entry = wanted.get(by.names().getAsLong());
                if (entry != null) {
                    return Optional.of(new Recording.UndoRefused.Named(entry, by));
                }
            }
        }
        return Optional.empty();
    }

    private List<StoredEntry> reversals(List<StoredEntry> entries) {
        List<StoredEntry> reversals = new ArrayList<>();
        long seq = wallet.lastSeq();
        for (int i = entries.size() - 1; i >= 0; i--) {
            StoredEntry entry = entries.get(i);
            seq++;
            Stamp stamp = new Stamp(seq, entry.effectiveOn(), context.now(), context.cause(), Optional.empty());
            reversals.add(new Reversal(stamp, entry.seq(), -entry.amount()));
        }
        return reversals;
    }

    private Optional<Earnings> earnings(List<StoredEntry> entries) {
        return wallet.earnings().map(kept -> {
            Earnings back = kept;
            for (StoredEntry entry : entries) {
                back = back.without(entry);
            }
            return back;
        });
    }
}
