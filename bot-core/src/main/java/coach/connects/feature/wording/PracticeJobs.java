package coach.connects.feature.wording;

import coach.connects.check.CheckContext;
import coach.connects.check.Decision;
import coach.connects.check.JobCheck;
import coach.connects.check.Verdict;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.posting.Posting;
import coach.connects.profile.Experience;
import coach.connects.profile.Preferences;
import coach.connects.reading.format.PostingParser;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The made-up jobs to practise with, and the guide's verdict on each: for a newcomer who told nothing, so the same for
 * everybody.
 *
 * @param reader reads the made-up pages
 */
public record PracticeJobs(PostingParser reader) {
    /** How many there are. */
    public static final int ALL = 10;

    /** What the guide says of the job of this number, from 1. */
    public Verdict verdict(View view, int job) {
        Posting posting = reader.read(view.plain("practice.job." + job), view.now())
                .jobs()
                .get(0)
                .posting();
        return JobCheck.check(posting, CheckContext.untold(view.policies().standard(), view.now(), ZoneOffset.UTC));
    }

    /** Its reasons, a line each. */
    public static TextLines reasons(View view, Verdict verdict, Preferences preferences) {
        return FindingFormatter.reasons(view, verdict.reasons(Experience.NEW), preferences);
    }

    /** A decision as a button says it in data. */
    public static String word(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }
}
