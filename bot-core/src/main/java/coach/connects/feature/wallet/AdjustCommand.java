package coach.connects.feature.wallet;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InterruptedQuestion;
import coach.connects.parsing.ParseResult;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /adjust N [on DATE] [until DATE]}: sets the balance to what Upwork shows, as a correction (W-06, W-14). */
public final class AdjustCommand extends EntryCommand {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "adjust",
                    Category.KEEP_THE_WALLET,
                    false,
                    CommandParameter.of("balance", CommandParameter.Type.NUMBER),
                    CommandParameter.of("on", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("until", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("note", CommandParameter.Type.WORDS).withItsName())
            .ofEitherPool();
    private static final ArgumentSyntax SYNTAX = new ArgumentSyntax(
            "adjust", Set.of(ArgumentKind.UNTIL, ArgumentKind.ON, ArgumentKind.NOTE), Set.of(), false, 0, false);

    /** More than this is no list of what came in. */
    private static final int LONGEST = 1_000;

    public AdjustCommand() {
        super(DECLARATION, SYNTAX);
    }

    @Override
    CommandResult ask(CommandContext context, PendingEntry pending) {
        RichText question = context.text("wallet.adjust.ask");
        return context.askFor(context.draft(question), "adjust", pending.written());
    }

    @Override
    ParseResult<EntryRequest, CommandResult> understand(
            CommandContext context, EntryArguments said, PendingEntry pending) {
        return said.amount().isEmpty()
                ? ParseResult.refused(ask(context, pending))
                : ParseResult.of(EntryRequest.of(
                        pending,
                        new EntryDraft.AdjustmentDraft(
                                said.on(), said.amount().get(), said.until(), List.of(), said.note())));
    }

    @Override
    Receipt decorate(Receipt receipt, EntryRequest request) {
        return AdjustmentExplanation.offeredBelow(receipt);
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.equals(AcquisitionDatesQuestion.DATES)) {
            return AcquisitionDatesQuestion.ask(context);
        }
        if (argument.equals(AcquisitionDatesQuestion.SKIP)) {
            String chat = context.at().chatKey();
            return CommandResult.of(
                    context.state().withSession(session -> session.withoutConversation(chat)),
                    context.draft(context.text("wallet.came-in.skipped")));
        }
        return AdjustmentExplanation.FORM
                .read(argument)
                .map(explanation -> explanation.takeItsPlace(context))
                .orElseGet(() -> super.onButton(context, argument));
    }

    /** The days of what a correction brought are asked again by /wallet. */
    @Override
    public Optional<InterruptedQuestion> leftOpen(CommandContext context, String state) {
        return state.equals(AcquisitionDatesQuestion.DATES) ? Optional.empty() : super.leftOpen(context, state);
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        if (!state.equals(AcquisitionDatesQuestion.DATES)) {
            return super.onAnswer(context, state, words);
        }
        boolean page = words.indexOf('\n') >= 0 && !AcquisitionDates.of(context).isOneIn(words);
        boolean somethingNew = page
                || words.chars().noneMatch(Character::isDigit)
                || words.length() > LONGEST
                || !JobLinkParser.find(words).jobs().isEmpty();
        return somethingNew ? Optional.empty() : Optional.of(dates(context, words));
    }

    private static CommandResult dates(CommandContext context, String words) {
        AcquisitionDates dates = AcquisitionDates.of(context);
        Optional<List<EntryDraft.Acquisition>> cameIn = dates.read(words);
        if (cameIn.isEmpty()) {
            return context.refuse(dates.unclearDay(words)
                    .map(day -> context.text("wallet.came-in.which", "words", day))
                    .orElseGet(() -> context.text("wallet.came-in.unread")));
        }
        EntryRequest request = EntryRequest.of(
                PendingEntry.said(""), new EntryDraft.LotDating(context.today(), cameIn.get(), dates.areNewest(words)));
        RecordingResult result = new WalletAccess(context).record(request.drafts());
        return result.recorded()
                .map(made -> AcquisitionDatesQuestion.told(Receipt.of(context, made), dates.areNewest(words))
                        .result())
                .orElseGet(() -> result.match(new RefusalReplies(context, "adjust", request, List.of())));
    }
}
