package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the jobs that were checked are called; a raw id stands in no sentence. */
record JobTitles(CommandContext context, Map<JobId, String> titles) {
    static JobTitles of(CommandContext context) {
        Map<JobId, String> titles = new HashMap<>();
        for (CheckRecord check : context.archive().checks(context.state())) {
            Optional<String> title = check.posting().get(Fact.TITLE);
            check.posting().job().ifPresent(job -> title.ifPresent(words -> titles.put(job, words)));
        }
        return new JobTitles(context, titles);
    }

    /** The job's title, or words for a job without one. */
    RichText of(Optional<JobId> job) {
        return job.map(titles::get)
                .map(title -> context.text("check.title", "title", title))
                .orElseGet(() -> context.text("wallet.job.untitled"));
    }
}
