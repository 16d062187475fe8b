package coach.connects.command.wallet;

import coach.connects.chat.RichText;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Option;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.job.link.JobLink;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.Recording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /adjust N [on DATE] [until DATE]}: sets the balance to what Upwork shows, as a correction (W-06, W-14). */
public final class AdjustCommand extends EntryCommand {
    private static final Declaration DECLARATION = Declaration.of(
            "adjust",
            Task.KEEP_THE_WALLET,
            false,
            Option.of("balance", Option.Type.NUMBER),
            Option.of("on", Option.Type.DATE).withItsName(),
            Option.of("until", Option.Type.DATE).withItsName(),
            Option.of("note", Option.Type.WORDS).withItsName());
    private static final Grammar GRAMMAR =
            new Grammar("adjust", Set.of(Part.UNTIL, Part.ON, Part.NOTE), Set.of(), false, 0, false);

    /** More than this is no list of what came in. */
    private static final int LONGEST = 1_000;

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    Grammar grammar() {
        return GRAMMAR;
    }

    @Override
    Step ask(Turn turn) {
        return ask(turn, Pending.said(""));
    }

    private static Step ask(Turn turn, Pending pending) {
        RichText question = turn.words("wallet.adjust.ask");
        return turn.ask(turn.message(question), "adjust", pending.written());
    }

    @Override
    Understood<Wish> understand(Turn turn, Arguments said, Pending pending) {
        return said.amount().isEmpty()
                ? Understood.answered(ask(turn, pending))
                : Understood.as(Wish.of(
                        pending,
                        new NewEntry.Adjust(said.on(), said.amount().get(), said.until(), List.of(), said.note())));
    }

    @Override
    Receipt complete(Receipt receipt, Wish wish) {
        return Explanation.offeredBelow(receipt);
    }

    @Override
    public Step press(Turn turn, String argument) {
        if (argument.equals(CameIn.DATES)) {
            return CameIn.ask(turn);
        }
        if (argument.equals(CameIn.SKIP)) {
            String chat = turn.at().chatKey();
            return Step.of(
                    turn.dossier().withoutConversation(chat), turn.message(turn.words("wallet.came-in.skipped")));
        }
        return Explanation.read(argument)
                .map(explanation -> explanation.takeItsPlace(turn))
                .orElseGet(() -> super.press(turn, argument));
    }

    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        if (!state.equals(CameIn.DATES)) {
            return super.answer(turn, state, words);
        }
        boolean page = words.indexOf('\n') >= 0 && !CameIn.isOneIn(words, turn.today());
        boolean somethingNew =
                page || words.length() > LONGEST || !JobLink.find(words).jobs().isEmpty();
        return somethingNew ? Optional.empty() : Optional.of(dates(turn, words));
    }

    private static Step dates(Turn turn, String words) {
        Optional<List<NewEntry.CameIn>> cameIn = CameIn.read(words, turn.today());
        if (cameIn.isEmpty()) {
            return turn.say(turn.words("wallet.came-in.unread"));
        }
        Wish wish = Wish.of(Pending.said(""), new NewEntry.DateLots(turn.today(), cameIn.get()));
        Recording recording = new Book(turn).record(wish.drafts());
        return recording
                .recorded()
                .map(made -> Receipt.of(turn, made)
                        .headed(turn.words("wallet.came-in.done"))
                        .step())
                .orElseGet(() -> recording.match(new Refusals(turn, "adjust", wish, List.of())));
    }
}
