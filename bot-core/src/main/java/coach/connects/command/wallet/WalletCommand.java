package coach.connects.command.wallet;

import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Question;
import coach.connects.wallet.Statement;

/** {@code /wallet}: the balance, the lots and their last days, the allowance, and what the next 1st does. */
public final class WalletCommand implements Command {
    private static final Declaration DECLARATION =
            Declaration.of("wallet", Task.KEEP_THE_WALLET, true).reading();

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        return turn.dossier().wallet().isTold() ? show(turn) : untold(turn);
    }

    private static Step show(Turn turn) {
        Statement statement = new Book(turn).statement();
        Say say = turn.message(WalletText.of(turn, statement))
                .row(
                        Offer.of(turn.label("wallet.button.buy"), "buy", ""),
                        Offer.of(turn.label("wallet.button.spend"), "spend", ""))
                .row(
                        Offer.of(turn.label("wallet.button.adjust"), "adjust", ""),
                        Offer.of(turn.label("wallet.button.history"), "history", ""));
        return turn.say(
                CameIn.hasUndated(statement.lots())
                        ? say.row(Offer.of(turn.label("wallet.button.dates"), "adjust", CameIn.DATES))
                        : say);
    }

    /** A wallet that was never told anything: not empty but unknown (W-14). The first step is offered. */
    private static Step untold(Turn turn) {
        Say say = turn.message(turn.words("wallet.first"))
                .row(
                        Offer.of(turn.label("wallet.button.buy"), "buy", ""),
                        Offer.of(turn.label("wallet.button.grant"), "grant", ""));
        return Step.of(turn.talkingOf(new Question("adjust", "")), say);
    }
}
