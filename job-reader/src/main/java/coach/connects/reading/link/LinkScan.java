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
}
