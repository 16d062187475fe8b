package coach.connects.scheduling;

/** What came of looking at a freelancer who was due. */
public enum ReminderOutcome {
    /** They were told what was due. */
    ON_TIME,
    /** They were told more than five minutes after its time, or after it had to be put off. */
    LATE,
    /** Their platform takes nothing now; they are looked at again. */
    PUT_OFF,
    /** They cannot be reached anywhere. */
    UNREACHABLE,
    /** There was nothing to tell them, or another process tells them. */
    NOTHING
}
