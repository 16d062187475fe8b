package coach.connects.profile;

import coach.connects.money.Connects;
import coach.connects.parsing.EnumNames;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How many Connects one means to spend at most in a week or a month: one's own rule (W-32).
 *
 * @param most how many, 1 or more
 */
public record SpendingBudget(Connects most, Span span) {
    /** For how long a budget holds; then the next one begins. */
    public enum Span {
        /** From Monday to Sunday. */
        WEEK,
        /** From the 1st to the last day. */
        MONTH;

        /** The name in commands and in the catalogue, such as {@code week}. */
        public String word() {
            return EnumNames.of(this);
        }
    }

    /** The first day of the week or month of this day. */
    public LocalDate since(LocalDate day) {
        return span == Span.WEEK ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    /** The last day of the week or month of this day. */
    public LocalDate until(LocalDate day) {
        LocalDate first = since(day);
        return (span == Span.WEEK ? first.plusWeeks(1) : first.plusMonths(1)).minusDays(1);
    }
}
