package coach.connects.feature.check;

import coach.connects.chat.RichText;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The example of /start: a made-up page is read and checked as any other, and nothing is recorded; the guide is offered once. */
final class ExampleCheck {
    private ExampleCheck() {}

    /** What the button of its reasons says to {@code /check}. */
    static final String WHY = "example why";

    /** The way back from them. */
    static final String BACK = "example back";

    /** The buttons that stand under the example alone. */
    static final Set<String> OF_IT = Set.of(WHY, BACK);

    static Posting posting(CommandContext context, PostingParser reader) {
        ReadResult read = reader.read(context.plain("check.example.page"), context.now());
        return read.jobs().get(0).posting();
    }

    static Verdict verdict(CommandContext context, Posting posting) {
        CheckContext untold = CheckContext.untold(VerdictService.policy(context.view()), context.now(), context.zone());
        return JobCheck.check(posting, untold);
    }

    /** What decides it, each with its reason. */
    static CommandResult why(CommandContext context, PostingParser reader) {
        Posting posting = posting(context, reader);
        Verdict verdict = verdict(context, posting);
        RichText head = VerdictFormatter.head(context.view(), verdict, Optional.<Connects>empty());
        RichText reasons = new WhyFormatter(context.view(), posting, verdict).deciding(head);
        return context.reply(context.draft(reasons)
                .withTone(verdict.decision())
                .withRow(ButtonSpec.of(context.plain("button.back"), "check", BACK))
                .inPlaceOfPressed());
    }

    /** The example as it stood, after its reasons. */
    static CommandResult restored(CommandContext context, PostingParser reader) {
        MessageDraft example = draft(context, reader, Optional.of(GuideOffer.EXAMPLE.again(context)));
        return context.reply(example.inPlaceOfPressed());
    }

    static CommandResult result(CommandContext context, PostingParser reader) {
        Optional<ButtonSpec> guide = GuideOffer.EXAMPLE.button(context);
        MessageDraft example = draft(context, reader, guide);
        return guide.isEmpty()
                ? context.reply(example)
                : CommandResult.of(GuideOffer.EXAMPLE.remembered(context.state()), example);
    }

    private static MessageDraft draft(CommandContext context, PostingParser reader, Optional<ButtonSpec> guide) {
        Posting posting = posting(context, reader);
        Verdict verdict = verdict(context, posting);
        TextLines lines = new TextLines()
                .add(context.text("check.example.head"))
                .add(context.text("check.example.page"))
                .blank()
                .add(VerdictFormatter.of(context.view(), posting, verdict, Optional.<Connects>empty()))
                .blank()
                .add(context.text("check.example.foot"));
        List<ButtonSpec> ways = new ArrayList<>(List.of(ButtonSpec.of(context.plain("button.why"), "check", WHY)));
        guide.ifPresent(offer -> {
            lines.add(context.text("guide.offer.example"));
            ways.add(offer);
        });
        return context.draft(lines.text()).withRow(ways);
    }
}
