package coach.connects.wallet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries dated so far ahead of a day that no time zone explains it: a clock ran ahead when they were recorded. Each
 * counts from the day of the next entry that a right clock recorded; without one, from the day asked about.
 */
final class FutureEntries {
    /** By how many days zones differ at most, and what is left for a round. */
    static final int ZONES = 2;

    private final Map<Long, LocalDate> days;

    private FutureEntries(Map<Long, LocalDate> days) {
        this.days = days;
    }

    /** Those of these entries, which are in the order recorded. */
    static FutureEntries of(List<RecordedEntry> entries, LocalDate today) {
        LocalDate latest = today.plusDays(ZONES);
        Map<Long, LocalDate> days = new HashMap<>();
        List<Long> open = new ArrayList<>();
        LocalDate known = LocalDate.MIN;
        for (RecordedEntry entry : entries) {
            LocalDate day = entry.effectiveOn();
            if (day.isAfter(latest)) {
                open.add(entry.seq());
            } else if (!day.isBefore(known)) {
                // One that was dated back says nothing of when it was recorded.
                known = day;
                open.forEach(seq -> days.put(seq, day));
                open.clear();
            }
        }
        open.forEach(seq -> days.put(seq, today));
        return new FutureEntries(days);
    }

    boolean isNone() {
        return days.isEmpty();
    }

    LocalDate day(RecordedEntry entry) {
        return days.getOrDefault(entry.seq(), entry.effectiveOn());
    }

    /** These entries in the order in which they count (W-02). */
    List<RecordedEntry> inOrder(List<RecordedEntry> entries) {
        List<RecordedEntry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(this::day).thenComparingLong(RecordedEntry::seq));
        return ordered;
    }
}
