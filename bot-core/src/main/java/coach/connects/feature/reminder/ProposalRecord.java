package coach.connects.feature.reminder;

import coach.connects.check.Decision;
import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome.Result;
import java.util.Optional;

/**
 * A proposal and what it came to.
 *
 * @param spent what it and its boosts cost, without what came back
 * @param verdict what the last check of the job had said
 * @param result what became of it, as far as it was told
 */
record ProposalRecord(
        Optional<JobId> job, Connects spent, boolean boosted, Optional<Decision> verdict, Optional<Result> result) {
    ProposalRecord withBoost() {
        return new ProposalRecord(job, spent, true, verdict, result);
    }

    ProposalRecord costing(int connects) {
        return new ProposalRecord(job, Connects.of(connects), boosted, verdict, result);
    }

    /** Whether it led to an interview; a hire had one. */
    boolean interviewed() {
        return result.filter(told -> told == Result.INTERVIEW || told == Result.HIRED)
                .isPresent();
    }
}
