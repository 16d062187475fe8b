package coach.connects.engine;

import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.profile.Identity;
import coach.connects.session.AccountLinkCode;
import java.util.Optional;

/**
 * What a step does, beside changing a state, to join identities.
 *
 * @param kind what it is
 * @param code the code that lets it
 * @param join who comes together, for {@link Kind#JOIN}
 */
public record AccountLinkOperation(Kind kind, AccountLinkCode code, Optional<Join> join) implements Effect {
    /** What can be done. */
    public enum Kind {
        /** A new code goes out. */
        ISSUE,
        /** A code is taken by whoever entered it, who is asked something first. */
        USE,
        /** A code is taken, and two freelancers become one. */
        JOIN
    }

    /**
     * Who comes together.
     *
     * @param surviving the freelancer whose state the step changes, as it was read
     * @param absorbed the first identity of the other one
     */
    public record Join(Loaded surviving, Identity absorbed) {}

    /** A new code goes out. */
    public static AccountLinkOperation issue(AccountLinkCode code) {
        return new AccountLinkOperation(Kind.ISSUE, code, Optional.empty());
    }

    /** A code is taken. */
    public static AccountLinkOperation use(AccountLinkCode code) {
        return new AccountLinkOperation(Kind.USE, code, Optional.empty());
    }

    /** A code is taken, and the one who goes joins the one who stays. */
    public static AccountLinkOperation join(AccountLinkCode code, Loaded stays, Identity goes) {
        return new AccountLinkOperation(Kind.JOIN, code, Optional.of(new Join(stays, goes)));
    }
}
