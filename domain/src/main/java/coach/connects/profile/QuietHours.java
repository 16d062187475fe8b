package coach.connects.profile;

import java.time.LocalTime;

/**
 * The hours in which the bot says nothing by itself.
 *
 * @param from the first quiet hour
 * @param to the hour at which it is over; the same as {@code from} = there are none
 */
public record QuietHours(int from, int to) {
    public static final QuietHours NONE = new QuietHours(0, 0);

    public boolean isNone() {
        return from == to;
    }

    /** Whether this time lies in them; they may go over midnight. */
    public boolean has(LocalTime time) {
        int hour = time.getHour();
        return from < to ? hour >= from && hour < to : from > to && (hour >= from || hour < to);
    }
}
