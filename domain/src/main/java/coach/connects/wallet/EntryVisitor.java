package coach.connects.wallet;

/** One answer for each kind of stored entry; whoever implements it cannot forget one. */
public interface EntryVisitor<R> {
    R purchase(Purchase entry);

    R grant(Grant entry);

    R proposal(Proposal entry);

    R boost(Boost entry);

    R badge(Badge entry);

    R ad(Ad entry);

    R givenBack(Return entry);

    R correction(Correction entry);

    R reversal(Reversal entry);
}
