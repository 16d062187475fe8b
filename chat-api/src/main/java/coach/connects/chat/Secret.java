package coach.connects.chat;

/**
 * A value that never appears in a log, a message or an error.
 *
 * @param reveal the value, for the one place that needs it
 */
public record Secret(String reveal) {
    /** Says that there is one, and nothing of it. */
    @Override
    public String toString() {
        return "(hidden)";
    }
}
