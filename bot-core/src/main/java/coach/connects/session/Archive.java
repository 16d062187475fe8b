package coach.connects.session;

import coach.connects.posting.JobId;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/** What is kept of a freelancer beside the state, to read. A failure of the database ends the step with "try again". */
public interface Archive {
    Optional<CheckRecord> check(FreelancerState owner, String id);

    /** The newest check of this job by this freelancer. */
    Optional<CheckRecord> lastCheck(FreelancerState owner, JobId job);

    /** All checks of this freelancer, oldest first. */
    List<CheckRecord> checks(FreelancerState owner);

    /** What the groups to which the freelancer belongs know of this job, the group used last first. */
    List<GroupCard> known(FreelancerState owner, JobId job);

    /** What the group that this code stands for knows of a job. Whoever holds the code need not belong to it. */
    Optional<GroupCard> known(String code, JobId job);

    /** Their connection to Upwork; none where the host has not switched it on. */
    default Optional<UpworkConnection> upwork(FreelancerState owner) {
        return Optional.empty();
    }

    /** The wallet with its old pages read in, so that it can look behind its checkpoint. */
    Wallet wholeWallet(FreelancerState owner);
}
