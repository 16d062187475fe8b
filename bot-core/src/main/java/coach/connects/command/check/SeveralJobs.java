package coach.connects.command.check;

import coach.connects.chat.RichText;
import coach.connects.check.VerdictRanking;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import coach.connects.text.UntrustedText;
import java.util.ArrayList;
import java.util.List;

/** Several jobs of one message: a verdict each, one line a job, best first; a button opens one. */
final class SeveralJobs {
    /** So many are checked; the rest is counted only. */
    static final int MOST = 30;

    private static final int TITLE_WIDTH = 26;
    private static final int BUTTONS_A_ROW = 5;

    private SeveralJobs() {}

    static Step step(Turn turn, List<Posting> postings) {
        List<CheckRecord> checks = new ArrayList<>();
        for (Posting posting : postings.subList(0, Math.min(MOST, postings.size()))) {
            checks.add(Verdicts.record(turn, posting, Verdicts.check(turn, posting), checks.size()));
        }
        return Step.of(turn.dossier(), message(turn, checks, postings.size())).keeping(checks);
    }

    /** The ranked list of these checks, with how many jobs there were in all. */
    static Say message(Turn turn, List<CheckRecord> checks, int jobs) {
        List<CheckRecord> ranked = VerdictRanking.bestFirst(checks, CheckRecord::verdict);
        Lines lines = new Lines().add(turn.words("check.several", "count", jobs));
        List<Offer> open = new ArrayList<>();
        for (CheckRecord check : ranked) {
            int number = open.size() + 1;
            lines.add(line(turn, check, number));
            open.add(Offer.of(turn.label("check.button.open", "number", number), "check", "open " + check.id()));
        }
        Say say = turn.message(lines.text());
        for (int from = 0; from < open.size(); from += BUTTONS_A_ROW) {
            say = say.row(open.subList(from, Math.min(open.size(), from + BUTTONS_A_ROW)));
        }
        return say;
    }

    private static RichText line(Turn turn, CheckRecord check, int number) {
        String title = check.posting().get(Fact.TITLE).orElse("");
        return turn.words(
                "check.several.line",
                "number",
                number,
                "decision",
                turn.words(check.verdict().decision().key()),
                "title",
                title.isEmpty()
                        ? turn.words("check.untitled")
                        : RichText.of(UntrustedText.isolated(UntrustedText.clean(title, TITLE_WIDTH))));
    }
}
