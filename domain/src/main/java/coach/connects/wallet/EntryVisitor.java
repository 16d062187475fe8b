package coach.connects.wallet;

/**
 * One answer for each kind of stored entry; whoever implements it cannot forget one.
 *
 * @param <R> the type of the answer
 */
public interface EntryVisitor<R> {
    /** For Connects that were bought. */
    R purchase(Purchase entry);

    /** For free Connects. */
    R grant(Grant entry);

    /** For a proposal. */
    R proposal(Proposal entry);

    /** For a bid on top of a proposal. */
    R boost(Boost entry);

    /** For the availability badge. */
    R badge(Badge entry);

    /** For a profile ad. */
    R ad(Ad entry);

    /** For Connects that Upwork gave back. */
    R givenBack(Return entry);

    /** For a difference to what Upwork shows. */
    R correction(Correction entry);

    /** For the taking back of an entry. */
    R reversal(Reversal entry);
}
