package coach.connects.feature.check;

import coach.connects.posting.Posting;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.answer.Remark;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Links below each other, each with its facts behind it, and what somebody says of them in lines of its own (J-11). */
final class JobLines {
    /** Nobody compares more jobs at once. */
    private static final int MOST = 200;

    private JobLines() {}

    /** A job each; links alone are no jobs to choose between. */
    static List<Posting> of(String text, Instant now) {
        List<Posting> jobs = new ArrayList<>();
        List<String> said = new ArrayList<>();
        boolean told = false;
        for (String line : text.lines().limit(MOST).toList()) {
            LinkScan scan = JobLinkParser.find(line);
            if (scan.job().isPresent() && scan.jobs().size() == 1) {
                int end = PageRemarkExtractor.saidOfOneAt(scan.rest());
                String rest = scan.rest().substring(0, end);
                if (end < scan.rest().length()) {
                    said.add(scan.rest().substring(end).strip());
                }
                FactLineParser.Result read = FactLineParser.read(rest, now);
                Posting facts = Remark.heard(read.posting(), rest, now);
                told |= !read.posting().facts().isEmpty();
                CheckInput.add(
                        (read.leavesWarnings() ? read.noting(facts) : facts)
                                .withJob(scan.job().get()),
                        jobs);
            } else if (!line.isBlank()) {
                said.add(line);
            }
        }
        return told ? PageRemarkExtractor.heardInEach(jobs, said, now) : List.of();
    }
}
