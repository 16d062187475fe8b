package coach.connects.engine;

import coach.connects.chat.Secret;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import java.time.Instant;

/**
 * What a step has to be told by Upwork before it can be taken. A command that needs it answers {@link CommandContext#ask}; it is
 * asked outside of the person's lock and of every save, and the step is thought over with the answer. So it is only ever
 * asked on somebody's message.
 */
public sealed interface Inquiry {
    /** The facts of a job, fresh. */
    record Job(JobId job) implements Inquiry {}

    /**
     * What a list of jobs tells of it besides.
     *
     * @param known what Upwork told of it before
     * @param at when it did: what is told besides is kept no longer than that
     */
    record Listed(JobId job, Posting known, Instant at) implements Inquiry {}

    /** How many Connects Upwork says that they have. */
    record Balance() implements Inquiry {}

    /** The state of their proposal for this job. */
    record Proposal(JobId job) implements Inquiry {}

    /** Where they let this program in. */
    record Begin() implements Inquiry {}

    /** Whether this address, pasted after that, lets us in. */
    record Complete(Secret pasted) implements Inquiry {}

    /** That the connection is ended, here and at Upwork. */
    record End() implements Inquiry {}

    /** Which accounts as a freelancer they have. */
    record Accounts() implements Inquiry {}

    /**
     * That this account of theirs is asked for from now on.
     *
     * @param which its mark, or its place in the list from 1 on
     */
    record Choose(String which) implements Inquiry {}
}
