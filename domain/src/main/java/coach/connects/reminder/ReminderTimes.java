package coach.connects.reminder;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When somebody is reminded: once a day, at their own hour.
 *
 * @param zone their time zone; UTC until they told it
 */
public record ReminderTimes(ZoneId zone, Preferences preferences) {
    /** From then on in the evening nothing is caught up any more. */
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private static final int LAST_HOUR = 23;

    public static ReminderTimes of(Profile profile, Preferences preferences) {
        return new ReminderTimes(profile.timeZone().orElse(ZoneOffset.UTC), preferences);
    }

    public boolean has(ReminderKind kind) {
        return preferences.get(PreferenceKey.REMINDERS) && preferences.get(kind.setting());
    }

    /**
     * Their hour on this day. Clocks that skip it: as much later, or, if that is the next day, an hour before it
     * outside quiet hours. Clocks that repeat it: the first. A zone that skips the whole day: the hour of the next day.
     */
    public Instant fireTime(LocalDate day) {
        LocalTime wanted = hour();
        for (int hour = wanted.getHour(); hour >= 0; hour--) {
            LocalTime time = LocalTime.of(hour, 0);
            ZonedDateTime at = ZonedDateTime.of(day, time, zone);
            boolean fits = time.equals(wanted)
                    || !preferences.get(PreferenceKey.QUIET_HOURS).has(time);
            if (fits && at.toLocalDate().equals(day)) {
                return at.toInstant();
            }
        }
        return ZonedDateTime.of(day, wanted, zone).toInstant();
    }

    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The last day whose hour has come. */
    public LocalDate lastPassedDay(Instant now) {
        LocalDate today = day(now);
        return now.isBefore(fireTime(today)) ? today.minusDays(1) : today;
    }

    public Instant nextHour(Instant now) {
        return fireTime(lastPassedDay(now).plusDays(1));
    }

    /** Whether something that was missed may be said now: between their hour and the evening, outside quiet hours. */
    public boolean isAllowedNow(Instant now) {
        LocalTime time = LocalTime.ofInstant(now, zone);
        LocalTime own = LocalTime.ofInstant(fireTime(day(now)), zone);
        boolean late = !time.isBefore(EVENING) && time.getHour() != own.getHour();
        return lastPassedDay(now).equals(day(now))
                && !late
                && !preferences.get(PreferenceKey.QUIET_HOURS).has(time);
    }

    /** This instant, or the end of the quiet hours in which it lies. */
    public Instant afterQuietHours(Instant at) {
        var quiet = preferences.get(PreferenceKey.QUIET_HOURS);
        ZonedDateTime time = at.atZone(zone);
        if (!quiet.has(time.toLocalTime())) {
            return at;
        }
        LocalDate day = time.getHour() >= quiet.to() ? time.toLocalDate().plusDays(1) : time.toLocalDate();
        return ZonedDateTime.of(day, LocalTime.of(quiet.to(), 0), zone).toInstant();
    }

    /** The first day on which they want to be reminded again, where they paused. */
    public Optional<LocalDate> pausedUntil() {
        return preferences.get(PreferenceKey.REMINDER_PAUSE);
    }

    /** An hour in the quiet hours waits for their end, or comes before they begin. */
    private LocalTime hour() {
        int hour = preferences.get(PreferenceKey.REMINDER_HOUR);
        var quiet = preferences.get(PreferenceKey.QUIET_HOURS);
        if (!quiet.has(LocalTime.of(hour, 0))) {
            return LocalTime.of(hour, 0);
        }
        boolean endsToday = quiet.to() > hour;
        return LocalTime.of(endsToday ? quiet.to() : Math.min(LAST_HOUR, Math.max(0, quiet.from() - 1)), 0);
    }
}
