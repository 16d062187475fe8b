package coach.connects.persistence;

import coach.connects.reminder.ReminderTimes;
import coach.connects.session.FreelancerState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * At a month's end everybody of a zone falls due at the same instant. A platform takes only so many messages a second, so
 * they are looked at one after the other over some minutes: each always as much later, by who they are.
 *
 * @param over the minutes over which they are spread; none where the order in time is a script's to see
 */
public record MonthEndSpread(Duration over) {
    /** Everybody at their hour. */
    public static final MonthEndSpread NONE = new MonthEndSpread(Duration.ZERO);

    /** Ten minutes: 18,000 people at 30 messages a second. */
    public static final MonthEndSpread TEN_MINUTES = new MonthEndSpread(Duration.ofMinutes(10));

    /** The days before the 1st on which its rollover is told. */
    private static final int DAYS_BEFORE = 3;

    /** Spreads what neighbouring ids give. */
    private static final int SCATTER = 0x9E3779B1;

    /** The state as it is to be looked at. */
    public FreelancerState of(FreelancerState state) {
        return over.isZero()
                ? state
                : state.withSchedule(state.schedule().dueAt(state.dueAt().map(due -> later(state, due))));
    }

    /** As much later as this person always is, where it is their own hour at a month's end and may be said then too. */
    private Instant later(FreelancerState state, Instant due) {
        ReminderTimes times = ReminderTimes.of(state.profile(), state.preferences());
        LocalDate day = times.day(due);
        boolean monthEnd = day.getDayOfMonth() == 1 || day.plusDays(DAYS_BEFORE).getDayOfMonth() == 1;
        int scattered = state.id().toString().hashCode() * SCATTER;
        Instant at = due.plusSeconds((scattered >>> 1) % over.toSeconds());
        return monthEnd && times.fireTime(day).equals(due) && times.isAllowedNow(at) ? at : due;
    }
}
