package coach.connects.posting;

import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a piece of text or a file.
 *
 * @param outcome what it was
 * @param jobs the jobs in it, in the order in which they stand there; empty unless {@link Outcome#JOBS}
 */
public record ReadResult(Outcome outcome, List<Job> jobs) {
    /** What a piece of text was. */
    public enum Outcome {
        /** At least one job with at least one fact. */
        JOBS,
        /** A log-in page, or a page that asks whether the reader is a robot. */
        NOT_A_JOB_PAGE,
        /** Nothing in it that a job page says. */
        NOTHING,
        /** More than the reader takes. */
        TOO_LONG
    }

    /**
     * One job of a reading.
     *
     * @param posting the facts
     * @param description the client's text, when it could be told apart; kept only while the check is under way
     */
    public record Job(Posting posting, Optional<String> description) {}

    /** Keeps its own copy. */
    public ReadResult {
        jobs = List.copyOf(jobs);
    }

    /** A reading that found no job. */
    public static ReadResult none(Outcome outcome) {
        return new ReadResult(outcome, List.of());
    }

    /** A reading that found these jobs. */
    public static ReadResult of(List<Job> jobs) {
        return jobs.isEmpty() ? none(Outcome.NOTHING) : new ReadResult(Outcome.JOBS, jobs);
    }
}
