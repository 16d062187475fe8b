package coach.connects.feature.check;

import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import java.util.List;
import java.util.Optional;

/** A page that was pasted twice into one message is one job; what its copies tell otherwise is not known (J-11). */
final class DuplicatePageMerger {
    /** Two jobs of one title differ in more than a client changes while somebody copies. */
    private static final int MOST_OTHERWISE = 3;

    private DuplicatePageMerger() {}

    /** The jobs of a reading, each once. */
    static List<Posting> jobs(ReadResult read) {
        return once(read.jobs().stream().map(ReadResult.Job::posting).toList());
    }

    /** The jobs of one message, and one where all of them are copies of the first. */
    static List<Posting> once(List<Posting> jobs) {
        if (jobs.size() < 2) {
            return jobs;
        }
        Posting one = jobs.get(0);
        for (Posting copy : jobs.subList(1, jobs.size())) {
            if (!isCopy(jobs.get(0), copy)) {
                return jobs;
            }
            one = joined(one, copy);
        }
        return List.of(one);
    }

    private static boolean isCopy(Posting page, Posting copy) {
        Optional<JobId> job = page.job();
        Optional<String> title = page.get(Fact.TITLE);
        boolean sameJob = job.isEmpty() || copy.job().isEmpty() || job.equals(copy.job());
        List<Fact<?>> both = copy.facts().keySet().stream()
                .filter(fact -> fact != Fact.POSTED_AT && fact != Fact.TITLE && page.knows(fact))
                .toList();
        long otherwise =
                both.stream().filter(fact -> !page.agreesOn(fact, copy)).count();
        boolean alike = otherwise <= MOST_OTHERWISE && otherwise * 2 < both.size();
        return title.isPresent() && title.equals(copy.get(Fact.TITLE)) && sameJob && alike;
    }

    private static Posting joined(Posting page, Posting copy) {
        Posting joined = page.mergedWith(copy);
        for (Fact<?> fact : copy.facts().keySet()) {
            boolean agrees = fact == Fact.POSTED_AT || !page.knows(fact) || page.agreesOn(fact, copy);
            joined = agrees ? joined : joined.doubting(fact);
        }
        for (Fact<?> fact : page.doubted()) {
            joined = joined.doubting(fact);
        }
        return joined;
    }
}
