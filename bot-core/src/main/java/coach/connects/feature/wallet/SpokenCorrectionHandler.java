package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.session.ActiveButton;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Correction;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * "Oops, it was 12 not 16" behind a receipt: what stands is shown, with what would be put in its place; one tap does both, and
 * nothing else does.
 */
public final class SpokenCorrectionHandler implements InputHandler {
    /** A receipt from before is no longer what somebody speaks of. */
    private static final Duration FRESH = Duration.ofDays(1);

    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        List<ActiveButton> newest =
                context.state().buttons().newestMessage(context.at().chatKey());
        Optional<List<RecordedEntry>> chosen = chosen(context);
        if (chosen.isPresent()) {
            return SpokenCorrection.read(context.view(), words)
                    .flatMap(correction -> chosen.get().isEmpty()
                            ? Optional.of(context.reply(context.text("spoken.gone")))
                            : put(context, correction, chosen.get()));
        }
        if (waits(context) || newest.stream().anyMatch(button -> isLabelled(button, context.plain("button.no")))) {
            return Optional.empty();
        }
        Optional<SpokenCorrection> said = SpokenCorrection.read(context.view(), words);
        return said.filter(SpokenCorrection::takesBack)
                .flatMap(undo -> underNewest(context, newest))
                .or(() -> said.flatMap(correction -> recorded(context, correction)));
    }

    private static boolean isLabelled(ActiveButton button, String label) {
        return button.label().equals(label);
    }

    /** A question waits for these words; the one after the days of what came in takes them as well. */
    private static boolean waits(CommandContext context) {
        return context.openConversation()
                .map(Conversation::topic)
                .filter(topic -> topic instanceof CheckSession check
                        ? check.asked().isPresent()
                        : !topic.equals(new PendingQuestion("adjust", AcquisitionDatesQuestion.DATES)))
                .isPresent();
    }

    /** Another undo than the wallet's, such as that of an outcome, where the newest message has one. */
    private static Optional<CommandResult> underNewest(CommandContext context, List<ActiveButton> newest) {
        return newest.stream()
                .filter(button -> isLabelled(button, context.plain("button.undo"))
                        && !button.action().command().equals("undo"))
                .findFirst()
                .map(button -> context.reply(context.draft(context.text("spoken.undo.ask"))
                        .withRow(ButtonSpec.once(
                                button.label(),
                                button.action().command(),
                                button.action().argument()))));
    }

    private static Optional<CommandResult> recorded(CommandContext context, SpokenCorrection said) {
        List<RecordedEntry> last = new WalletAccess(context).undoable();
        boolean fresh = last.stream()
                .anyMatch(entry -> entry.recordedAt().isAfter(context.now().minus(FRESH)));
        return fresh ? put(context, said, last) : Optional.empty();
    }

    /** What stands of that which the receipt recorded that the person answers. */
    private static Optional<List<RecordedEntry>> chosen(CommandContext context) {
        return UndoButton.underReplied(context)
                .map(UndoButton::cause)
                .map(cause -> new WalletAccess(context).knowing(cause).standing(cause));
    }

    private static Optional<CommandResult> put(
            CommandContext context, SpokenCorrection said, List<RecordedEntry> last) {
        Wallet wallet = new WalletAccess(context).knowing(last.get(0).cause());
        Optional<EntryRedo.Line> line = EntryRedo.line(wallet, last).or(() -> balance(last, said));
        return said.saysWhat()
                        && line.isPresent()
                        && said.fits(line.get().pending().line())
                ? Optional.of(instead(context, last, line.get(), said))
                : said.saysWhat() ? Optional.empty() : Optional.of(stands(context, last, said));
    }

    /** Of a correction only the balance can be put right. */
    private static Optional<EntryRedo.Line> balance(List<RecordedEntry> last, SpokenCorrection said) {
        boolean correction = last.size() == 1 && last.get(0) instanceof Correction;
        return correction && said.before().isEmpty()
                ? said.amount().map(right -> new EntryRedo.Line("adjust", PendingEntry.said(right.toString())))
                : Optional.empty();
    }

    private static CommandResult stands(CommandContext context, List<RecordedEntry> last, SpokenCorrection said) {
        TextLines lines = standing(context, last);
        if (!said.takesBack()) {
            lines.add(context.text("spoken.amiss.ask"));
        }
        return context.reply(context.draft(lines.text())
                .withRow(UndoButton.of(context.view(), last.get(0).cause())));
    }

    private static TextLines standing(CommandContext context, List<RecordedEntry> last) {
        TextLines lines = new TextLines().add(context.text("spoken.stands"));
        EntryFormatter formatter =
                new EntryFormatter(context.view(), context.state().wallet());
        last.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        return lines;
    }

    private static CommandResult instead(
            CommandContext context, List<RecordedEntry> last, EntryRedo.Line line, SpokenCorrection said) {
        String cause = last.get(0).cause();
        String words = said.line(line.pending().line(), isPricedByThePolicy(context, last));
        EntryCommand command = SpokenEntryHandler.command(line.command());
        Optional<Wallet> without =
                new WalletAccess(context).undo(cause).recorded().map(RecordingResult.Recorded::after);
        TextLines lines = standing(context, last);
        Optional<List<RecordedEntry>> right = without.map(
                        wallet -> context.with(context.state().withAccount(account -> account.with(wallet))))
                .flatMap(fresh -> command.tried(fresh, PendingEntry.said(words)));
        if (right.isEmpty()) {
            return context.reply(
                    context.draft(lines.add(context.text("spoken.instead.not")).text())
                            .withRow(UndoButton.of(context.view(), cause)));
        }
        lines.add(context.text("spoken.instead"));
        EntryFormatter formatter = new EntryFormatter(context.view(), without.orElseThrow());
        right.get().forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        MessageDraft draft = context.draft(lines.text())
                .withRow(
                        ButtonSpec.once(
                                label(context, said.amount()),
                                line.command(),
                                EntryCommand.INSTEAD.write(new EntryCommand.Instead(cause, words))),
                        UndoButton.of(context.view(), cause));
        return context.reply(draft);
    }

    private static String label(CommandContext context, Optional<Connects> amount) {
        return amount.map(n -> context.plain("wallet.button.instead", "n", n))
                .orElseGet(() -> context.plain("wallet.button.instead.it"));
    }

    /** A price that nobody said follows the number. */
    private static boolean isPricedByThePolicy(CommandContext context, List<RecordedEntry> last) {
        return last.get(0) instanceof Purchase purchase
                && purchase.payment().isEmpty()
                && purchase.cost()
                        .map(Usd::toCents)
                        .equals(new WalletAccess(context)
                                .statement()
                                .policy()
                                .worth(purchase.connects())
                                .map(Usd::toCents));
    }
}
