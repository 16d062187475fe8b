package coach.connects.wallet;

import coach.connects.money.Connects;

/**
 * Spending that goes on evenly: so many times in so many days, each time the same number of Connects.
 *
 * @param each how many Connects go at a time
 * @param times how often, 0 or more
 * @param days in how many days, 1 or more
 */
public record SpendingPlan(Connects each, int times, int days) {
    /** The most that a plan may take a week: what one entry may hold (W-08). */
    public static final int MOST_A_WEEK = 10_000;

    private static final int WEEK = 7;

    public SpendingPlan {
        if (times < 0 || days < 1) {
            throw new IllegalArgumentException(times + " times in " + days + " days");
        }
    }

    /** Whether it takes anything at all. */
    public boolean isIdle() {
        return each.isZero() || times == 0;
    }

    /** What is gone at the end of this day, counted from 1: as many whole times as are over by then. */
    public long spentBy(int day) {
        return (long) each.value() * ((long) times * day / days);
    }

    /** What goes on this day, counted from 1. */
    public long on(int day) {
        return spentBy(day) - spentBy(day - 1);
    }

    /** What goes in a week, rounded to the nearest whole number. */
    public long perWeek() {
        return Math.round((double) each.value() * times * WEEK / days);
    }
}
