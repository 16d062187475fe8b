package coach.connects.command.wallet;

import coach.connects.chat.RichText;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.Fact;
import coach.connects.job.JobId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the jobs that were checked are called; a raw id stands in no sentence. */
record JobTitles(Turn turn, Map<JobId, String> titles) {
    static JobTitles of(Turn turn) {
        Map<JobId, String> titles = new HashMap<>();
        for (CheckRecord check : turn.library().checks(turn.dossier())) {
            Optional<String> title = check.posting().get(Fact.TITLE);
            check.posting().job().ifPresent(job -> title.ifPresent(words -> titles.put(job, words)));
        }
        return new JobTitles(turn, titles);
    }

    /** The job's title, or words for a job without one. */
    RichText of(Optional<JobId> job) {
        return job.map(titles::get)
                .map(title -> turn.words("check.title", "title", title))
                .orElseGet(() -> turn.words("wallet.job.untitled"));
    }
}
