package coach.connects.session;

import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import java.time.Instant;

/**
 * What Upwork told one freelancer of a job, their balance and whether they may apply among it.
 *
 * @param posting the facts; of a job with an id
 * @param at when it was told
 */
public record UpworkFacts(Posting posting, Instant at) {
    public JobId job() {
        return posting.job().orElseThrow();
    }
}
