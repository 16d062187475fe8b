package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.profile.CountryNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a job goes by whose title nobody told: the day of its link, where its client is, what it costs. */
public final class UntitledJob {
    private UntitledJob() {}

    /**
     * The job in a few words.
     *
     * @param seen when it was told of, for a link that says no day
     */
    public static RichText of(View view, Posting posting, Instant seen) {
        RichText words = withoutCost(view, posting, seen);
        return posting.own()
                .get(Fact.CONNECTS_COST)
                .filter(cost -> !cost.isZero())
                .map(cost -> view.text("check.untitled.cost", "job", words, "cost", cost))
                .orElse(words);
    }

    /** The same where its cost stands beside it. */
    public static RichText withoutCost(View view, Posting posting, Instant seen) {
        LocalDate day = LocalDate.ofInstant(created(view, posting.job()).orElse(seen), view.zone());
        RichText words = view.text("check.untitled", "day", day);
        return posting.get(Fact.CLIENT_COUNTRY)
                .map(country ->
                        view.text("check.untitled.country", "job", words, "country", CountryNames.named(country)))
                .orElse(words);
    }

    /** The job of a link alone; empty where that says no day. */
    public static Optional<RichText> of(View view, JobId job) {
        return created(view, Optional.of(job))
                .map(at -> view.text("wallet.job.untitled.day", "day", LocalDate.ofInstant(at, view.zone())));
    }

    private static Optional<Instant> created(View view, Optional<JobId> job) {
        return job.flatMap(known -> known.createdAt(view.now()));
    }
}
