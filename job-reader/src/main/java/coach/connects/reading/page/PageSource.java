package coach.connects.reading.page;

import coach.connects.posting.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page to read: its lines, and what a richer form of it (HTML, an e-mail) tells for certain. When the description is
 * known apart, none of the lines belongs to it.
 *
 * @param skills the skills, empty when they are not known apart
 */
public record PageSource(
        List<String> lines,
        Optional<String> title,
        Optional<String> description,
        List<String> skills,
        Optional<JobId> job,
        Optional<Instant> postedAt) {
    public PageSource {
        lines = List.copyOf(lines);
        skills = List.copyOf(skills);
    }

    /** A page of which there is nothing but its text. */
    public static PageSource of(String text) {
        return new PageSource(
                TextCleaner.lines(text),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
