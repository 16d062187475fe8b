package coach.connects.session;

import coach.connects.check.Verdict;
import coach.connects.posting.Posting;
import coach.connects.profile.Identity;
import java.time.Instant;

/**
 * A job check that came to a verdict, a document of its own. Whether a proposal followed is told by the ledger, not here.
 *
 * @param id the freelancer's id, the key of the message that brought the verdict, and a number, joined by slashes
 * @param posting the facts
 * @param verdict what they came to
 * @param checkedAt when
 */
public record CheckRecord(String id, Posting posting, Verdict verdict, Instant checkedAt) {
    /** The id of a check by this freelancer; the number tells several of one message apart. */
    public static String id(Identity owner, String cause, int number) {
        return owner.inPath() + "/" + cause + "/" + number;
    }
}
