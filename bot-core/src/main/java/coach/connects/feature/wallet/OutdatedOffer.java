package coach.connects.feature.wallet;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButtons;
import coach.connects.session.ButtonAction;
import coach.connects.wallet.Correction;
import coach.connects.wallet.RecordedEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was offered before the balance was set, and is pressed after it: what it is of may be in that balance already. A balance
 * that is offered is one of before all that was recorded since, and a job may have got its proposal since. So it is asked once
 * more, by a button that is newer.
 *
 * @param offer the button that was pressed
 * @param why what was recorded since
 */
record OutdatedOffer(ActiveButton offer, RichText why) {
    /** The offer whose press would record these; empty where it is none, or nothing was recorded since that may change it. */
    static Optional<OutdatedOffer> pressedIn(CommandContext context, List<RecordedEntry> entries) {
        return context.event() instanceof ChatEvent.ButtonPress press
                ? context.state()
                        .buttons()
                        .known(press.button())
                        .filter(OutdatedOffer::offers)
                        .flatMap(offer -> of(context, offer, entries))
                : Optional.empty();
    }

    /** What is pressed once; or what stays, such as that of who applied, where it says what it records. */
    private static boolean offers(ActiveButton button) {
        ButtonAction action = button.action();
        return button.once()
                || (SpokenEntryHandler.records(action.command())
                        && !action.argument().isEmpty());
    }

    /** The question again, where what it asks about may be in the balance already; else what is asked next. */
    static CommandResult askedFirst(CommandContext context, Supplier<CommandResult> next) {
        return pressedIn(context, List.of())
                .map(offer -> offer.askedAnew(context, List.of()))
                .orElseGet(next);
    }

    private static Optional<OutdatedOffer> of(CommandContext context, ActiveButton offer, List<RecordedEntry> entries) {
        Optional<RichText> set = new WalletAccess(context)
                .balanceSetBy(one -> isSince(context, one, offer) || isBelow(context, one, offer))
                .map(balance -> context.text("wallet.since", "n", balance));
        boolean sets = entries.stream().anyMatch(Correction.class::isInstance);
        boolean moved = context.state().wallet().entries().stream().anyMatch(entry -> isSince(context, entry, offer));
        return set.or(() -> sets && moved ? Optional.of(context.text("wallet.since.moved")) : Optional.empty())
                .or(() -> EarlierProposal.of(context, entries)
                        .filter(earlier -> isSince(context, earlier.entry(), offer))
                        .map(earlier ->
                                context.text("wallet.since.applied", "n", earlier.cost(), "day", earlier.day())))
                .map(why -> new OutdatedOffer(offer, why));
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
        TextLines lines = new TextLines().add(why);
        entries.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        MessageDraft asked = context.draft(lines.text()).withRow(ButtonSpec.no(context.view()), ButtonSpec.anew(offer));
        // A verdict and a receipt stay as they are.
        return context.reply(offer.once() ? asked.inPlaceOfPressed() : asked);
    }

    /** Whether this was recorded since; of the same instant it is what has its receipt below the offer. */
    private static boolean isSince(CommandContext context, RecordedEntry entry, ActiveButton offer) {
        return entry.recordedAt().isAfter(offer.shownAt())
                || context.state().buttons().since(offer).stream().anyMatch(below -> undoes(below, entry));
    }

    /** Whether the offer stands in the receipt of this: what waited goes on from there. */
    private static boolean isBelow(CommandContext context, RecordedEntry entry, ActiveButton offer) {
        return context.state().buttons().all().stream()
                .anyMatch(beside -> beside.group().equals(offer.group()) && undoes(beside, entry));
    }

    private static boolean undoes(ActiveButton button, RecordedEntry entry) {
        return UndoButton.FORM
                .read(button.action().argument())
                .filter(undo -> undo.eventId().equals(entry.eventId()))
                .isPresent();
    }
}
