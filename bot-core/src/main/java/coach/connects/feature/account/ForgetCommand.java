package coach.connects.feature.account;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.CommunityEffect;
import coach.connects.engine.Effect;
import coach.connects.engine.Inquiry;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.feature.transfer.ExportCommand;
import coach.connects.session.FreelancerState;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** {@code /forget}: erases everything that is kept of the freelancer, after saying what that is. */
public final class ForgetCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of("forget", Category.DATA, false);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final String CONFIRMED = "everything";
    private static final String REFUSED = "no";
    private static final PayloadCodec<Counted> COUNTED = PayloadCodec.of("erase", Counted.class);

    /** What there was to be erased when it was asked. */
    private record Counted(long entries, int checks, int accounts) {
        static Counted of(CommandContext context) {
            return new Counted(
                    context.state().entriesRecorded(),
                    ExportCommand.checks(context.view()),
                    context.state().identities().size());
        }

        /** Less than was told may be left: an earlier erasure, cut off, has gone on meanwhile. */
        boolean covers(Counted now) {
            return now.entries <= entries && now.checks <= checks && now.accounts <= accounts;
        }
    }

    private final Function<CommandContext, CommunityEffect> leaving;

    /** Is told what takes somebody out of the groups. */
    public ForgetCommand(Function<CommandContext, CommunityEffect> leaving) {
        this.leaving = leaving;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        Counted all = Counted.of(context);
        TextLines lines = new TextLines()
                .add(
                        all.entries() == 0 && all.checks() == 0
                                ? context.text("bot.forget.confirm.little")
                                : context.text("bot.forget.confirm", "entries", all.entries(), "checks", all.checks()));
        if (all.accounts() > 1) {
            lines.add(context.text("bot.forget.linked", "n", all.accounts()));
        }
        if (context.archive().upwork(context.state()).isPresent()) {
            lines.add(context.text("bot.forget.upwork"));
        }
        MessageDraft asking = context.draft(lines.text())
                .withRow(
                        ButtonSpec.once(context.plain("button.no"), "forget", REFUSED)
                                .asNo(),
                        ButtonSpec.danger(context.plain("button.erase"), "forget", COUNTED.write(all)));
        return context.askFor(asking, "forget", COUNTED.write(all));
    }

    @Override
    public boolean asksForTheNextWords() {
        return true;
    }

    /**
     * A "yes" in words, said soon: later it may be meant for something else, and only the button erases. Anything else is
     * no answer, and nothing is erased by it.
     */
    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        boolean soon = context.state()
                .conversation(context.at().chatKey())
                .filter(asked -> !context.now().isAfter(asked.lastAt().plus(SOON)))
                .isPresent();
        boolean yes = words.equalsIgnoreCase(context.plain("button.yes"));
        return soon && yes ? Optional.of(onButton(context, state)) : Optional.empty();
    }

    /** What was told of it has to be what is erased: where more came since, it is asked anew. */
    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        Optional<Counted> counted = COUNTED.read(argument);
        boolean pressed = context.event() instanceof ChatEvent.ButtonPress;
        if (counted.isPresent() || (argument.equals(CONFIRMED) && pressed)) {
            return counted.filter(told -> told.covers(Counted.of(context))).isPresent()
                    ? erased(context)
                    : execute(context, "").withFirstLine(context.text("bot.forget.changed"));
        }
        if (argument.equals(CONFIRMED)) {
            return erased(context);
        }
        if (argument.equals(REFUSED)) {
            return CommandResult.of(
                    context.state()
                            .withSession(session ->
                                    session.withoutConversation(context.at().chatKey())),
                    context.draft(context.text("bot.forget.kept")).inPlaceOfPressed());
        }
        return PayloadCodec.isPayload(argument) ? context.closedButton() : execute(context, argument);
    }

    private CommandResult erased(CommandContext context) {
        // First the connection ends, at Upwork too: by what is erased it could not be ended any more.
        Inquiry end = new Inquiry.End();
        boolean connected = context.archive().upwork(context.state()).isPresent();
        if (connected && context.answerTo(end).isEmpty()) {
            return context.ask(end);
        }
        // One that is there still goes with the rest, and Upwork hears nothing of it.
        boolean untold = connected || context.answerTo(end).equals(Optional.of(new InquiryAnswer.Ended(false)));
        TextLines lines = new TextLines().add(context.text("bot.forget.done"));
        if (untold) {
            lines.add(context.text("upwork.ended.untold"));
        }
        FreelancerState mark = context.state().erased(context.now());
        return CommandResult.of(mark, context.draft(lines.text()).inPlaceOfPressed())
                .withEffect(new Effect.EraseEverything(leaving.apply(context)));
    }
}
