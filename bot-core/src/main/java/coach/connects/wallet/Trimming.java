package coach.connects.wallet;

import coach.connects.amount.Connects;
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
 * @param size how many numbers a page spans
 */
record Trimming(int kept, int keptToday, int size) {
    /** What every wallet is trimmed to. */
    static final Trimming USUAL = new Trimming(300, Bounds.MOST_A_DAY, Page.SIZE);

    /** Where a checkpoint lies in the fold's order: its day, and the last entry of that day that it holds. */
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

        boolean holds(StoredEntry entry) {
            return new Checkpoint(day, through, List.of(), List.of(), Map.of(), Connects.ZERO, Optional.empty())
                    .holds(entry);
        }
    }

    Trimmed trim(Wallet wallet, LocalDate today, Policies policies) {
        long last = lastToPage(wallet, today);
        Optional<Position> before = wallet.checkpoint().map(Position::of);
        boolean closed =
                before.filter(point -> point.equals(point.closed(today))).isPresent();
        boolean trimmed = last == wallet.paged() && (last == 0 || closed);
        if (trimmed) {
            return new Trimmed(wallet, List.of());
        }
        Position paged = new Position(lastDay(wallet, last), last);
        Position position = before.map(paged::orLater).orElse(paged).closed(today);
        Checkpoint checkpoint = checkpoint(wallet, last, position, policies);
        List<StoredEntry> kept =
                wallet.entries().stream().filter(entry -> entry.seq() > last).toList();
        Wallet after = new Wallet(kept, wallet.terms(), Optional.of(checkpoint), last, wallet.earnings());
        return new Trimmed(after, pages(wallet, last));
    }

    /**
     * The last number to lie in a page: whole pages only. Those whose days are over go first, so that what is recorded today
     * needs none of them; entries of today, and those by which a day's are {@linkplain Bounds#today counted}, follow them
     * when there are very many.
     */
    private long lastToPage(Wallet wallet, LocalDate today) {
        List<StoredEntry> entries = wallet.entries();
        Instant newest = entries.isEmpty()
                ? Instant.EPOCH
                : entries.get(entries.size() - 1).recordedAt();
        Instant since = newest.minus(Bounds.DAY);
        long firstToday = entries.stream()
                .filter(entry -> entry.seq() > wallet.paged())
                .filter(entry -> !entry.effectiveOn().isBefore(today)
                        || entry.recordedAt().isAfter(since))
                .mapToLong(StoredEntry::seq)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        long over = Math.min(wallet.lastSeq() - kept, firstToday - 1);
        long last = Math.max(over, wallet.lastSeq() - keptToday);
        return Math.max(Math.max(0, last) / size * size, wallet.paged());
    }

    private static LocalDate lastDay(Wallet wallet, long last) {
        return wallet.entries().stream()
                .filter(entry -> entry.seq() <= last)
                .map(StoredEntry::effectiveOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private List<Page> pages(Wallet wallet, long last) {
        Map<Long, List<StoredEntry>> byNumber = wallet.entries().stream()
                .filter(entry -> entry.seq() > wallet.paged() && entry.seq() <= last)
                .collect(Collectors.groupingBy(this::pageOf, TreeMap::new, Collectors.toList()));
        List<Page> pages = new ArrayList<>();
        byNumber.forEach((number, entries) -> pages.add(new Page(number, entries)));
        return pages;
    }

    private static Checkpoint checkpoint(Wallet wallet, long last, Position position, Policies policies) {
        Wallet upTo = upTo(wallet, position);
        Fold fold = Fold.of(upTo, position.day(), policies);
        List<ProposalCharges> charges = charges(wallet, last, fold);
        return new Checkpoint(
                position.day(),
                position.through(),
                lots(fold, charges),
                charges,
                upTo.firstGrants(),
                upTo.boughtIn(YearMonth.from(position.day())),
                causes(wallet, last));
    }

    /** With all entries at hand those of all pages; else what was known, and those of the new pages. */
    private static Optional<PagedCauses> causes(Wallet wallet, long last) {
        Optional<PagedCauses> known =
                wallet.checkpoint().map(Checkpoint::causes).orElseGet(() -> Optional.of(PagedCauses.NONE));
        return known.map(causes -> causes.plus(wallet.upTo(last)));
    }

    /** The wallet as it was recorded up to there, without what was taken back since. */
    private static Wallet upTo(Wallet wallet, Position position) {
        List<StoredEntry> entries = wallet.entries().stream()
                .filter(entry -> position.holds(entry) || entry.kind() == EntryKind.REVERSAL)
                .toList();
        return new Wallet(entries, wallet.terms(), wallet.checkpoint(), wallet.paged(), wallet.earnings());
    }

    /** What proposals charged: of those that count as live, and of those that a kept entry belongs to. */
    private static List<ProposalCharges> charges(Wallet wallet, long last, Fold fold) {
        Set<Long> named = new HashSet<>();
        wallet.entries().stream()
                .filter(entry -> entry.seq() > last && entry.names().isPresent())
                .forEach(entry -> named.add(entry.names().getAsLong()));
        LocalDate since = fold.day().minusDays(LiveProposal.DAYS);
        return fold.proposals()
                .closed(proposal ->
                        named.contains(proposal.seq()) || (proposal.day().isAfter(since) && proposal.stands()));
    }

    private static List<Lot> lots(Fold fold, List<ProposalCharges> charges) {
        Map<Long, Lot> bySeq = new LinkedHashMap<>();
        fold.openLots().forEach(lot -> bySeq.put(lot.seq(), lot));
        Set<Long> paid = new LinkedHashSet<>();
        charges.forEach(proposal -> {
            proposal.charges().forEach(charge -> paid.add(charge.lot()));
            proposal.boosts().forEach(charge -> paid.add(charge.lot()));
        });
        paid.forEach(seq -> fold.livingLot(seq).ifPresent(lot -> bySeq.putIfAbsent(seq, lot)));
        return List.copyOf(bySeq.values());
    }

    private long pageOf(StoredEntry entry) {
        return (entry.seq() - 1) / size;
    }
}
