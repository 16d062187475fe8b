package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.wallet.Statement.Shortage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts new entries into a wallet, all of them or none. */
final class EntryRecorder {
    /** An equal entry so soon after another may be a mistake; it is recorded, and the receipt says so. */
    private static final Duration TWIN = Duration.ofMinutes(5);

    private final Wallet before;
    private final RecordingContext context;

    EntryRecorder(Wallet before, RecordingContext context) {
        this.before = before;
        this.context = context;
    }

    RecordingResult record(List<EntryDraft> drafts) {
        Optional<RecordingResult> tooMany = WalletLimits.today(before, context);
        if (tooMany.isPresent()) {
            return tooMany.get();
        }
        WalletBuilder builder = new WalletBuilder(before, context);
        EntryFactory entryFactory = new EntryFactory(builder);
        for (EntryDraft draft : drafts) {
            Optional<RecordingResult> refusal = entryFactory.add(draft);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return validate(builder.wallet(), builder.made());
    }

    /**
     * The recording of these entries, unless they leave some entry with too little (W-04), or the wallet with too much.
     */
    RecordingResult validate(Wallet after, List<RecordedEntry> made) {
        Statement statement = after.on(after.today(context.today()), context.policies());
        Optional<Shortage> shortage = newShortage(statement, made);
        if (shortage.isPresent()) {
            return new RecordingResult.InsufficientBalance(shortage.get());
        }
        if (isOverfull(statement)) {
            return new RecordingResult.OutOfRange(RecordingResult.Limit.BALANCE);
        }
        Optional<RecordingResult> tooMany = WalletLimits.live(before, statement, context.policies());
        if (tooMany.isPresent()) {
            return tooMany.get();
        }
        return new RecordingResult.Recorded(after, made, statement, duplicateOf(made), following(after, made));
    }

    /**
     * The first shortage that the wallet did not have before; one that a later policy change brought must not block it
     * for good. Entries recorded together for one day are short of everything that is missing on it.
     */
    private Optional<Shortage> newShortage(Statement statement, List<RecordedEntry> made) {
        if (statement.shortages().isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Connects> old = new HashMap<>();
        before.on(statement.day(), context.policies())
                .shortages()
                .forEach(shortage -> old.put(shortage.entry().seq(), shortage.missing()));
        List<Shortage> fresh = statement.shortages().stream()
                .filter(shortage -> shortage.missing()
                                .compareTo(old.getOrDefault(shortage.entry().seq(), Connects.ZERO))
                        > 0)
                .toList();
        return fresh.stream()
                .findFirst()
                .map(first -> made.contains(first.entry()) ? together(first, fresh, made) : first);
    }

    private static Shortage together(Shortage first, List<Shortage> fresh, List<RecordedEntry> made) {
        Connects missing = fresh.stream()
                .filter(shortage -> shortage.day().equals(first.day()) && made.contains(shortage.entry()))
                .map(Shortage::missing)
                .reduce(Connects.ZERO, Connects::plus);
        return new Shortage(first.day(), missing, first.entry());
    }

    private static boolean isOverfull(Statement statement) {
        return statement.lines().stream().anyMatch(line -> line.balance().value() > RecordingResult.FULLEST);
    }

    /**
     * A correction is none: the same balance told twice records nothing the second time. Nor is a reversal, of which a
     * message may make as many as another brought entries.
     */
    private Optional<RecordedEntry> duplicateOf(List<RecordedEntry> made) {
        Instant since = context.now().minus(TWIN);
        List<RecordedEntry> fresh = made.stream()
                .filter(entry -> entry.kind() != EntryKind.REVERSAL && entry.kind() != EntryKind.CORRECTION)
                .toList();
        Set<Long> gone = before.reversedSeqs();
        List<RecordedEntry> recent = new ArrayList<>();
        for (int i = before.entries().size() - 1; i >= 0; i--) {
            RecordedEntry entry = before.entries().get(i);
            if (entry.recordedAt().isBefore(since)) {
                break;
            }
            if (!gone.contains(entry.seq())) {
                recent.add(entry);
            }
        }
        return recent.stream()
                .filter(entry -> fresh.stream().anyMatch(one -> isDuplicate(entry, one)))
                .findFirst();
    }

    private static boolean isDuplicate(RecordedEntry one, RecordedEntry other) {
        return one.kind() == other.kind()
                && one.amount() == other.amount()
                && one.effectiveOn().equals(other.effectiveOn())
                && one.job().equals(other.job())
                && one.referencedSeq().equals(other.referencedSeq())
                && sameTerms(one, other)
                && !one.eventId().equals(other.eventId());
    }

    /** Whether they cost the same and were free, or given, for the same reason. */
    private static boolean sameTerms(RecordedEntry one, RecordedEntry other) {
        if (one instanceof Purchase bought && other instanceof Purchase again) {
            return bought.cost().equals(again.cost());
        }
        if (one instanceof Grant given && other instanceof Grant again) {
            return given.grant() == again.grant();
        }
        return !(one instanceof Proposal sent && other instanceof Proposal again)
                || sent.free().equals(again.free());
    }

    /** The first correction after any of the new entries; the new ones are the last of the wallet. */
    private Optional<Correction> following(Wallet after, List<RecordedEntry> made) {
        LocalDate earliest = made.stream()
                .map(RecordedEntry::effectiveOn)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return after.effectiveEntries(EntryKind.CORRECTION)
                .filter(entry ->
                        entry.seq() <= before.lastSeq() && entry.effectiveOn().isAfter(earliest))
                .map(Correction.class::cast)
                .min(RecordedEntry.REPLAY_ORDER);
    }
}
