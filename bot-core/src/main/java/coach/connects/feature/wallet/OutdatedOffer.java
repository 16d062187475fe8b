package coach.connects.feature.wallet;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.money.Connects;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButtons;
import coach.connects.session.ButtonAction;
import coach.connects.wallet.Correction;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Statement.StatementLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was offered before the balance was set, and is pressed after it: what it is of may be in that balance already. So it is
 * asked once more, by a button that is newer than the balance.
 *
 * @param offer the button that was pressed
 * @param balance what the balance was set to since
 */
record OutdatedOffer(ActiveButton offer, Connects balance) {
    /** The offer whose press this is; empty where it is none, or no balance was set since. */
    static Optional<OutdatedOffer> pressedIn(CommandContext context) {
        return context.event() instanceof ChatEvent.ButtonPress press
                ? context.state()
                        .buttons()
                        .known(press.button())
                        .filter(ActiveButton::once)
                        .flatMap(offer -> setSince(context, offer).map(balance -> new OutdatedOffer(offer, balance)))
                : Optional.empty();
    }

    /** The answer to a balance that stands already: nothing is recorded by it, and nothing that was offered before any more. */
    static CommandResult closedBy(CommandContext context, RichText answer) {
        ActiveButtons before = context.state().buttons();
        ActiveButtons after = before.closing(button -> isOffer(context, button), ActiveButton.Use.BALANCED);
        return before.equals(after)
                ? context.reply(answer)
                : CommandResult.of(
                        context.state().withSession(session -> session.with(after)),
                        context.draft(new TextLines()
                                .add(answer)
                                .add(context.text("wallet.since.closed"))
                                .text()));
    }

    private static boolean isOffer(CommandContext context, ActiveButton button) {
        boolean records = SpokenEntryHandler.records(button.action().command())
                || OfferedEntry.says(button.action().argument()).isPresent();
        return button.once() && records && button.pool() == context.state().pool();
    }

    /** Whether these are to be recorded all the same. */
    CommandResult askedAnew(CommandContext context, List<RecordedEntry> entries) {
        EntryFormatter formatter =
                new EntryFormatter(context.view(), context.state().wallet());
        TextLines lines = new TextLines().add(context.text("wallet.since", "n", balance));
        entries.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        ButtonAction action = offer.action();
        return context.reply(context.draft(lines.text())
                .withRow(
                        ButtonSpec.no(context.view()),
                        ButtonSpec.once(offer.label(), action.command(), action.argument())
                                .asYes()
                                .about(offer.pool()))
                .inPlaceOfPressed());
    }

    /** The last balance that was told after this was offered and stands; what only dates Connects tells none. */
    private static Optional<Connects> setSince(CommandContext context, ActiveButton offer) {
        List<StatementLine> lines = new WalletAccess(context).statement().lines();
        Set<String> dating = corrections(lines)
                .filter(one -> one.lotSeq().isPresent())
                .map(RecordedEntry::eventId)
                .collect(Collectors.toSet());
        Set<String> since = corrections(lines)
                .filter(one -> !dating.contains(one.eventId()) && isSince(context, one, offer))
                .map(RecordedEntry::eventId)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.entry() instanceof RecordedEntry entry && since.contains(entry.eventId()))
                .reduce((earlier, later) -> later)
                .map(StatementLine::balance);
    }

    private static Stream<Correction> corrections(List<StatementLine> lines) {
        return lines.stream()
                .filter(line -> !line.reversed() && line.entry() instanceof Correction)
                .map(line -> (Correction) line.entry());
    }

    /** Of the same instant it is the one whose receipt stands below the offer, or has it: what waited goes on from there. */
    private static boolean isSince(CommandContext context, Correction set, ActiveButton offer) {
        List<ActiveButton> all = context.state().buttons().all();
        return set.recordedAt().isAfter(offer.shownAt())
                || IntStream.range(0, all.size())
                        .filter(at ->
                                at > all.indexOf(offer) || all.get(at).group().equals(offer.group()))
                        .mapToObj(at -> all.get(at).action().argument())
                        .flatMap(said -> UndoButton.FORM.read(said).stream())
                        .anyMatch(undo -> undo.eventId().equals(set.eventId()));
    }
}
