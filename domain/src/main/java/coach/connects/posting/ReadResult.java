package coach.connects.posting;

import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a piece of text or a file.
 *
 * @param jobs the jobs in it, in the order in which they stand there; empty unless {@link ReadStatus#JOBS}
 */
public record ReadResult(ReadStatus readStatus, List<Job> jobs) {
    public enum ReadStatus {
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
     * @param description the client's text, when it could be told apart; kept only while the check is under way
     */
    public record Job(Posting posting, Optional<String> description) {}

    public ReadResult {
        jobs = List.copyOf(jobs);
    }

    public static ReadResult none(ReadStatus readStatus) {
        return new ReadResult(readStatus, List.of());
    }

    public static ReadResult of(List<Job> jobs) {
        return jobs.isEmpty() ? none(ReadStatus.NOTHING) : new ReadResult(ReadStatus.JOBS, jobs);
    }
}
