package coach.connects.engine;

import coach.connects.posting.JobId;

/** Tells those who applied for a job when their Connects should come back, whoever reports it and however. */
public interface ApplicantNotifier {
    /** The same result, with an {@link Effect.NotifyApplicants} for each job that it reports closed or refunded. */
    CommandResult withNotices(CommandContext context, CommandResult result);

    /** Leaves everybody but the reporter a notice, of those who have something to get back; done twice, it is one notice. */
    void tell(CommandContext context, JobId job);
}
