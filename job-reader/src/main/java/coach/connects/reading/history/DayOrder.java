package coach.connects.reading.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out whether a page writes the day or the month first, where numbers alone leave it open: by a row of which one number
 * can be no month, by a day that would lie ahead, or by the order of its rows.
 */
final class DayOrder {
    private DayOrder() {}

    /** Whether the day stands first; empty where the rows fit both, or neither. */
    static Optional<Boolean> of(List<RowDraft> drafts, LocalDate today) {
        List<Boolean> possible = Stream.of(true, false)
                .filter(dayFirst -> isPossible(drafts, dayFirst, today))
                .toList();
        if (possible.size() == 1) {
            return Optional.of(possible.get(0));
        }
        List<Boolean> ordered = Stream.of(true, false)
                .filter(dayFirst -> isOrdered(drafts, dayFirst))
                .toList();
        return ordered.size() == 1 ? Optional.of(ordered.get(0)) : Optional.empty();
    }

    private static boolean isPossible(List<RowDraft> drafts, boolean dayFirst, LocalDate today) {
        boolean ahead = drafts.stream()
                .flatMap(draft -> draft.on(Optional.of(dayFirst)).stream())
                .anyMatch(day -> day.isAfter(today));
        boolean told = drafts.stream()
                .flatMap(draft -> draft.day().dayFirst().stream())
                .anyMatch(first -> first != dayFirst);
        return !ahead && !told;
    }

    /** Whether the days never turn back, newest first or oldest first. */
    private static boolean isOrdered(List<RowDraft> drafts, boolean dayFirst) {
        boolean falling = true;
        boolean rising = true;
        List<LocalDate> days = drafts.stream()
                .flatMap(draft -> draft.on(Optional.of(dayFirst)).stream())
                .toList();
        for (int i = 1; i < days.size(); i++) {
            int order = days.get(i - 1).compareTo(days.get(i));
            falling &= order >= 0;
            rising &= order <= 0;
        }
        return falling || rising;
    }
}
