package coach.connects.marketplace;

/** What Upwork says of a proposal. A word that is not known here is {@link #OTHER}; "lost" cannot be told by it. */
public enum ProposalState {
    /** It is with the client, or waits to be. */
    SENT,
    /** The client answered: a talk is on. */
    INTERVIEW,
    OFFER,
    HIRED,
    /** Declined by either side. */
    DECLINED,
    WITHDRAWN,
    /** It is over, and Upwork does not say how. */
    ENDED,
    OTHER
}
