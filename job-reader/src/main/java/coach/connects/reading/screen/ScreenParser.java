package coach.connects.reading.screen;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.format.PostingParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the jobs that the pictures of one message show. */
public final class ScreenParser {
    private ScreenParser() {}

    /**
     * What was read.
     *
     * @param jobs the jobs, each fact known to come from a picture
     * @param mixed whether the pictures are of several jobs, and nobody can tell which figures belong to which
     */
    public record ScreenReading(List<Posting> jobs, boolean mixed) {
        /** Keeps its own copy. */
        public ScreenReading {
            jobs = List.copyOf(jobs);
        }
    }

    /**
     * Reads them.
     *
     * @param pictures the lines of each, as {@link ScreenLines} gives them, in any order
     * @param reader reads the page that they make
     * @param now the moment that "2 hours ago" counts from
     */
    public static ScreenReading read(List<List<String>> pictures, PostingParser reader, Instant now) {
        ScreenStack stack = ScreenStack.of(pictures);
        if (stack.isMixed()) {
            return new ScreenReading(List.of(), true);
        }
        List<Posting> jobs = new ArrayList<>();
        for (String page : stack.pages()) {
            boolean headed = page.lines().anyMatch(PagePart::tellsWhenPosted);
            for (ReadResult.Job job : reader.read(page, now).jobs()) {
                // Without the head of a page its first words are any words.
                Posting posting = headed ? job.posting() : job.posting().without(Fact.TITLE);
                if (!posting.facts().isEmpty()) {
                    jobs.add(posting.from(Origin.PICTURE));
                }
            }
        }
        return new ScreenReading(jobs, false);
    }
}
