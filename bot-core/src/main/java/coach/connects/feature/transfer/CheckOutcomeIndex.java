package coach.connects.feature.transfer;

import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Statement.StatementLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which proposal came of which check: the ledger is gone through once, however many checks there are.
 *
 * @param byJob the number of the latest proposal for each job
 * @param byCheck the number of the latest proposal that a check led to, by the check's id
 */
record CheckOutcomeIndex(Map<JobId, Long> byJob, Map<String, Long> byCheck) {
    /** Of these lines, in the order of the replay; those left out do not count. */
    static CheckOutcomeIndex of(List<StatementLine> lines) {
        Map<JobId, Long> byJob = new HashMap<>();
        Map<String, Long> byCheck = new HashMap<>();
        for (StatementLine line : lines) {
            if (!line.reversed() && line.entry() instanceof Proposal proposal) {
                proposal.job().ifPresent(job -> byJob.put(job, proposal.seq()));
                proposal.check().ifPresent(check -> byCheck.put(check, proposal.seq()));
            }
        }
        return new CheckOutcomeIndex(byJob, byCheck);
    }

    /** The number of the latest proposal for the job of this check, or, without one, of the latest that it led to. */
    Optional<Long> latestOf(CheckRecord check) {
        Optional<JobId> job = check.posting().job();
        return Optional.ofNullable(job.isPresent() ? byJob.get(job.get()) : byCheck.get(check.id()));
    }
}
