package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A proposal that stands: neither taken back nor wholly returned, and sent within the last {@value #DAYS} days.
 *
 * @param seq the number of the proposal
 * @param costLeft what is left to return of the cost
 * @param boostLeft what is left to return of its boosts
 */
public record LiveProposal(
        long seq, LocalDate day, Optional<JobId> job, Connects cost, Connects costLeft, Connects boostLeft) {
    public static final int DAYS = 365;

    public Connects left() {
        return costLeft.plus(boostLeft);
    }

    /** Whether a return or a boost may still belong to it: a free one stands although nothing can come back. */
    boolean stands() {
        return !left().isZero() || cost.isZero();
    }

    /** Whether it is recent enough on this day to count as live. */
    boolean isLiveOn(LocalDate other) {
        return day.isAfter(other.minusDays(DAYS));
    }
}
