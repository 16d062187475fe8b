package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.Pool;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What could be done with Connects that expire: the jobs whose last check said APPLY and to which no proposal stands, newest
 * first.
 *
 * @param view whose
 */
record UnappliedJobs(View view) {
    /** A job that was good so long ago is probably gone. */
    private static final Duration FRESH = Duration.ofDays(30);

    private static final int MOST = 3;

    TextLines lines() {
        TextLines lines = new TextLines();
        List<CheckRecord> open = open();
        if (!open.isEmpty()) {
            lines.add(view.text("reminder.jobs"));
            open.forEach(check -> lines.add(line(check)));
        }
        return lines;
    }

    private List<CheckRecord> open() {
        Map<JobId, CheckRecord> last = new LinkedHashMap<>();
        for (CheckRecord check : view.archive().checks(view.state())) {
            check.posting().job().ifPresent(job -> {
                last.remove(job);
                last.put(job, check);
            });
        }
        List<CheckRecord> good = last.values().stream()
                .filter(check -> check.verdict().decision() == Decision.APPLY)
                .filter(check -> check.checkedAt().isAfter(view.now().minus(FRESH)))
                .toList();
        if (good.isEmpty()) {
            return List.of();
        }
        Set<JobId> live = new HashSet<>();
        for (Pool pool : Pool.values()) {
            View there = view.about(pool);
            live.addAll(
                    there.state().wallet().on(there.today(), there.policies()).liveJobs());
        }
        List<CheckRecord> open = good.stream()
                .filter(check -> check.posting().job().filter(live::contains).isEmpty())
                .toList();
        return open.subList(Math.max(0, open.size() - MOST), open.size()).stream()
                .sorted((one, other) -> other.checkedAt().compareTo(one.checkedAt()))
                .toList();
    }

    private RichText line(CheckRecord check) {
        Optional<String> title = check.posting().get(Fact.TITLE);
        RichText link = RichText.of(check.posting().job().orElseThrow().url());
        return title.map(words -> view.text("reminder.job", "title", words, "link", link))
                .orElseGet(() -> view.text("reminder.job.untitled", "link", link));
    }
}
