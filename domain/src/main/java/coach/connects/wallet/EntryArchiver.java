package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.wallet.Wallet.ArchiveResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Moves old entries out to pages.
 *
 * @param kept how many of the newest entries stay at least
 * @param keptToday how many stay at least of those of today, and of those recorded within a day
 */
record EntryArchiver(int kept, int keptToday, int size) {
    /** What every wallet is kept to. */
    static final EntryArchiver USUAL = new EntryArchiver(300, WalletLimits.MOST_A_DAY, EntryArchivePage.SIZE);

    /** Where a checkpoint lies in the order of the replay: its day, and the last entry of that day that it holds. */
    private record Position(LocalDate day, long through) {
        static Position of(Checkpoint checkpoint) {
            return new Position(checkpoint.day(), checkpoint.through());
        }

        /** A day that is over is closed: what is still recorded for it asks for the pages. */
        Position closed(LocalDate today) {
            return day.isBefore(today) ? new Position(day, Checkpoint.WHOLE_DAY) : this;
        }

        Position orLater(Position other) {
            int byDay = day.compareTo(other.day);
            boolean later = byDay != 0 ? byDay > 0 : through >= other.through;
            return later ? this : other;
        }

        boolean holds(RecordedEntry entry) {
            return new Checkpoint(day, through, List.of(), List.of(), Map.of(), Connects.ZERO, Optional.empty())
                    .holds(entry);
        }
    }

    ArchiveResult archive(Wallet wallet, LocalDate today, Policies policies) {
        long last = lastToPage(wallet, today);
        Optional<Position> before = wallet.checkpoint().map(Position::of);
        boolean closed =
                before.filter(point -> point.equals(point.closed(today))).isPresent();
        boolean archived = last == wallet.archivedThroughSeq() && (last == 0 || closed);
        if (archived) {
            return new ArchiveResult(wallet, List.of());
        }
        Position paged = new Position(lastDay(wallet, last), last);
        Position position = before.map(paged::orLater).orElse(paged).closed(today);
        Checkpoint checkpoint = checkpoint(wallet, last, position, policies);
        List<RecordedEntry> kept =
                wallet.entries().stream().filter(entry -> entry.seq() > last).toList();
        Wallet after = new Wallet(kept, wallet.terms(), Optional.of(checkpoint), last, wallet.earnings());
        return new ArchiveResult(after, pages(wallet, last));
    }

    /**
     * The last number to lie in a page: whole pages only. Those whose days are over go first, so that what is recorded
     * today needs none of them; entries of today, and those by which a day's are {@linkplain WalletLimits#today
     * counted}, follow them when there are very many.
     */
    private long lastToPage(Wallet wallet, LocalDate today) {
        List<RecordedEntry> entries = wallet.entries();
        Instant newest = entries.isEmpty()
                ? Instant.EPOCH
                : entries.get(entries.size() - 1).recordedAt();
        Instant since = newest.minus(WalletLimits.DAY);
        long firstToday = entries.stream()
                .filter(entry -> entry.seq() > wallet.archivedThroughSeq())
                .filter(entry -> !entry.effectiveOn().isBefore(today)
                        || entry.recordedAt().isAfter(since))
                .mapToLong(RecordedEntry::seq)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        long over = Math.min(wallet.lastSeq() - kept, firstToday - 1);
        long last = Math.max(over, wallet.lastSeq() - keptToday);
        return Math.max(Math.max(0, last) / size * size, wallet.archivedThroughSeq());
    }

    private static LocalDate lastDay(Wallet wallet, long last) {
        return wallet.entries().stream()
                .filter(entry -> entry.seq() <= last)
                .map(RecordedEntry::effectiveOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private List<EntryArchivePage> pages(Wallet wallet, long last) {
        Map<Long, List<RecordedEntry>> byNumber = wallet.entries().stream()
                .filter(entry -> entry.seq() > wallet.archivedThroughSeq() && entry.seq() <= last)
                .collect(Collectors.groupingBy(this::pageOf, TreeMap::new, Collectors.toList()));
        List<EntryArchivePage> pages = new ArrayList<>();
        byNumber.forEach((number, entries) -> pages.add(new EntryArchivePage(number, entries)));
        return pages;
    }

    private static Checkpoint checkpoint(Wallet wallet, long last, Position position, Policies policies) {
        Wallet upTo = upTo(wallet, position);
        LedgerReplay replay = LedgerReplay.of(upTo, position.day(), policies);
        List<ProposalCharges> charges = charges(wallet, last, replay);
        return new Checkpoint(
                position.day(),
                position.through(),
                lots(replay, charges),
                charges,
                upTo.firstGrants(),
                upTo.boughtIn(YearMonth.from(position.day())),
                archivedEvents(wallet, last));
    }

    /** With all entries at hand those of all pages; else what was known, and those of the new pages. */
    private static Optional<ArchivedEventIds> archivedEvents(Wallet wallet, long last) {
        Optional<ArchivedEventIds> known =
                wallet.checkpoint().map(Checkpoint::archivedEvents).orElseGet(() -> Optional.of(ArchivedEventIds.NONE));
        return known.map(archivedEvents -> archivedEvents.plus(wallet.upTo(last)));
    }

    /** The wallet as it was recorded up to there, without what was taken back since. */
    private static Wallet upTo(Wallet wallet, Position position) {
        List<RecordedEntry> entries = wallet.entries().stream()
                .filter(entry -> position.holds(entry) || entry.kind() == EntryKind.REVERSAL)
                .toList();
        return new Wallet(entries, wallet.terms(), wallet.checkpoint(), wallet.archivedThroughSeq(), wallet.earnings());
    }

    /** What proposals charged: of those that count as live, and of those that a kept entry belongs to. */
    private static List<ProposalCharges> charges(Wallet wallet, long last, LedgerReplay replay) {
        Set<Long> named = new HashSet<>();
        wallet.entries().stream()
                .filter(entry -> entry.seq() > last && entry.referencedSeq().isPresent())
                .forEach(entry -> named.add(entry.referencedSeq().getAsLong()));
        LocalDate since = replay.day().minusDays(LiveProposal.DAYS);
        return replay.proposals()
                .closed(proposal ->
                        named.contains(proposal.seq()) || (proposal.day().isAfter(since) && proposal.stands()));
    }

    private static List<Lot> lots(LedgerReplay replay, List<ProposalCharges> charges) {
        Map<Long, Lot> bySeq = new LinkedHashMap<>();
        replay.openLots().forEach(lot -> bySeq.put(lot.seq(), lot));
        Set<Long> paid = new LinkedHashSet<>();
        charges.forEach(proposal -> {
            proposal.charges().forEach(charge -> paid.add(charge.lot()));
            proposal.boosts().forEach(charge -> paid.add(charge.lot()));
        });
        paid.forEach(seq -> replay.livingLot(seq).ifPresent(lot -> bySeq.putIfAbsent(seq, lot)));
        return List.copyOf(bySeq.values());
    }

    private long pageOf(RecordedEntry entry) {
        return (entry.seq() - 1) / size;
    }
}
