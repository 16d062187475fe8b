package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /buy N [on DATE] [for PRICE] [until DATE]}: records a purchase (G-04 to G-08). */
public final class BuyCommand extends EntryCommand {
    private static final Declaration DECLARATION = Declaration.of(
            "buy",
            Task.KEEP_THE_WALLET,
            true,
            Option.of("amount", Option.Type.NUMBER),
            Option.of("for", Option.Type.MONEY).withItsName(),
            Option.of("on", Option.Type.DATE).withItsName(),
            Option.of("until", Option.Type.DATE).withItsName(),
            Option.of("note", Option.Type.WORDS).withItsName());
    private static final Grammar GRAMMAR =
            new Grammar("buy", Set.of(Part.PRICE, Part.UNTIL, Part.ON, Part.NOTE), Set.of(), false, 1, false);
    /** The bundles in which Upwork sells. */
    private static final List<Integer> BUNDLES = List.of(10, 20, 40, 60, 80);

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

    @Override
    Understood<Wish> understand(Turn turn, Arguments said, Pending pending) {
        if (said.amount().isEmpty()) {
            return Understood.answered(ask(turn, pending));
        }
        return Understood.as(Wish.of(
                pending,
                new NewEntry.Buy(
                        said.on(), said.amount().get(), said.price(), Optional.empty(), said.until(), said.note())));
    }

    private static Step ask(Turn turn, Pending pending) {
        Statement statement = new Book(turn).statement();
        RichText question = new Lines()
                .add(turn.words("wallet.buy.ask"))
                .add(WalletText.allowance(turn, statement))
                .add(turn.words("wallet.buy.where"))
                .text();
        List<Offer> usual = BUNDLES.stream()
                .map(Connects::of)
                .filter(statement.allowance()::allows)
                .map(bundle -> Offer.once(
                        turn.label("wallet.button.record", "n", bundle),
                        "buy",
                        pending.answered(bundle.toString()).written()))
                .toList();
        Say say = turn.message(question);
        for (List<Offer> row : rows(usual)) {
            say = say.row(row);
        }
        return turn.ask(say, "buy", pending.written());
    }

    /** Rows of three, which fit a phone. */
    private static List<List<Offer>> rows(List<Offer> offers) {
        int half = Math.min(3, offers.size());
        return Stream.of(offers.subList(0, half), offers.subList(half, offers.size()))
                .toList();
    }
}
