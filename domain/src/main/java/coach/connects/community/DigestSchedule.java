package coach.connects.community;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When a community's weekly digest comes. A community has no zone of its own: the hour is UTC, and said so.
 *
 * @param hour the hour, 0 to 23
 * @param topic the platform's id of the topic or channel it comes to, where a group has several
 */
public record DigestSchedule(DayOfWeek day, int hour, Optional<String> topic) {
    public DigestSchedule {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("no hour of a day: " + hour);
        }
    }

    /** The first time after this instant. */
    public Instant after(Instant instant) {
        ZonedDateTime from = instant.atZone(ZoneOffset.UTC);
        ZonedDateTime same = from.with(TemporalAdjusters.nextOrSame(day)).with(LocalTime.of(hour, 0));
        return (same.isAfter(from) ? same : same.plusWeeks(1)).toInstant();
    }
}
