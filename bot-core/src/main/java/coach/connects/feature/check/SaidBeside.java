package coach.connects.feature.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.link.JobLinkParser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wrote on lines of their own beside the few lines of a job: "interviewing 12 already", "looks like a scam". A
 * fact that such a line names is not known, unless the job's own lines say the same; nothing said against a job is lost
 * (J-11).
 */
final class SaidBeside {
    /** What is longer is a sentence of the job itself. */
    private static final int LONGEST = 60;

    private static final int MOST_LINES = 20;

    /** With more words that mean nothing a line is the client's own: "need it in two weeks, English only". */
    private static final int MOST_STRANGE = 5;

    private SaidBeside() {}

    /** The one job that was read, with what the lines beside it say; several are left as they are. */
    static ReadResult heard(ReadResult read, String text, PostingParser reader, Instant now) {
        if (read.jobs().size() != 1) {
            return read;
        }
        ReadResult.Job job = read.jobs().get(0);
        Posting posting = job.posting();
        String title = posting.get(Fact.TITLE).orElse("");
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST && !line.equals(title))
                .filter(line -> JobLinkParser.find(line).jobs().isEmpty())
                .limit(MOST_LINES)
                .toList();
        for (String line : lines) {
            Posting heard = heard(posting, line, now);
            posting = heard.equals(posting) || isOfThePage(line, reader, now) ? posting : heard;
        }
        return ReadResult.of(List.of(new ReadResult.Job(posting, job.description())));
    }

    private static boolean isOfThePage(String line, PostingParser reader, Instant now) {
        return reader.read(line, now).jobs().stream()
                .anyMatch(job -> !job.posting().facts().isEmpty()
                        || !job.posting().doubted().isEmpty());
    }

    private static Posting heard(Posting posting, String line, Instant now) {
        Posting heard = posting;
        FactLineParser.Result said = FactLineParser.read(line, now);
        for (Fact<?> fact : said.posting().facts().keySet()) {
            if (!said.posting().get(fact).equals(posting.get(fact))) {
                heard = heard.doubting(fact);
            }
        }
        boolean isShort = said.notUnderstood().size() <= MOST_STRANGE;
        for (Fact<?> fact : isShort ? said.doubted() : Set.<Fact<?>>of()) {
            heard = CheckInput.DECIDING.contains(fact) ? heard.doubting(fact) : heard;
        }
        Optional<String> outside = FactLineParser.outsideContact(line);
        if (outside.isPresent() && !heard.knows(Fact.OUTSIDE_CONTACT)) {
            heard = heard.with(Fact.OUTSIDE_CONTACT, outside.get(), SourcedValue.Origin.ANSWER);
        }
        return isShort && said.warns() ? heard.with(Fact.UNREAD_WORDS, true, SourcedValue.Origin.ANSWER) : heard;
    }
}
