package coach.connects.posting;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/**
 * The id in a job's link, always with its tilde and in lower case ({@code ~022104567890123456789}).
 *
 * <p>Two generations exist: {@code ~01} and 16 hexadecimal digits, and {@code ~02} and 18 or 19 decimal digits, of
 * which
 * the latter hold the moment of creation.
 */
public record JobId(String value) {
    private static final long SNOWFLAKE_EPOCH_MILLIS = 1_288_834_974_657L;
    private static final int SNOWFLAKE_TIME_SHIFT = 22;

    /** Accepts only what {@link #of} accepts. */
    public JobId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no job id: " + value.length() + " characters");
        }
    }

    /**
     * Reads an id written with its tilde, in any case.
     *
     * @return the id, or empty when the text is of neither generation
     */
    public static Optional<JobId> of(String text) {
        String lower = CaseFolding.of(text);
        return isWellFormed(lower) ? Optional.of(new JobId(lower)) : Optional.empty();
    }

    /** The one link that every form of link to this job leads to. */
    public String url() {
        return "https://www.upwork.com/jobs/" + value;
    }

    /**
     * When the job was created, as its id tells (derived and undocumented: the posting is not older than this).
     *
     * @param now the present; an id from the future tells nothing
     * @return the instant, or empty for the older generation of ids and for ids from the future
     */
    public Optional<Instant> createdAt(Instant now) {
        if (!value.startsWith("~02")) {
            return Optional.empty();
        }
        // Nineteen digits can be more than a long holds: an id that somebody made up, from the far future.
        BigInteger snowflake = new BigInteger(value.substring(3));
        Instant created = Instant.ofEpochMilli(
                snowflake.shiftRight(SNOWFLAKE_TIME_SHIFT).longValueExact() + SNOWFLAKE_EPOCH_MILLIS);
        return created.isAfter(now) ? Optional.empty() : Optional.of(created);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isWellFormed(String text) {
        if (text.startsWith("~01")) {
            return text.length() == 19
                    && text.chars().skip(3).allMatch(c -> Digits.isDigit(c) || (c >= 'a' && c <= 'f'));
        }
        return text.startsWith("~02")
                && (text.length() == 21 || text.length() == 22)
                && text.chars().skip(3).allMatch(Digits::isDigit);
    }
}
