package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PoolScope;
import coach.connects.engine.UndoButton;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.session.PendingQuestion;
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

    /**
     * The receipt above what was said since, where that changed nothing which may be meant as well; empty while a check goes on,
     * which "no, 14" may be said of.
     */
    static Optional<LatestReceipt> above(CommandContext context, List<ActiveButton> newest) {
        String undo = context.plain("button.undo");
        boolean other = newest.stream().anyMatch(button -> button.label().equals(undo));
        return other || context.openConversation().isPresent()
                ? Optional.empty()
                : context.state().buttons().inChat(context.at().chatKey()).stream()
                        .filter(button -> button.label().equals(undo))
                        .findFirst()
                        .filter(button ->
                                UndoButton.FORM.read(button.action().argument()).isPresent())
                        .map(LatestReceipt::new);
    }

    /** "No, 130" below the wallet, while a deed waits for the balance: it is that of the balance. */
    static Optional<CommandResult> balanceBesideAQuestion(
            CommandContext context, List<ActiveButton> newest, String words) {
        boolean ofTheWallet = context.openConversation()
                .filter(open ->
                        open.topic() instanceof PendingQuestion asked && SpokenEntryHandler.records(asked.command()))
                .isPresent();
        return in(newest)
                .filter(last -> ofTheWallet
                        && UndoButton.FORM
                                .read(last.button().action().argument())
                                .isEmpty())
                .flatMap(last -> SpokenCorrection.read(context.view(), words)
                        .filter(SpokenCorrection::saysWhat)
                        .flatMap(said -> last.corrected(context, said)));
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
                .map(n -> SpokenEntryHandler.ask(context, "adjust", n.toString(), ofTheLastEntry(context, said)));
    }

    /** "No, it was 14" below the wallet may be said of what was recorded last as well. */
    private static List<ButtonSpec> ofTheLastEntry(CommandContext context, SpokenCorrection said) {
        List<RecordedEntry> last = new WalletAccess(context).undoable();
        boolean fresh = last.stream()
                .anyMatch(entry -> entry.recordedAt().isAfter(context.now().minus(SpokenCorrectionHandler.FRESH)));
        return fresh
                ? EntryRedo.line(context.state().wallet(), last)
                        .filter(line -> !line.command().equals("adjust")
                                && said.fits(line.pending().line()))
                        .map(line -> ButtonSpec.once(
                                context.plain(
                                        "wallet.button.instead.last",
                                        "n",
                                        said.amount().orElseThrow()),
                                line.command(),
                                EntryCommand.INSTEAD.write(new EntryCommand.Instead(
                                        last.get(0).eventId(),
                                        said.line(line.pending().line(), false)))))
                        .stream()
                        .toList()
                : List.of();
    }
}
