package coach.connects.check;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.math.BigDecimal;
import java.util.Optional;

/** What certainly follows from the facts about a client's past, also where a page names only some of them. */
final class ClientHistory {
    private ClientHistory() {}

    /** Whether the client ever hired anybody; empty when that does not follow from what is known. */
    static Optional<Boolean> hasHired(Posting posting) {
        Optional<Integer> hires = posting.get(Fact.CLIENT_HIRES);
        if (hires.isPresent()) {
            return Optional.of(hires.get() > 0);
        }
        if (showsAContract(posting)) {
            return Optional.of(true);
        }
        return posting.get(Fact.CLIENT_HIRE_RATE)
                .map(rate -> rate > 0)
                .or(() -> postedOne(posting) ? Optional.of(false) : Optional.empty());
    }

    /** The hire rate in percent; nobody hired is 0, but beyond that it is never computed (hires can exceed jobs). */
    static Optional<Integer> hireRate(Posting posting) {
        return posting.get(Fact.CLIENT_HIRE_RATE)
                .or(() -> posting.get(Fact.CLIENT_HIRES).filter(hires -> hires == 0));
    }

    /** At least so many jobs the client has posted, the one at hand included. */
    static int jobsPosted(Posting posting) {
        int posted = posting.get(Fact.CLIENT_JOBS_POSTED).orElse(1);
        return Math.max(posted, posting.get(Fact.CLIENT_OPEN_JOBS).orElse(1));
    }

    /**
     * Whether the job at hand is the client's first, as far as anybody knows: then there is no rate to speak of (V-12). So
     * it is with one job posted, and with no hires where nothing tells how many were posted or that somebody was hired.
     */
    static boolean isFirstJob(Posting posting) {
        boolean untold = !posting.knows(Fact.CLIENT_JOBS_POSTED) && jobsPosted(posting) == 1;
        return postedOne(posting)
                || (untold
                        && hireRate(posting).filter(rate -> rate == 0).isPresent()
                        && !hasHired(posting).orElse(false));
    }

    /** The feedback score; empty when it is not known, and also while nobody has given any. */
    static Optional<BigDecimal> score(Posting posting) {
        return hasNoReviews(posting) ? Optional.empty() : posting.get(Fact.CLIENT_RATING);
    }

    /** Whether it is known that nobody has reviewed the client yet; a page then also shows a rating of 0 (V-04). */
    static boolean hasNoReviews(Posting posting) {
        return posting.get(Fact.CLIENT_REVIEWS)
                .map(reviews -> reviews == 0)
                .orElseGet(() -> posting.get(Fact.CLIENT_RATING)
                        .filter(score -> score.signum() == 0)
                        .isPresent());
    }

    private static boolean postedOne(Posting posting) {
        return posting.knows(Fact.CLIENT_JOBS_POSTED) && jobsPosted(posting) == 1;
    }

    private static boolean showsAContract(Posting posting) {
        return isPositive(posting.get(Fact.CLIENT_REVIEWS))
                || isPositive(posting.get(Fact.HIRES_ON_JOB))
                || score(posting).filter(score -> score.signum() > 0).isPresent()
                || posting.get(Fact.CLIENT_TOTAL_SPENT)
                        .filter(spent -> spent.compareTo(Usd.of(0)) > 0)
                        .isPresent();
    }

    private static boolean isPositive(Optional<Integer> count) {
        return count.filter(number -> number > 0).isPresent();
    }
}
