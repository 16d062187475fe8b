package coach.connects.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder that somebody wants again later.
 *
 * @param kind of which kind
 * @param after the reminder was about the marks after this day
 * @param through up to this one
 * @param at when it is wanted
 */
public record Snooze(ReminderKind kind, LocalDate after, LocalDate through, Instant at) {}
