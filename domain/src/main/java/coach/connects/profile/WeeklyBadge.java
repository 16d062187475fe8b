package coach.connects.profile;

import coach.connects.money.Connects;
import java.time.LocalDate;

/**
 * The availability badge, recorded by itself each week (W-36).
 *
 * @param each how many Connects it takes a week, 1 or more
 * @param since a day on which its week begins, and that is recorded already
 */
public record WeeklyBadge(Connects each, LocalDate since) {
    private static final int WEEK = 7;

    /** The first day of a further week, on this day or later. */
    public LocalDate nextFrom(LocalDate day) {
        LocalDate first = since.plusDays(WEEK);
        if (!day.isAfter(first)) {
            return first;
        }
        long weeks = (day.toEpochDay() - first.toEpochDay() + WEEK - 1) / WEEK;
        return first.plusWeeks(weeks);
    }

    /** Whether this day is of the week that begins on the other one. */
    public static boolean isOfWeek(LocalDate begins, LocalDate day) {
        return !day.isBefore(begins) && day.isBefore(begins.plusDays(WEEK));
    }
}
