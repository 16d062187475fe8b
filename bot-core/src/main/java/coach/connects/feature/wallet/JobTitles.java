package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.feature.wording.UntitledJob;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the jobs that were checked are called; a raw id stands in no sentence. */
record JobTitles(View view, Map<JobId, String> titles) {
    static JobTitles of(View view) {
        Map<JobId, String> titles = new HashMap<>();
        for (CheckRecord check : view.archive().checks(view.state())) {
            Optional<String> title = check.posting().get(Fact.TITLE);
            check.posting().job().ifPresent(job -> title.ifPresent(words -> titles.put(job, words)));
        }
        return new JobTitles(view, titles);
    }

    /** The job's title, or its link, where several without a title would read alike. */
    RichText orLink(Optional<JobId> job) {
        return job.filter(known -> !titles.containsKey(known))
                .map(known -> RichText.of(known.url()))
                .orElseGet(() -> of(job));
    }

    /** The job's title, or the day of its link. */
    RichText of(Optional<JobId> job) {
        return job.flatMap(this::known)
                .or(() -> job.flatMap(known -> UntitledJob.of(view, known)))
                .orElseGet(() -> view.text("wallet.job.untitled"));
    }

    /** The job's title, where one was read. */
    Optional<RichText> known(JobId job) {
        return Optional.ofNullable(titles.get(job)).map(title -> view.text("check.title", "title", title));
    }
}
