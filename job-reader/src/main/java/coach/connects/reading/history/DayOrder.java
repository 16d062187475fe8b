package coach.connects.reading.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds out whether a page writes the day or the month first, where numbers alone leave it open: by the order of its rows. */
final class DayOrder {
    private DayOrder() {}

    /** Whether the day stands first; empty where the rows fit both, or neither. */
    static Optional<Boolean> of(List<RowDraft> drafts) {
        boolean open = drafts.stream().anyMatch(draft -> draft.day().days().size() > 1);
        boolean dayFirst = open && isOrdered(drafts, 0);
        boolean monthFirst = open && isOrdered(drafts, 1);
        return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst);
    }

    /** Whether the days never turn back, newest first or oldest first. */
    private static boolean isOrdered(List<RowDraft> drafts, int reading) {
        boolean falling = true;
        boolean rising = true;
        for (int i = 1; i < drafts.size(); i++) {
            int order = day(drafts.get(i - 1), reading).compareTo(day(drafts.get(i), reading));
            falling &= order >= 0;
            rising &= order <= 0;
        }
        return falling || rising;
    }

    private static LocalDate day(RowDraft draft, int reading) {
        List<LocalDate> days = draft.day().days();
        return days.get(Math.min(reading, days.size() - 1));
    }
}
