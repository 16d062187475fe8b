package coach.connects.feature.check;

import coach.connects.check.CheckQuestion;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import java.util.Optional;

/**
 * Puts right what a program misread in a picture: what it read is offered, payment and cost first; one press or a typed line
 * says what the page says, and the verdict is given anew.
 */
final class PictureCorrection {
    static final PayloadCodec<WrongFact> WRONG = PayloadCodec.of("wrong", WrongFact.class);

    /**
     * A press on a fact that is wrong.
     *
     * @param fact its key
     */
    record WrongFact(String fact) {}

    private PictureCorrection() {}

    /** The message with the button that opens this, where it goes by a picture. */
    static MessageDraft offered(CommandContext context, CheckRecord check, MessageDraft draft) {
        return isOfPicture(check.posting())
                ? draft.withRow(
                        VerdictButton.of(context.plain("picture.button.wrong"), VerdictButton.Verb.WRONG, check))
                : draft;
    }

    static boolean isOfPicture(Posting posting) {
        return posting.hasFactsFrom(Origin.PICTURE);
    }

    /** What was read, each with a button; what is typed next is a piece of the same check. */
    static CommandResult begin(CommandContext context, CheckSession read) {
        Posting posting = read.posting();
        CheckSession session = CheckSession.of(posting, context.now()).cameTo(read.verdict());
        MessageDraft draft = context.draft(context.text("picture.wrong"));
        for (Fact<?> fact : PictureSummary.SHOWN) {
            Optional<ButtonSpec> button = PictureSummary.read(context.view(), posting, fact)
                    .map(words -> ButtonSpec.of(words.plain(), "check", WRONG.write(new WrongFact(fact.key()))));
            draft = button.map(draft::withRow).orElse(draft);
        }
        return CommandResult.of(context.withConversation(session), draft);
    }

    /** A press on one of these facts; empty when it is none. */
    static Optional<CommandResult> pressed(CommandContext context, String argument) {
        return WRONG.read(argument)
                .map(wrong -> CheckDialog.open(context)
                        .flatMap(session -> asked(context, session, wrong.fact()))
                        .orElseGet(context::closedButton));
    }

    private static Optional<CommandResult> asked(CommandContext context, CheckSession session, String fact) {
        if (fact.equals(Fact.CONNECTS_COST.key())) {
            return Optional.of(context.reply(context.text("picture.wrong.cost")));
        }
        return CheckQuestion.named(fact).map(question -> CheckDialog.ask(context, session, question, new TextLines()));
    }
}
