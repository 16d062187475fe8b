package coach.connects.command.wallet;

import coach.connects.chat.RichText;
import coach.connects.command.CommandContext;
import coach.connects.command.CommandParameter;
import coach.connects.command.CommandResult;
import coach.connects.command.CommandSpec;
import coach.connects.command.CommandSpec.Category;
import coach.connects.job.link.JobLink;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.Recording;
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
            CommandParameter.of("note", CommandParameter.Type.WORDS).withItsName());
    private static final Grammar GRAMMAR =
            new Grammar("adjust", Set.of(Part.UNTIL, Part.ON, Part.NOTE), Set.of(), false, 0, false);

    /** More than this is no list of what came in. */
    private static final int LONGEST = 1_000;

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    Grammar grammar() {
        return GRAMMAR;
    }

    @Override
    CommandResult ask(CommandContext context) {
        return ask(context, Pending.said(""));
    }

    private static CommandResult ask(CommandContext context, Pending pending) {
        RichText question = context.text("wallet.adjust.ask");
        return context.askFor(context.draft(question), "adjust", pending.written());
    }

    @Override
    Understood<Wish> understand(CommandContext context, Arguments said, Pending pending) {
        return said.amount().isEmpty()
                ? Understood.answered(ask(context, pending))
                : Understood.as(Wish.of(
                        pending,
                        new NewEntry.Adjust(said.on(), said.amount().get(), said.until(), List.of(), said.note())));
    }

    @Override
    Receipt complete(Receipt receipt, Wish wish) {
        return Explanation.offeredBelow(receipt);
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.equals(CameIn.DATES)) {
            return CameIn.ask(context);
        }
        if (argument.equals(CameIn.SKIP)) {
            String chat = context.at().chatKey();
            return CommandResult.of(
                    context.state().withoutConversation(chat), context.draft(context.text("wallet.came-in.skipped")));
        }
        return Explanation.read(argument)
                .map(explanation -> explanation.takeItsPlace(context))
                .orElseGet(() -> super.onButton(context, argument));
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        if (!state.equals(CameIn.DATES)) {
            return super.onAnswer(context, state, words);
        }
        boolean page = words.indexOf('\n') >= 0 && !CameIn.isOneIn(words, context.today());
        boolean somethingNew =
                page || words.length() > LONGEST || !JobLink.find(words).jobs().isEmpty();
        return somethingNew ? Optional.empty() : Optional.of(dates(context, words));
    }

    private static CommandResult dates(CommandContext context, String words) {
        Optional<List<NewEntry.CameIn>> cameIn = CameIn.read(words, context.today());
        if (cameIn.isEmpty()) {
            return context.reply(context.text("wallet.came-in.unread"));
        }
        Wish wish = Wish.of(Pending.said(""), new NewEntry.DateLots(context.today(), cameIn.get()));
        Recording recording = new Book(context).record(wish.drafts());
        return recording
                .recorded()
                .map(made -> Receipt.of(context, made)
                        .headed(context.text("wallet.came-in.done"))
                        .result())
                .orElseGet(() -> recording.match(new Refusals(context, "adjust", wish, List.of())));
    }
}
