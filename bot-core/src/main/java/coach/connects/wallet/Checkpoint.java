package coach.connects.wallet;

import coach.connects.amount.Connects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the fold starts when older entries lie in pages: the wallet at the end of a day, with every entry of that day and
 * before in it, wherever that entry is kept.
 *
 * @param day the day; entries after it are not in here
 * @param lots the lots that live on, and those of them that are empty where a proposal may still give back to them
 * @param charges what the proposals charged that may still be returned
 * @param firstGrants the first day on which each kind of free Connects was given (G-02)
 * @param boughtInMonth how many were bought in the month of that day (G-04), that day included
 * @param causes what caused the entries in pages (W-10); empty in one that was kept before this was known
 */
public record Checkpoint(
        LocalDate day,
        List<Lot> lots,
        List<ProposalCharges> charges,
        Map<GrantKind, LocalDate> firstGrants,
        Connects boughtInMonth,
        Optional<PagedCauses> causes) {
    /** Keeps its own copies. */
    public Checkpoint {
        lots = List.copyOf(lots);
        charges = List.copyOf(charges);
        firstGrants = Map.copyOf(firstGrants);
    }

    /** The balance at the end of the day. */
    public Connects balance() {
        int sum = lots.stream().mapToInt(lot -> lot.remaining().value()).sum();
        return Connects.of(sum);
    }

    /** The same, knowing what caused the entries in pages. */
    Checkpoint knowing(PagedCauses known) {
        return new Checkpoint(day, lots, charges, firstGrants, boughtInMonth, Optional.of(known));
    }

    /** Whether what happens on this day is in here, so that only the pages can tell what a change does. */
    public boolean reaches(LocalDate other) {
        return !other.isAfter(day);
    }
}
