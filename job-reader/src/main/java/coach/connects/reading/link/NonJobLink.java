package coach.connects.reading.link;

/**
 * A link that leads to no job.
 *
 * @param text the link as it was written
 */
public record NonJobLink(LinkKind kind, String text) {
    /** Where a link leads that names no job, so that the answer can say what to send instead. */
    public enum LinkKind {
        /** A freelancer's profile. */
        PROFILE,
        /** A company or an agency. */
        COMPANY,
        /** A proposal by its own number; the job's id is not in it. */
        PROPOSAL,
        /** An invitation to an interview; the job's id is not in it. */
        INVITATION,
        /** A redirect of an e-mail that hides its target. */
        EMAIL_REDIRECT,
        /** A job, by a number that is none: a part of it is missing, or it is made up. */
        BROKEN,
        /** A search or a feed. */
        SEARCH,
        /** Anything else at Upwork. */
        OTHER,
        /** Not Upwork at all, whatever it looks like. */
        FOREIGN
    }
}
