package coach.connects.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Their hour lies on its day, in every zone, also where the clocks leap over it. */
class ReminderTimesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void theHourOfADayLiesOnItAndComesAfterThatOfTheDayBefore() {
        for (String name : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(name);
            // Days on which no clock is moved are all alike.
            for (LocalDate day = FIRST; day.getYear() < 2028; day = nextMoved(zone, day)) {
                for (int hour = 0; hour < 24; hour++) {
                    around(zone, day, hour);
                }
            }
        }
    }

    @Test
    void whatIsSaidInAGapIsSaidOnThatDay() {
        for (String name : new String[] {"America/Nuuk", "America/Scoresbysund"}) {
            ReminderTimes times = times(ZoneId.of(name), 23);
            Instant at = times.fireTime(LocalDate.of(2026, 3, 28));

            assertThat(times.lastPassedDay(at)).isEqualTo(LocalDate.of(2026, 3, 28));
            assertThat(times.isAllowedNow(at)).isTrue();
            assertThat(times.nextHour(at)).isEqualTo(times.fireTime(LocalDate.of(2026, 3, 29)));
        }
    }

    private static void around(ZoneId zone, LocalDate day, int hour) {
        ReminderTimes times = times(zone, hour);
        Instant before = times.fireTime(day.minusDays(3));
        for (int days = -2; days <= 2; days++) {
            LocalDate one = day.plusDays(days);
            Instant at = times.fireTime(one);
            if (!times.day(at).equals(one) || !at.isAfter(before)) {
                throw new AssertionError(zone + " " + one + " at " + hour + " is " + at.atZone(zone));
            }
            before = at;
        }
    }

    private static LocalDate nextMoved(ZoneId zone, LocalDate day) {
        Instant after = day.plusDays(1).atStartOfDay(zone).toInstant().plus(Duration.ofHours(1));
        return zone.getRules().nextTransition(after) == null
                ? LocalDate.of(2028, 1, 1)
                : LocalDate.ofInstant(
                        zone.getRules().nextTransition(after).getInstant().minusSeconds(1), zone);
    }

    private static ReminderTimes times(ZoneId zone, int hour) {
        return new ReminderTimes(zone, Preferences.DEFAULTS.with(PreferenceKey.REMINDER_HOUR, hour));
    }
}
