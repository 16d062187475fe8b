package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entries that were told in one sentence, such as "bought 40 and spent 16". They are shown together, recorded together by one
 * tap, and taken back by one; where one of them cannot be recorded as told, none is.
 *
 * @param lines each the name of a command and what stands behind it, in the order told
 */
record SeveralEntries(List<String> lines) {
    /** Nobody tells more in a sentence. */
    static final int MOST = 10;

    SeveralEntries {
        lines = List.copyOf(lines);
    }

    static SeveralEntries of(List<SpokenEntry> told) {
        return new SeveralEntries(
                told.stream().map(one -> one.line().substring(1)).toList());
    }

    /** All of them shown, with the button that records them; empty where one would need a question or is refused. */
    Optional<CommandResult> offered(CommandContext context) {
        return made(context).map(made -> {
            EntryFormatter formatter =
                    new EntryFormatter(context.view(), made.get(made.size() - 1).after());
            TextLines text = new TextLines().add(context.text("spoken.ask"));
            entries(made)
                    .forEach(entry -> text.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
            String label = context.plain("spoken.button.several", "n", lines.size());
            return context.reply(context.draft(text.text())
                    .withRow(
                            ButtonSpec.once(label, command(lines.get(0)), EntryCommand.SEVERAL.write(this))
                                    .asYes(),
                            ButtonSpec.no(context.view())));
        });
    }

    /** What came of the press; what could be recorded when it was offered may be impossible by now. */
    CommandResult record(CommandContext context) {
        return made(context)
                .map(made -> OutdatedOffer.pressedIn(context, entries(made))
                        .map(offer -> offer.askedAnew(context, entries(made)))
                        .orElseGet(() -> recorded(context, made)))
                .orElseGet(() -> {
                    RichText none = context.text("spoken.several.none");
                    return context.reply(context.draft(none)
                            .withRow(ButtonSpec.saying(context.plain("wallet.button.history"), "/history")));
                });
    }

    private static CommandResult recorded(CommandContext context, List<RecordingResult.Recorded> made) {
        RecordingResult.Recorded last = made.get(made.size() - 1);
        EntryFormatter formatter = new EntryFormatter(context.view(), last.after());
        TextLines text = new TextLines();
        entries(made).forEach(entry -> text.add(context.text("wallet.receipt.entry", "entry", entry.match(formatter))));
        text.add(Receipt.balance(context, last.statement()));
        return CommandResult.of(
                Receipt.of(context, last).after(),
                context.draft(text.text())
                        .withRow(UndoButton.of(context.view(), context.eventId()))
                        .inPlaceOfPressed());
    }

    private static List<RecordedEntry> entries(List<RecordingResult.Recorded> made) {
        return made.stream().flatMap(one -> one.entries().stream()).toList();
    }

    /** Each as it would be made after those before it; empty where one would not. */
    private Optional<List<RecordingResult.Recorded>> made(CommandContext context) {
        List<RecordingResult.Recorded> made = new ArrayList<>();
        CommandContext there = context;
        for (String line : lines) {
            Optional<RecordingResult.Recorded> one = !SpokenEntryHandler.records(command(line)) || made.size() == MOST
                    ? Optional.empty()
                    : SpokenEntryHandler.command(command(line))
                            .made(
                                    there,
                                    PendingEntry.said(
                                            line.substring(command(line).length())));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            made.add(one.get());
            there = there.with(
                    there.state().withAccount(account -> account.with(one.get().after())));
        }
        return made.isEmpty() ? Optional.empty() : Optional.of(made);
    }

    private static String command(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }
}
