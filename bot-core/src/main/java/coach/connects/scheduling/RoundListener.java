package coach.connects.scheduling;

import java.time.Duration;

/** Is told what the rounds do, for whoever counts it, from several threads at once; comes back at once and does not throw. */
public interface RoundListener {
    /** A round ended; it took so long. */
    default void ended(Duration took) {}

    /** A freelancer was due and was looked at. */
    default void looked(ReminderOutcome outcome) {}
}
