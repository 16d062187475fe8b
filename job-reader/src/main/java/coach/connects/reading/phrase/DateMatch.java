package coach.connects.reading.phrase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text writes it: always a month, mostly a day, seldom the time.
 *
 * @param month the month; absent when the year was left out
 */
public record DateMatch(Optional<YearMonth> month, OptionalInt day, Optional<Instant> instant, int end) {
    public Optional<LocalDate> date() {
        return month.isPresent() && day.isPresent() ? Optional.of(month.get().atDay(day.getAsInt())) : Optional.empty();
    }

    /** The moment: the one that was written, else the day's beginning in UTC. */
    public Optional<Instant> moment() {
        return instant.or(
                () -> date().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
