package coach.connects.engine;

import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;

/** What may answer a question for a value, and what is something new. */
public final class AnswerFilter {
    private AnswerFilter() {}

    /**
     * Whether these words can be a value. A pasted page and a link are something new: a question swallows no job.
     *
     * @param longest how many characters a value may have
     */
    public static boolean mayBeValue(String words, int longest) {
        if (words.length() > longest || words.indexOf('\n') >= 0) {
            return false;
        }
        LinkScan scan = JobLinkParser.find(words);
        boolean linkAlone = scan.rest().isBlank() && !scan.others().isEmpty();
        return scan.jobs().isEmpty() && !linkAlone;
    }
}
