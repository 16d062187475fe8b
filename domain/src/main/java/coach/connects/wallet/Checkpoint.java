package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the replay starts when older entries lie in pages: the wallet as it is after an entry, in the order of the replay
 * (W-02), with every entry up to there in it, wherever that entry is kept. Mostly that is the end of a day; on a day
 * with very many entries it lies within the day, behind its expiries and its rollover loss.
 *
 * @param day the day; entries after it are not in here
 * @param through the number of the last entry of that day that is in here; {@link #WHOLE_DAY} = all of them are
 * @param lots the lots that live on, and those of them that are empty where a proposal may still give back to them
 * @param charges what the proposals charged that may still be returned
 * @param firstGrants the first day on which each kind of free Connects was given (G-02)
 * @param boughtInMonth how many were bought in the month of that day (G-04), that day included
 * @param archivedEvents what caused the entries in pages (W-10); empty in one that was kept before this was known
 */
public record Checkpoint(
        LocalDate day,
        long through,
        List<Lot> lots,
        List<ProposalCharges> charges,
        Map<GrantKind, LocalDate> firstGrants,
        Connects boughtInMonth,
        Optional<ArchivedEventIds> archivedEvents) {
    /** All entries of the day are in here, those that are still to be recorded for it too. */
    public static final long WHOLE_DAY = Long.MAX_VALUE;

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

    Checkpoint knowing(ArchivedEventIds known) {
        return new Checkpoint(day, through, lots, charges, firstGrants, boughtInMonth, Optional.of(known));
    }

    /** Whether a further entry of this day would belong in here, so that only the pages can tell what it does. */
    public boolean reaches(LocalDate other) {
        return other.isBefore(day) || (other.equals(day) && !isWithinDay());
    }

    /** Whether entries of its day may follow it. */
    public boolean isWithinDay() {
        return through != WHOLE_DAY;
    }

    boolean holds(RecordedEntry entry) {
        LocalDate on = entry.effectiveOn();
        return on.isBefore(day) || (on.equals(day) && entry.seq() <= through);
    }
}
