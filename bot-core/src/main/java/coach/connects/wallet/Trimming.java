package coach.connects.wallet;

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
 * @param size how many numbers a page spans
 */
record Trimming(int kept, int size) {
    /** What every wallet is trimmed to. */
    static final Trimming USUAL = new Trimming(300, Page.SIZE);

    Trimmed trim(Wallet wallet, LocalDate today, Policies policies) {
        long last = lastToPage(wallet, today);
        boolean trimmed =
                last == wallet.paged() && (last == 0 || wallet.checkpoint().isPresent());
        if (trimmed) {
            return new Trimmed(wallet, List.of());
        }
        Checkpoint checkpoint = checkpoint(wallet, last, policies);
        List<StoredEntry> kept =
                wallet.entries().stream().filter(entry -> entry.seq() > last).toList();
        Wallet after = new Wallet(kept, wallet.terms(), Optional.of(checkpoint), last, wallet.earnings());
        return new Trimmed(after, pages(wallet, last));
    }

    /** The last number to lie in a page: whole pages only, whose days are over, so that today needs none of them. */
    private long lastToPage(Wallet wallet, LocalDate today) {
        long last = Math.max(0, wallet.lastSeq() - kept) / size * size;
        while (last > wallet.paged() && !lastDay(wallet, last).isBefore(today)) {
            last -= size;
        }
        return Math.max(last, wallet.paged());
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

    private static Checkpoint checkpoint(Wallet wallet, long last, Policies policies) {
        LocalDate paged = lastDay(wallet, last);
        LocalDate day = wallet.checkpoint()
                .map(Checkpoint::day)
                .filter(before -> before.isAfter(paged))
                .orElse(paged);
        Fold fold = Fold.of(wallet, day, policies);
        List<ProposalCharges> charges = charges(wallet, last, fold);
        Wallet upTo = upTo(wallet, day);
        return new Checkpoint(
                day,
                lots(fold, charges),
                charges,
                upTo.firstGrants(),
                upTo.boughtIn(YearMonth.from(day)),
                causes(wallet, last));
    }

    /** With all entries at hand those of all pages; else what was known, and those of the new pages. */
    private static Optional<PagedCauses> causes(Wallet wallet, long last) {
        Optional<PagedCauses> known =
                wallet.checkpoint().map(Checkpoint::causes).orElseGet(() -> Optional.of(PagedCauses.NONE));
        return known.map(causes -> causes.plus(wallet.upTo(last)));
    }

    /** The wallet as it was recorded for the days up to this one. */
    private static Wallet upTo(Wallet wallet, LocalDate day) {
        List<StoredEntry> entries = wallet.entries().stream()
                .filter(entry -> !entry.effectiveOn().isAfter(day))
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
