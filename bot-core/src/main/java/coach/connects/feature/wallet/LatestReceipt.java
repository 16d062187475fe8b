package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PoolScope;
import coach.connects.engine.UndoButton;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.wallet.RecordedEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the bot told last in a chat, which "no, 50" puts right: what a message recorded, or the balance.
 *
 * @param button the one below it that changes it
 */
record LatestReceipt(ActiveButton button) {
    /** What this newest message tells; empty where it tells neither, or something was said since. */
    static Optional<LatestReceipt> in(List<ActiveButton> newest) {
        return newest.stream()
                .filter(button -> button.answer() == Answer.TOLD)
                .findFirst()
                .map(LatestReceipt::new);
    }

    /** It is offered as it is right; empty where another thing was meant. */
    Optional<CommandResult> corrected(CommandContext context, SpokenCorrection said) {
        return PoolScope.tryRun(context, UndoCommand.DECLARATION, button.pool(), there -> here(there, said));
    }

    private Optional<CommandResult> here(CommandContext context, SpokenCorrection said) {
        if (!button.shownAt().isAfter(context.now().minus(SpokenCorrectionHandler.FRESH))) {
            return Optional.empty();
        }
        Optional<UndoButton> undo = UndoButton.FORM.read(button.action().argument());
        if (undo.isPresent()) {
            String eventId = undo.get().eventId();
            List<RecordedEntry> standing =
                    new WalletAccess(context).knowing(eventId).standing(eventId);
            return standing.isEmpty() ? Optional.empty() : SpokenCorrectionHandler.put(context, said, standing);
        }
        return said.amount()
                .filter(n -> said.day().isEmpty() && said.price().isEmpty() && !said.boost())
                .filter(n -> said.before().isEmpty()
                        || said.before()
                                .equals(Optional.of(
                                        new WalletAccess(context).statement().balance())))
                .map(n -> SpokenEntryHandler.ask(context, "adjust", n.toString()));
    }
}
