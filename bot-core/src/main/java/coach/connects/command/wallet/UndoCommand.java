package coach.connects.command.wallet;

import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.Recording;
import coach.connects.wallet.StoredEntry;
import java.util.List;
import java.util.Optional;

/**
 * {@code /undo}: shows the entries of the last message that is not undone yet, and takes them back once that is confirmed;
 * said again it goes further back (W-05). A receipt's own button takes back at once what that receipt names.
 */
public final class UndoCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of("undo", Task.KEEP_THE_WALLET, true);
    private static final String CAUSE = "cause ";
    static final String NO = "no";

    /** What a button says that takes back what this message caused. */
    static String of(String cause) {
        return CAUSE + cause;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        Book book = new Book(turn);
        List<StoredEntry> last = book.undoable();
        if (last.isEmpty()) {
            return turn.say(turn.words("wallet.undo.nothing"));
        }
        String cause = last.get(0).cause();
        Recording tried = book.undo(cause);
        return tried.recorded().isPresent() ? confirm(turn, last, cause) : refused(turn, tried);
    }

    private static Step confirm(Turn turn, List<StoredEntry> last, String cause) {
        Lines lines = new Lines().add(turn.words("wallet.undo.confirm"));
        EntryText words = new EntryText(turn, turn.dossier().wallet());
        last.forEach(entry -> lines.add(turn.words("wallet.undo.entry", "entry", entry.match(words))));
        Say asking = turn.message(lines.text())
                .row(
                        Offer.once(turn.label("button.no"), "undo", NO),
                        Offer.once(turn.label("button.undo"), "undo", of(cause)));
        return turn.ask(asking, "undo", of(cause));
    }

    /** A "yes" in words; anything else is no answer, and nothing is undone by it. */
    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        Turn over = turn.with(turn.dossier().withoutConversation(turn.at().chatKey()));
        return words.equalsIgnoreCase(turn.label("button.yes")) ? Optional.of(press(over, state)) : Optional.empty();
    }

    @Override
    public Step press(Turn turn, String argument) {
        if (argument.equals(NO)) {
            return turn.say(turn.message(turn.words("wallet.undo.kept")).replacing());
        }
        if (!argument.startsWith(CAUSE)) {
            return run(turn, argument);
        }
        Recording recording = new Book(turn).undo(argument.substring(CAUSE.length()));
        return recording.recorded().map(made -> done(turn, made)).orElseGet(() -> refused(turn, recording));
    }

    private static Step done(Turn turn, Recording.Recorded made) {
        EntryText words = new EntryText(turn, made.after());
        Lines lines = new Lines();
        for (StoredEntry entry : made.entries()) {
            lines.add(turn.words("wallet.undo.done", "entry", entry.match(words)));
        }
        lines.add(Receipt.balance(turn, made.statement()));
        lines.add(turn.words("wallet.undo.again"));
        return Step.of(Receipt.of(turn, made).after(), turn.message(lines.text()));
    }

    private static Step refused(Turn turn, Recording recording) {
        return recording.match(new Refusals(turn, "undo", Wish.of(Pending.said("")), List.of()));
    }
}
