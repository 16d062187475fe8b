package coach.connects.marketplace;

import coach.connects.chat.Secret;
import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import java.time.Instant;

/**
 * Upwork's official server for programs that act for a member. Every call but {@link #read} asks the server, on the caller's
 * thread, for a minute at most, and throws nothing but what its {@link CallCounter} does. It keeps nothing: what it draws and
 * what it is given the caller saves, a renewed grant before it is used. It reads this job, the balance and the state of one's
 * own proposal, and changes nothing at Upwork.
 */
public interface UpworkConnector {
    /** Registers this installation as a program, once: a registration cannot be deleted. The caller keeps the answer. */
    UpworkAnswer<Secret> register();

    /**
     * Draws what a sign-in needs; at most it asks where people sign in.
     *
     * @param client the id that {@link #register} gave
     * @param now the present
     */
    UpworkAnswer<SignInLink> begin(Secret client, Instant now);

    /**
     * Reads the address that the browser was sent to and the person pasted. Asks nobody and decides nothing: the caller
     * looks whether the sign-in is still open, and closes it before {@link #exchange}.
     */
    PastedAddress read(Secret pasted, PendingSignIn pending);

    /**
     * Turns a code into a grant, once. It names no account yet: {@link #account} is asked with it when it is saved.
     *
     * @param code what {@link #read} found
     * @param pending the sign-in that the code answers
     */
    UpworkAnswer<UpworkGrant> exchange(Secret code, PendingSignIn pending);

    /** Whose grant it is: the member's accounts as a freelancer. */
    UpworkAnswer<UpworkAccount> account(UpworkGrant grant);

    /**
     * Draws new tokens. The caller sees to it that nobody else does so with this grant meanwhile, and saves the answer before
     * it is used; {@link UpworkAnswer.Reason#GRANT_REFUSED} says that the grant is over for good.
     */
    UpworkAnswer<UpworkGrant> renew(UpworkGrant grant);

    /** What this freelancer is told of a job; of another job than asked nothing is. */
    UpworkAnswer<JobFacts> job(UpworkGrant grant, JobId job);

    /**
     * What a list of jobs tells beside {@link #job}: how many proposals there are, whether payment is verified, when it was
     * posted. To find it others are listed too, and thrown away unread, so it is asked only where the person wants just these;
     * {@link UpworkAnswer.Reason#NOT_READABLE} where it is not among the first ten.
     *
     * @param known what is known of the job, by which it is looked for
     */
    UpworkAnswer<JobFacts> listed(UpworkGrant grant, JobId job, Posting known);

    /** How many Connects Upwork says that they have. */
    UpworkAnswer<Connects> balance(UpworkGrant grant);

    /**
     * The state of their newest proposal for this job, looked for in two pages at most; that it is not among them proves
     * nothing, and is {@link UpworkAnswer.Reason#NOT_READABLE}.
     */
    UpworkAnswer<ProposalState> proposal(UpworkGrant grant, JobId job);

    /** Has Upwork end the grant, which the caller has forgotten already; whether it said that it did. */
    boolean revoke(UpworkGrant grant);
}
