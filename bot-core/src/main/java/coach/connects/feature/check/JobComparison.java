package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.VerdictRanking;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.i18n.UntrustedText;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.session.CheckRecord;
import java.util.ArrayList;
import java.util.List;

/** Several jobs of one message: a verdict each, one line a job, best first; a button opens one. */
final class JobComparison {
    /** So many are checked; the rest is counted only. */
    static final int MOST = 30;

    private static final int TITLE_WIDTH = 26;
    private static final int BUTTONS_A_ROW = 5;

    private JobComparison() {}

    static CommandResult result(CommandContext context, List<Posting> postings) {
        List<CheckRecord> checks = new ArrayList<>();
        for (Posting posting : postings.subList(0, Math.min(MOST, postings.size()))) {
            checks.add(VerdictService.record(context, posting, VerdictService.check(context, posting), checks.size()));
        }
        return CommandResult.of(context.state(), message(context, checks, postings.size()))
                .withChecks(checks);
    }

    /** The ranked list of these checks, with how many jobs there were in all. */
    static MessageDraft message(CommandContext context, List<CheckRecord> checks, int jobs) {
        List<CheckRecord> ranked = VerdictRanking.bestFirst(checks, CheckRecord::verdict);
        TextLines lines = new TextLines().add(context.text("check.several", "count", jobs));
        List<ButtonSpec> open = new ArrayList<>();
        for (CheckRecord check : ranked) {
            int number = open.size() + 1;
            lines.add(line(context, check, number));
            String label = context.plain("check.button.open", "number", number);
            open.add(VerdictButton.of(label, VerdictButton.Verb.OPEN, check));
        }
        MessageDraft draft = context.draft(lines.text());
        for (int from = 0; from < open.size(); from += BUTTONS_A_ROW) {
            draft = draft.withRow(open.subList(from, Math.min(open.size(), from + BUTTONS_A_ROW)));
        }
        return draft;
    }

    private static RichText line(CommandContext context, CheckRecord check, int number) {
        String title = check.posting().get(Fact.TITLE).orElse("");
        return context.text(
                "check.several.line",
                "number",
                number,
                "decision",
                context.text(check.verdict().decision().key()),
                "title",
                title.isEmpty()
                        ? context.text("check.untitled")
                        : RichText.of(UntrustedText.isolated(UntrustedText.clean(title, TITLE_WIDTH))));
    }
}
