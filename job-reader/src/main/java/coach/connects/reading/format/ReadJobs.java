package coach.connects.reading.format;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is settled of jobs after they were read, whatever the form. */
final class ReadJobs {
    private ReadJobs() {}

    /** The numbers that a list counts its titles with are no part of them. */
    static ReadResult withoutNumbers(ReadResult read) {
        List<ReadResult.Job> jobs = new ArrayList<>();
        for (ReadResult.Job job : read.jobs()) {
            String title = job.posting().get(Fact.TITLE).orElse("");
            Optional<String> bare = behind(title, jobs.size() + 1);
            if (read.jobs().size() < 2 || bare.isEmpty()) {
                return read;
            }
            jobs.add(new ReadResult.Job(job.posting().with(Fact.TITLE, bare.get(), Origin.PAGE), job.description()));
        }
        return jobs.isEmpty() ? read : ReadResult.of(jobs);
    }

    private static Optional<String> behind(String title, int number) {
        for (String mark : List.of(number + ". ", number + ") ", "#" + number + " ", "#" + number + ": ", number + ": ")) {
            if (title.startsWith(mark) && title.length() > mark.length()) {
                return Optional.of(title.substring(mark.length()).strip());
            }
        }
        return Optional.empty();
    }

    /** Of two readings that counted ages from different moments: when a job was posted is known where they agree. */
    static ReadResult withoutAges(ReadResult read, ReadResult other) {
        List<ReadResult.Job> jobs = new ArrayList<>();
        for (int i = 0; i < read.jobs().size(); i++) {
            Posting posting = read.jobs().get(i).posting();
            boolean agree = i < other.jobs().size()
                    && other.jobs().get(i).posting().get(Fact.POSTED_AT).equals(posting.get(Fact.POSTED_AT));
            jobs.add(new ReadResult.Job(
                    agree ? posting : posting.without(Fact.POSTED_AT), read.jobs().get(i).description()));
        }
        return jobs.isEmpty() ? read : ReadResult.of(jobs);
    }
}
