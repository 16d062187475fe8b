package coach.connects.posting;

import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a piece of text or a file.
 *
 * @param jobs the jobs in it, in the order in which they stand there; empty unless {@link ReadStatus#JOBS}
 * @param seeming how many jobs it seems to tell of; of {@link ReadStatus#MIXED} two at least
 */
public record ReadResult(ReadStatus readStatus, List<Job> jobs, int seeming) {
    public enum ReadStatus {
        /** At least one job with at least one fact. */
        JOBS,
        /** Several jobs, and nothing certain tells which line belongs to which: none of them was read. */
        MIXED,
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
        return new ReadResult(readStatus, List.of(), 0);
    }

    public static ReadResult of(List<Job> jobs) {
        return jobs.isEmpty() ? none(ReadStatus.NOTHING) : new ReadResult(ReadStatus.JOBS, jobs, jobs.size());
    }

    /** So many jobs whose lines cannot be told apart. */
    public static ReadResult mixed(int jobs) {
        return new ReadResult(ReadStatus.MIXED, List.of(), jobs);
    }
}
