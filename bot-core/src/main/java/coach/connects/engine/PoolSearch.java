package coach.connects.engine;

import coach.connects.posting.JobId;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.util.Optional;

/** Finds the pool that is meant by what stands in it, for who keeps two (W-37); their own where it may be either. */
public record PoolSearch(View view) {
    /** The one that paid the proposal that stands for this job. */
    public Pool ofJob(Optional<JobId> job) {
        boolean agency = job.isPresent() && stands(Pool.AGENCY, job.get()) && !stands(Pool.OWN, job.get());
        return agency ? Pool.AGENCY : Pool.OWN;
    }

    /** The one in which something was recorded last that stands. */
    public Pool ofLastEntry() {
        return last(Pool.AGENCY).isAfter(last(Pool.OWN)) ? Pool.AGENCY : Pool.OWN;
    }

    /** The one in which this message recorded something; empty where it recorded nothing that is at hand. */
    Optional<Pool> ofCause(String cause) {
        Wallet agency = view.state().account().agency().wallet();
        if (!view.state().account().own().causedBy(cause).isEmpty()) {
            return Optional.of(Pool.OWN);
        }
        boolean there = !agency.causedBy(cause).isEmpty() || agency.mayBePaged(cause);
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

    private Instant last(Pool pool) {
        return view.about(pool).state().wallet().undoable().stream()
                .map(RecordedEntry::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }
}
