package coach.connects.engine;

import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import java.util.Optional;

/**
 * One sentence in which somebody may tell what happened: a short line that asks nothing and names one job at most.
 *
 * @param words what was said, without the link
 * @param job the job that it names
 */
public record EventSentence(String words, Optional<JobId> job) {
    /** What is as long was pasted. */
    private static final int PAGE = 300;

    /** Whether these words name a job, or are as long as the page of one. */
    public static boolean mayBeAJob(String text) {
        LinkScan scan = JobLinkParser.find(text);
        return text.length() >= PAGE || !scan.jobs().isEmpty() || !scan.others().isEmpty();
    }

    /** The sentence, where it is one and no longer than this. */
    public static Optional<EventSentence> of(String text, int longest) {
        if (text.length() > longest) {
            return Optional.empty();
        }
        LinkScan scan = JobLinkParser.find(text);
        String said = scan.rest().strip();
        boolean tells = said.indexOf('\n') < 0
                && said.indexOf('?') < 0
                && scan.jobs().size() <= 1
                && scan.others().isEmpty();
        return tells ? Optional.of(new EventSentence(said, scan.job())) : Optional.empty();
    }
}
