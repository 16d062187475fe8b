package coach.connects.feature.wallet;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import java.util.List;
import java.util.Optional;

/**
 * {@code /undo}: shows the entries of the last message that is not undone yet, and takes them back once that is confirmed;
 * said again it goes further back (W-05). A receipt's own button takes back at once what that receipt names.
 */
public final class UndoCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of("undo", Category.KEEP_THE_WALLET, true);
    static final String NO = "no";

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        WalletAccess wallets = new WalletAccess(context);
        List<RecordedEntry> last = wallets.undoable();
        if (last.isEmpty()) {
            return context.reply(context.text("wallet.undo.nothing"));
        }
        String cause = last.get(0).cause();
        RecordingResult tried = wallets.undo(cause);
        return tried.recorded().isPresent() ? confirm(context, last, cause) : refused(context, tried);
    }

    private static CommandResult confirm(CommandContext context, List<RecordedEntry> last, String cause) {
        TextLines lines = new TextLines().add(context.text("wallet.undo.confirm"));
        EntryFormatter words = new EntryFormatter(context, context.state().wallet());
        last.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(words))));
        MessageDraft asking = context.draft(lines.text())
                .withRow(ButtonSpec.once(context.plain("button.no"), "undo", NO), UndoButton.of(context, cause));
        return context.askFor(asking, "undo", UndoButton.FORM.write(new UndoButton(cause)));
    }

    /** A "yes" in words; anything else is no answer, and nothing is undone by it. */
    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        CommandContext over =
                context.with(context.state().withoutConversation(context.at().chatKey()));
        return words.equalsIgnoreCase(context.plain("button.yes"))
                ? Optional.of(onButton(over, state))
                : Optional.empty();
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.equals(NO)) {
            return context.reply(context.draft(context.text("wallet.undo.kept")).inPlaceOfPressed());
        }
        return UndoButton.FORM
                .read(argument)
                .map(button -> undo(context, button))
                .orElseGet(context::closedButton);
    }

    private static CommandResult undo(CommandContext context, UndoButton button) {
        RecordingResult result = new WalletAccess(context).undo(button.cause());
        return result.recorded().map(made -> done(context, made)).orElseGet(() -> refused(context, result));
    }

    private static CommandResult done(CommandContext context, RecordingResult.Recorded made) {
        EntryFormatter words = new EntryFormatter(context, made.after());
        TextLines lines = new TextLines();
        for (RecordedEntry entry : made.entries()) {
            lines.add(context.text("wallet.undo.done", "entry", entry.match(words)));
        }
        lines.add(Receipt.balance(context, made.statement()));
        lines.add(context.text("wallet.undo.again"));
        return CommandResult.of(Receipt.of(context, made).after(), context.draft(lines.text()));
    }

    private static CommandResult refused(CommandContext context, RecordingResult result) {
        return result.match(new RefusalReplies(context, "undo", EntryRequest.of(PendingEntry.said("")), List.of()));
    }
}
