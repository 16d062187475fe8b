package coach.connects.reading.link;

import coach.connects.posting.JobId;
import java.util.List;
import java.util.Optional;

/**
 * The links in a text.
 *
 * @param jobs the jobs that are linked or named by their id, each once, in the order in which they stand there
 * @param others the links that lead to no job
 * @param rest the text without any of the links
 */
public record LinkScan(List<JobId> jobs, List<NonJobLink> others, String rest) {
    public LinkScan {
        jobs = List.copyOf(jobs);
        others = List.copyOf(others);
    }

    public Optional<JobId> job() {
        return jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.get(0));
    }

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
}
