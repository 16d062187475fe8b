package coach.connects.parsing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days that a weekday may mean: {@code Monday}, {@code last fri}, {@code until Friday}. */
final class WeekdayParser {
    private static final String LAST = "last ";
    private static final int SHORTEST = 3;

    private WeekdayParser() {}

    /**
     * The days meant, the likeliest first; none when the words name no weekday. Said on a Monday, "Monday" may be today or
     * a week ago.
     */
    static List<LocalDate> read(String written, LocalDate today, DateConstraint constraint) {
        boolean last = written.startsWith(LAST);
        String word = last ? written.substring(LAST.length()) : written;
        return EnumNames.beginning(DayOfWeek.values(), word, SHORTEST)
                .map(weekday -> meant(weekday, last, today, constraint))
                .orElse(List.of());
    }

    private static List<LocalDate> meant(DayOfWeek weekday, boolean last, LocalDate today, DateConstraint constraint) {
        if (constraint.direction() > 0) {
            return List.of(today.with(TemporalAdjusters.next(weekday)));
        }
        LocalDate before = today.with(TemporalAdjusters.previous(weekday));
        return last || today.getDayOfWeek() != weekday ? List.of(before) : List.of(today, before);
    }
}
