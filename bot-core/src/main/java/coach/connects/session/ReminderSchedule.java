package coach.connects.session;

import coach.connects.reminder.ReminderState;
import java.time.Instant;
import java.util.Optional;

/**
 * What is said to a freelancer by itself.
 *
 * @param reminders what is to be said, and was
 * @param dueAt when to look at them next, if ever
 */
public record ReminderSchedule(ReminderState reminders, Optional<Instant> dueAt) {
    /** Nothing is to be said. */
    static final ReminderSchedule EMPTY = new ReminderSchedule(ReminderState.EMPTY, Optional.empty());

    public ReminderSchedule with(ReminderState other) {
        return new ReminderSchedule(other, dueAt);
    }

    /** The same, to be looked at then, if ever. */
    public ReminderSchedule dueAt(Optional<Instant> at) {
        return new ReminderSchedule(reminders, at);
    }
}
