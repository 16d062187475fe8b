package coach.connects.console;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A stretch of time as ISO 8601 writes it, such as {@code P30D}, {@code PT5M} or {@code P1Y2M3DT4H}. Years, months and days
 * go by the calendar in UTC, the rest by the clock.
 *
 * @param days years, months, weeks and days
 * @param time hours, minutes and seconds
 */
record IsoPeriodDuration(Period days, Duration time) {
    private static final int LONGEST = 64;

    /** Reads the written form; empty when it is none. */
    static Optional<IsoPeriodDuration> parse(String text) {
        if (text.length() < 3 || text.length() > LONGEST || text.charAt(0) != 'P') {
            return Optional.empty();
        }
        int t = text.indexOf('T');
        try {
            Period days = t == 1 ? Period.ZERO : Period.parse(t < 0 ? text : text.substring(0, t));
            Duration time = t < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(t));
            return Optional.of(new IsoPeriodDuration(days, time));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The instant at which this span is over; empty when no calendar reaches that far. */
    Optional<Instant> after(Instant start) {
        try {
            return Optional.of(
                    start.atOffset(ZoneOffset.UTC).plus(days).plus(time).toInstant());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
