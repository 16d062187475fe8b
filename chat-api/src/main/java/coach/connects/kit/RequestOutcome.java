package coach.connects.kit;

/** What became of one request to a platform, as far as the head of its answer tells. */
public enum RequestOutcome {
    /** The platform did it. */
    TAKEN,
    /** It asked for fewer ("429"). */
    TOO_MANY,
    /** It would not, for another reason. */
    REFUSED,
    /** It could not. */
    FAILED,
    /** No answer came. */
    UNANSWERED;

    private static final int FIRST_REFUSAL = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_FAILURE = 500;

    /** What an answer of this HTTP status says. */
    public static RequestOutcome of(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return TOO_MANY;
        }
        if (status < FIRST_REFUSAL) {
            return TAKEN;
        }
        return status < FIRST_FAILURE ? REFUSED : FAILED;
    }
}
