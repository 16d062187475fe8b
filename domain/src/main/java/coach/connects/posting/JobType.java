package coach.connects.posting;

/** How a job is paid (G-22). */
public enum JobType {
    HOURLY,
    FIXED
}
