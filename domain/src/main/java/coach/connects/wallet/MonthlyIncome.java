package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;

/**
 * Free Connects that are expected each month (W-31).
 *
 * @param each how many
 * @param day on which day of each month, from 1 to 28
 */
public record MonthlyIncome(Connects each, int day) {
    /** None are. */
    public static final MonthlyIncome NONE = new MonthlyIncome(Connects.ZERO, 1);

    private static final int LAST = 28;

    /** Refuses a day that some month lacks. */
    public MonthlyIncome {
        if (day < 1 || day > LAST) {
            throw new IllegalArgumentException("day " + day);
        }
    }

    /** How many come in on this day. */
    Connects on(LocalDate date) {
        return date.getDayOfMonth() == day ? each : Connects.ZERO;
    }
}
