package coach.connects.feature.check;

import coach.connects.check.CheckContext;
import coach.connects.check.JobCheck;
import coach.connects.check.Verdict;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.GuideOffer;
import coach.connects.money.Connects;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.reading.format.PostingParser;
import java.util.Optional;

/** The example of /start: a made-up page is read and checked as any other, and nothing is recorded; the guide is offered once. */
final class ExampleCheck {
    private ExampleCheck() {}

    static CommandResult result(CommandContext context, PostingParser reader) {
        String page = context.plain("check.example.page");
        ReadResult read = reader.read(page, context.now());
        Posting posting = read.jobs().get(0).posting();
        CheckContext untold = CheckContext.untold(VerdictService.policy(context.view()), context.now(), context.zone());
        Verdict verdict = JobCheck.check(posting, untold);
        TextLines lines = new TextLines()
                .add(context.text("check.example.head"))
                .add(context.text("check.example.page"))
                .blank()
                .add(VerdictFormatter.of(context.view(), posting, verdict, Optional.<Connects>empty()))
                .blank()
                .add(context.text("check.example.foot"));
        Optional<ButtonSpec> guide = GuideOffer.EXAMPLE.button(context);
        if (guide.isEmpty()) {
            return context.reply(context.draft(lines.text()));
        }
        MessageDraft draft =
                context.draft(lines.add(context.text("guide.offer.example")).text());
        return CommandResult.of(GuideOffer.EXAMPLE.remembered(context.state()), draft.withRow(guide.get()));
    }
}
