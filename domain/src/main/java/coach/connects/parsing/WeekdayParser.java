package coach.connects.parsing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days that a weekday may mean: {@code Monday}, {@code last fri}, {@code this Friday}. */
final class WeekdayParser {
    private static final List<String> LAST = List.of("last ", "past ");
    private static final String NEXT = "next ";
    private static final String THIS = "this ";
    private static final int SHORTEST = 3;

    private WeekdayParser() {}

    /**
     * The days meant, the likeliest first; none when the words name no weekday. Said on a Monday, "Monday" may be today or
     * a week ago.
     */
    static List<LocalDate> read(String written, LocalDate today, DateConstraint constraint) {
        boolean last = LAST.stream().anyMatch(written::startsWith);
        boolean named = last || written.startsWith(NEXT) || written.startsWith(THIS);
        String word = named ? written.substring(written.indexOf(' ') + 1) : written;
        return EnumNames.beginning(DayOfWeek.values(), word, SHORTEST)
                .map(weekday -> written.startsWith(THIS)
                        ? List.of(today.with(weekday))
                        : meant(weekday, last, written.startsWith(NEXT), today, constraint))
                .orElse(List.of());
    }

    private static List<LocalDate> meant(
            DayOfWeek weekday, boolean last, boolean next, LocalDate today, DateConstraint constraint) {
        if (next || (constraint.direction() > 0 && !last)) {
            return List.of(today.with(TemporalAdjusters.next(weekday)));
        }
        LocalDate before = today.with(TemporalAdjusters.previous(weekday));
        return last || today.getDayOfWeek() != weekday ? List.of(before) : List.of(today, before);
    }
}
