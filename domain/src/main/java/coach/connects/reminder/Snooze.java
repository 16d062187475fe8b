package coach.connects.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder that somebody wants again later.
 *
 * @param after the reminder was about the marks after this day
 */
public record Snooze(ReminderKind kind, LocalDate after, LocalDate through, Instant at) {}
