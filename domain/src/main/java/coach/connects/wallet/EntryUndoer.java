package coach.connects.wallet;

import coach.connects.posting.JobId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes entries back by further entries (W-05). */
final class EntryUndoer {
    private final Wallet wallet;
    private final RecordingContext context;

    EntryUndoer(Wallet wallet, RecordingContext context) {
        this.wallet = wallet;
        this.context = context;
    }

    /** The entries of the last message that has some not yet undone, in the order recorded. */
    static List<RecordedEntry> last(Wallet wallet) {
        Set<Long> gone = wallet.reversedSeqs();
        for (int i = wallet.entries().size() - 1; i >= 0; i--) {
            RecordedEntry entry = wallet.entries().get(i);
            if (isOpen(entry, gone)) {
                return open(wallet, entry.eventId());
            }
        }
        return List.of();
    }

    /** The messages that have entries not yet undone, the last one first. */
    static List<String> events(Wallet wallet) {
        Set<Long> gone = wallet.reversedSeqs();
        Set<String> events = new LinkedHashSet<>();
        for (int i = wallet.entries().size() - 1; i >= 0; i--) {
            RecordedEntry entry = wallet.entries().get(i);
            if (isOpen(entry, gone)) {
                events.add(entry.eventId());
            }
        }
        return List.copyOf(events);
    }

    /** The message of the last entry not yet undone that is a proposal for this job or belongs to one. */
    static Optional<String> eventOf(Wallet wallet, JobId job) {
        Set<Long> gone = wallet.reversedSeqs();
        Set<Long> proposals = new HashSet<>();
        Optional<String> last = Optional.empty();
        for (RecordedEntry entry : wallet.entries()) {
            boolean own = entry instanceof Proposal proposal && proposal.job().equals(Optional.of(job));
            if (own) {
                proposals.add(entry.seq());
            }
            boolean belongs = own
                    || (entry.referencedSeq().isPresent()
                            && proposals.contains(entry.referencedSeq().getAsLong()));
            if (belongs && isOpen(entry, gone)) {
                last = Optional.of(entry.eventId());
            }
        }
        return last;
    }

    /** The entries of this message that are not yet undone, in the order recorded. */
    static List<RecordedEntry> open(Wallet wallet, String eventId) {
        Set<Long> gone = wallet.reversedSeqs();
        return wallet.entries().stream()
                .filter(entry -> entry.eventId().equals(eventId) && isOpen(entry, gone))
                .toList();
    }

    private static boolean isOpen(RecordedEntry entry, Set<Long> gone) {
        return entry.kind() != EntryKind.REVERSAL && !gone.contains(entry.seq());
    }

    RecordingResult undo(List<RecordedEntry> entries) {
        Optional<RecordingResult> refusal = needsArchive(entries).or(() -> named(entries));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (entries.isEmpty()) {
            return new RecordingResult.NothingToUndo();
        }
        List<RecordedEntry> reversals = reversals(entries);
        RecordingResult settled =
                new EntryRecorder(wallet, context).validate(wallet.plus(reversals, earnings(entries)), reversals);
        return settled instanceof RecordingResult.InsufficientBalance tooLittle
                ? new RecordingResult.UndoRefused.WouldOverdraw(tooLittle.shortage())
                : settled;
    }

    /** Pages are needed for entries behind the checkpoint, and for a message whose first entries may lie in pages. */
    private Optional<RecordingResult> needsArchive(List<RecordedEntry> entries) {
        if (wallet.checkpoint().isEmpty()) {
            return Optional.empty();
        }
        String firstEvent =
                wallet.entries().isEmpty() ? "" : wallet.entries().get(0).eventId();
        boolean incomplete = entries.isEmpty()
                || entries.get(0).eventId().equals(firstEvent)
                || entries.stream().anyMatch(wallet::isInCheckpoint);
        return incomplete
                ? wallet.checkpoint().map(point -> new RecordingResult.NeedsArchive(point.day()))
                : Optional.empty();
    }

    private Optional<RecordingResult> named(List<RecordedEntry> entries) {
        Set<Long> gone = new HashSet<>(wallet.reversedSeqs());
        Map<Long, RecordedEntry> wanted = new HashMap<>();
        entries.forEach(entry -> {
            gone.add(entry.seq());
            wanted.put(entry.seq(), entry);
        });
        for (RecordedEntry by : wallet.entries()) {
            if (isOpen(by, gone) && by.referencedSeq().isPresent()) {
                RecordedEntry entry = wanted.get(by.referencedSeq().getAsLong());
                if (entry != null) {
                    return Optional.of(new RecordingResult.UndoRefused.ReferencedLater(entry, by));
                }
            }
        }
        return Optional.empty();
    }

    private List<RecordedEntry> reversals(List<RecordedEntry> entries) {
        List<RecordedEntry> reversals = new ArrayList<>();
        long seq = wallet.lastSeq();
        for (int i = entries.size() - 1; i >= 0; i--) {
            RecordedEntry entry = entries.get(i);
            seq++;
            EntryMetadata metadata =
                    new EntryMetadata(seq, entry.effectiveOn(), context.now(), context.eventId(), Optional.empty());
            reversals.add(new Reversal(metadata, entry.seq(), -entry.amount()));
        }
        return reversals;
    }

    private Optional<Earnings> earnings(List<RecordedEntry> entries) {
        return wallet.earnings().map(kept -> {
            Earnings back = kept;
            for (RecordedEntry entry : entries) {
                back = back.without(entry);
            }
            return back;
        });
    }
}
