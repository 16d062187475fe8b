package coach.connects.command;

import coach.connects.conversation.LinkCode;
import coach.connects.freelancer.Identity;
import coach.connects.store.dossier.Freelancers.Loaded;
import java.util.Optional;

/**
 * What a step does, beside changing a dossier, to join identities.
 *
 * @param kind what it is
 * @param code the code that lets it
 * @param join who comes together, for {@link Kind#JOIN}
 */
public record LinkMove(Kind kind, LinkCode code, Optional<Join> join) {
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
     * @param stays the freelancer whose dossier the step changes, as it was read
     * @param goes the first identity of the other one
     */
    public record Join(Loaded stays, Identity goes) {}

    /** A new code goes out. */
    public static LinkMove issue(LinkCode code) {
        return new LinkMove(Kind.ISSUE, code, Optional.empty());
    }

    /** A code is taken. */
    public static LinkMove use(LinkCode code) {
        return new LinkMove(Kind.USE, code, Optional.empty());
    }

    /** A code is taken, and the one who goes joins the one who stays. */
    public static LinkMove join(LinkCode code, Loaded stays, Identity goes) {
        return new LinkMove(Kind.JOIN, code, Optional.of(new Join(stays, goes)));
    }
}
