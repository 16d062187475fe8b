package coach.connects.engine;

import coach.connects.posting.JobId;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the pool that is meant by what stands in it, for who keeps two (W-37); their own where it may be either. */
public record PoolSearch(View view) {
    private static final Comparator<Last> LATER =
            Comparator.comparingInt(Last::place).thenComparing(Last::at);

    /** The one that paid the proposal that stands for this job. */
    public Pool ofJob(Optional<JobId> job) {
        boolean agency = job.isPresent() && stands(Pool.AGENCY, job.get()) && !stands(Pool.OWN, job.get());
        return agency ? Pool.AGENCY : Pool.OWN;
    }

    /** The one in which Connects can come back: that of this job, or without one the agency's where one's own has nothing. */
    public Pool ofReturn(Optional<JobId> job) {
        boolean agency = job.isEmpty() && returnable(Pool.AGENCY) && !returnable(Pool.OWN);
        return agency ? Pool.AGENCY : ofJob(job);
    }

    private boolean returnable(Pool pool) {
        View there = view.about(pool);
        return there.state().wallet().on(there.today(), there.policies()).activeProposals().stream()
                .anyMatch(proposal -> !proposal.left().isZero());
    }

    /** The one in which something was recorded last that stands; of two messages of one instant, by the later. */
    public Pool ofLastEntry() {
        return LATER.compare(last(Pool.AGENCY), last(Pool.OWN)) > 0 ? Pool.AGENCY : Pool.OWN;
    }

    /** The one in which this message recorded something; empty where it recorded nothing that is at hand. */
    Optional<Pool> ofEvent(String eventId) {
        Wallet agency = view.state().account().agency().wallet();
        if (!view.state().account().own().causedBy(eventId).isEmpty()) {
            return Optional.of(Pool.OWN);
        }
        boolean there = !agency.causedBy(eventId).isEmpty() || agency.mayBeArchived(eventId);
        return there ? Optional.of(Pool.AGENCY) : Optional.empty();
    }

    private boolean stands(Pool pool, JobId job) {
        View there = view.about(pool);
        return there.state()
                .wallet()
                .on(there.today(), there.policies())
                .liveProposalOf(job)
                .isPresent();
    }

    private Last last(Pool pool) {
        List<String> handled = view.state().processed().keys();
        return view.about(pool).state().wallet().undoable().stream()
                .map(entry -> new Last(handled.lastIndexOf(entry.eventId()), entry.recordedAt()))
                .max(LATER)
                .orElse(Last.NEVER);
    }

    /**
     * When something was recorded.
     *
     * @param place of its message among those that are remembered; -1 for one that is not
     */
    private record Last(int place, Instant at) {
        static final Last NEVER = new Last(-1, Instant.MIN);
    }
}
