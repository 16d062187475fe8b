package coach.connects.command;

import coach.connects.job.link.Found;
import coach.connects.job.link.JobLink;

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
        Found found = JobLink.find(words);
        boolean linkAlone = found.rest().isBlank() && !found.others().isEmpty();
        return found.jobs().isEmpty() && !linkAlone;
    }
}
