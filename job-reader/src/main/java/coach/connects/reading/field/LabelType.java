package coach.connects.reading.field;

import coach.connects.posting.Fact;
import java.util.Optional;

/** What a label names. The labels themselves are data ({@code labels.txt}). */
public enum LabelType {
    TITLE,
    LINK,
    JOB_KEY,
    DESCRIPTION,
    SKILLS,
    TYPE,
    IS_HOURLY,
    IS_FIXED,
    /** How much is paid, in whichever way. */
    PAY,
    BUDGET,
    RATE,
    RATE_MIN,
    RATE_MAX,
    /** Any of the job's terms, each a cell of its own. */
    TERMS,
    HOURS,
    LENGTH,
    LEVEL,
    OPEN_TO,
    POSTED,
    /** When a record was made: counts where nothing says when it was posted. */
    CREATED,
    PROPOSALS,
    INTERVIEWING,
    INVITES,
    UNANSWERED,
    HIRES_ON_JOB,
    COST,
    BALANCE,
    PAYMENT(true),
    /** The same, said of what is not. */
    NO_PAYMENT(true),
    /** Anything of the client, each a cell of its own. */
    CLIENT,
    COUNTRY(true),
    RATING(true),
    REVIEWS(true),
    JOBS_POSTED(true),
    HIRE_RATE(true),
    HIRES(true),
    /** Hires of the client or on the job: the words beside the value, or where it lies, tell which. */
    HIRES_TOTAL(true),
    OPEN_JOBS(true),
    SPENT(true),
    AVG_RATE(true),
    MEMBER(true),
    CLOSED,
    /** The day since when it is closed. */
    CLOSED_AT,
    /** The same as closed, said of what is not. */
    OPEN,
    /** Closed, or whatever else a tool calls so. */
    STATUS,
    /** How many are to be hired. */
    NEEDED,
    PRIVATE,
    APPLIED,
    INVITATION,
    /** Known, and no fact: never a title, never the end of anything. */
    IGNORED;

    private final boolean ofClient;

    LabelType() {
        this(false);
    }

    LabelType(boolean ofClient) {
        this.ofClient = ofClient;
    }

    /** Whether it tells something of the client. */
    public boolean isOfClient() {
        return ofClient;
    }

    /** What its value decides so much of that it is told also where it was not understood; empty for the rest. */
    public Optional<Fact<?>> deciding() {
        return Optional.ofNullable(
                switch (this) {
                    case PAYMENT, NO_PAYMENT -> Fact.PAYMENT_VERIFIED;
                    case PROPOSALS -> Fact.PROPOSALS;
                    case INTERVIEWING -> Fact.INTERVIEWING;
                    case INVITES -> Fact.INVITES_SENT;
                    case COST -> Fact.CONNECTS_COST;
                    case RATING -> Fact.CLIENT_RATING;
                    case HIRE_RATE -> Fact.CLIENT_HIRE_RATE;
                    case HIRES, HIRES_TOTAL -> Fact.CLIENT_HIRES;
                    case OPEN_TO -> Fact.OPEN_TO;
                    case CLOSED, CLOSED_AT -> Fact.CLOSED;
                    default -> null;
                });
    }

    /** Whether its value holds several facts, each of which stands or falls alone. */
    boolean isGroup() {
        return this == TERMS || this == CLIENT || this == TYPE || this == PAY;
    }

    /** Whether its value can be any words, so that it cannot be told from them where no colon parts the two. */
    public boolean isOpen() {
        return (isGroup() && this != TYPE && this != PAY)
                || this == TITLE
                || this == LINK
                || this == JOB_KEY
                || this == DESCRIPTION
                || this == SKILLS
                || this == OPEN_TO
                || this == STATUS
                || this == IGNORED;
    }
}
