package coach.connects.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every recorded entry bears, whatever it is.
 *
 * @param seq its number within the wallet, from 1, in the order of recording; decides what counts once
 * @param effectiveOn the calendar day on which it counts, fixed when it is recorded (W-04)
 * @param eventId the key of the message that caused it (W-10)
 * @param note the person's own words, at most {@value #LONGEST_NOTE} characters (W-08)
 */
public record EntryMetadata(
        long seq, LocalDate effectiveOn, Instant recordedAt, String eventId, Optional<String> note) {
    /** How long a note may be, in characters (W-08). */
    public static final int LONGEST_NOTE = 200;

    /** Refuses a number below 1. */
    public EntryMetadata {
        if (seq < 1) {
            throw new IllegalArgumentException("entries are numbered from 1: " + seq);
        }
    }
}
