package coach.connects.wallet;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a recording needs to know besides the wallet and what happened.
 *
 * @param today the calendar day in the person's zone
 * @param anyway whether it is recorded although a cap says no: it really happened (G-05); for the caps alone
 */
public record RecordingContext(LocalDate today, Instant now, String eventId, Policies policies, boolean anyway) {
    /** The same, caps notwithstanding. */
    public RecordingContext recordAnyway() {
        return new RecordingContext(today, now, eventId, policies, true);
    }
}
