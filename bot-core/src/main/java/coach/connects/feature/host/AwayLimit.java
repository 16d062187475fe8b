package coach.connects.feature.host;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * How long somebody may be away before what is kept of them is erased.
 *
 * @param period of months or days
 */
public record AwayLimit(Period period) {
    /** Nobody is erased for being away. */
    public static final String NEVER = "never";

    /** A slip of the finger is not to erase those who are on holiday. */
    public static final int LEAST_DAYS = 90;

    public static final int MOST_YEARS = 20;

    private static final int MOST_DIGITS = 4;
    private static final int MONTH_DAYS = 30;
    private static final int YEAR_DAYS = 365;

    /** Reads it as whoever hosts the bot writes it: a number, and days, months or years. */
    public static Optional<AwayLimit> parse(String text) {
        List<String> words = List.of(text.strip().split(" +"));
        boolean number = words.size() == 2
                && words.get(0).length() <= MOST_DIGITS
                && words.get(0).chars().allMatch(c -> c >= '0' && c <= '9')
                && !words.get(0).isEmpty();
        if (!number) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(words.get(0));
        return switch (words.get(1)) {
            case "day", "days" -> of(Period.ofDays(amount), amount);
            case "month", "months" -> of(Period.ofMonths(amount), amount * MONTH_DAYS);
            case "year", "years" -> of(Period.ofYears(amount), amount * YEAR_DAYS);
            default -> Optional.empty();
        };
    }

    private static Optional<AwayLimit> of(Period period, int days) {
        boolean sound = days >= LEAST_DAYS && days <= MOST_YEARS * YEAR_DAYS;
        return sound ? Optional.of(new AwayLimit(period)) : Optional.empty();
    }

    /** Whether it is told in months; else in days. */
    public boolean isInMonths() {
        return period.toTotalMonths() > 0;
    }

    /** How many of those. */
    public long amount() {
        return isInMonths() ? period.toTotalMonths() : period.getDays();
    }

    /** Whether somebody seen last then is away for longer than this. */
    public boolean isOver(Instant seen, Instant now) {
        return !seen.atOffset(ZoneOffset.UTC).plus(period).toInstant().isAfter(now);
    }
}
