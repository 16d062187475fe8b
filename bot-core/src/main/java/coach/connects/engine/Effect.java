package coach.connects.engine;

import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;

/**
 * What a command does beside leaving another state. {@link ResultSaver} carries all of them out, in the one order that a
 * crash may cut anywhere.
 */
public sealed interface Effect
        permits CommunityEffect,
                AccountLinkOperation,
                Effect.NotifyApplicants,
                Effect.SaveCheck,
                Effect.EraseEverything,
                Effect.Inquire {
    /**
     * Everybody else who applied for a job is told that their Connects should come back, before the state is saved.
     *
     * @param job the job, which was reported closed or refunded
     */
    record NotifyApplicants(JobId job) implements Effect {}

    /**
     * A check that came to a verdict is kept, before the state that may name it.
     *
     * @param check the check
     */
    record SaveCheck(CheckRecord check) implements Effect {}

    /**
     * Everything else that is kept of the freelancer goes too, once the mark of it is saved.
     *
     * @param leaving takes them out of the groups
     */
    record EraseEverything(CommunityEffect leaving) implements Effect {}

    /**
     * Nothing is done or said before this is answered; then the step is thought over.
     *
     * @param inquiry what Upwork is asked
     */
    record Inquire(Inquiry inquiry) implements Effect {}
}
