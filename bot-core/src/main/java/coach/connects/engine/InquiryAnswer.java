package coach.connects.engine;

import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.money.Connects;
import coach.connects.session.UpworkFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of an {@link Inquiry}. */
public sealed interface InquiryAnswer {
    /** What Upwork told of a job; the description was looked through and is gone. */
    record Job(UpworkFacts told) implements InquiryAnswer {}

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
     * @param account what they call the account that is asked for; empty where it has no name
     */
    record Connected(boolean seen, String account) implements InquiryAnswer {}

    /** They have these accounts as a freelancer; where none of several is used, one is to be chosen before anything is asked. */
    record Accounts(List<Account> all) implements InquiryAnswer {
        public Accounts {
            all = List.copyOf(all);
        }
    }

    /**
     * One of their accounts.
     *
     * @param mark by what it is chosen
     * @param name what they call it, foreign text; may be empty
     * @param used whether it is asked for
     */
    record Account(String mark, String name, boolean used) {}

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

    /** The grant is being renewed by somebody, and is to be had in a minute or two. */
    record Renewing() implements InquiryAnswer {}

    /** There is no connection any more that could be asked by: they have to connect anew. */
    record Reconnect() implements InquiryAnswer {}

    /**
     * Upwork did not answer.
     *
     * @param until when to ask again at the earliest, where that is known
     */
    record Refused(Reason reason, Optional<Instant> until) implements InquiryAnswer {
        /** For this reason, whenever it is asked again. */
        public static InquiryAnswer of(Reason reason) {
            return new Refused(reason, Optional.empty());
        }

        /** For the reason that Upwork gave; an answer that was given, and says nothing, cannot be read. */
        public static InquiryAnswer of(UpworkAnswer<?> answer) {
            return answer instanceof UpworkAnswer.Refused<?> refused
                    ? new Refused(refused.reason(), refused.until())
                    : of(Reason.UNREADABLE);
        }
    }
}
