package coach.connects.engine;

import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.money.Connects;
import coach.connects.session.ToldByUpwork;
import java.time.Instant;
import java.util.Optional;

/** What came of an {@link Inquiry}. */
public sealed interface InquiryAnswer {
    /** What Upwork told of a job; the description was looked through and is gone. */
    record Job(ToldByUpwork told) implements InquiryAnswer {}

    /** How many Connects Upwork says that they have. */
    record Balance(Connects balance, Instant at) implements InquiryAnswer {}

    /** What Upwork says of their proposal. */
    record Proposal(ProposalState state, Instant at) implements InquiryAnswer {}

    /** Where they let this program in. */
    record Link(SignInLink link) implements InquiryAnswer {}

    /**
     * They let it in.
     *
     * @param seen whether the account could be looked at
     */
    record Connected(boolean seen) implements InquiryAnswer {}

    /**
     * The connection is ended; so it is when there was none.
     *
     * @param told whether Upwork said that it ended it too, where there was one
     */
    record Ended(boolean told) implements InquiryAnswer {}

    /** There is nothing usable in what was pasted; the sign-in stays open, unless they declined. */
    record Mistaken(PastedAddress.Mistake mistake) implements InquiryAnswer {}

    /** No sign-in waits here for an address: it is over, was used, or began elsewhere. */
    record NoSignIn() implements InquiryAnswer {}

    /** This host is for one freelancer, and somebody else is that one. */
    record SeatTaken() implements InquiryAnswer {}

    /** That account of Upwork is connected by somebody else here. */
    record AccountTaken() implements InquiryAnswer {}

    /** The account is no freelancer's. */
    record NoFreelancer() implements InquiryAnswer {}

    /** There is no connection any more that could be asked by: they have to connect anew. */
    record Reconnect() implements InquiryAnswer {}

    /**
     * Upwork did not answer.
     *
     * @param until when to ask again at the earliest, where that is known
     */
    record Refused(Reason reason, Optional<Instant> until) implements InquiryAnswer {}
}
