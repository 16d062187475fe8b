package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PoolScope;
import coach.connects.engine.PoolSearch;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.engine.VerdictButton;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryKind;
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
    static final Duration FRESH = Duration.ofDays(1);

    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        if (SpokenIntent.isIn(context.view(), words)) {
            return Optional.empty();
        }
        List<ActiveButton> newest =
                context.state().buttons().newestMessage(context.at().chatKey());
        Optional<UndoButton.Receipt> chosen = UndoButton.underReplied(context);
        if (chosen.isPresent()) {
            return SpokenCorrection.read(context.view(), words)
                    .flatMap(correction -> PoolScope.tryRun(
                            context,
                            UndoCommand.DECLARATION,
                            chosen.get().pool(),
                            there -> chosen(there, correction, chosen.get().eventId())));
        }
        Optional<CommandResult> again = EntryOfLink.heard(context, words)
                .or(() -> waits(context) ? Optional.empty() : offeredInstead(context, newest, words));
        if (again.isPresent()) {
            return again;
        }
        Optional<OfferedEntry> offer = OfferedEntry.in(newest).or(() -> OfferedEntry.refusedIn(newest));
        boolean otherQuestion = offer.isEmpty() && newest.stream().anyMatch(button -> button.answer() == Answer.NO);
        if (waits(context)) {
            return besideAQuestion(context, offer, words)
                    .or(() -> LatestReceipt.balanceBesideAQuestion(context, newest, words));
        }
        Optional<CommandResult> ofAKind = otherQuestion
                ? Optional.empty()
                : otherKind(context, offer, words).or(() -> ofItsKind(context, offer, words));
        if (ofAKind.isPresent()) {
            return ofAKind;
        }
        if (offer.isPresent()) {
            // Below an offer a number, a day or a price alone is what is right of it.
            return SpokenCorrection.answer(context.view(), words)
                    .flatMap(correction -> PoolScope.tryRun(
                            context,
                            UndoCommand.DECLARATION,
                            offer.get().pool(),
                            there -> offer.get().corrected(there, correction)));
        }
        return OfferedEntry.declinedAndCorrected(context, words)
                .or(() -> ofTheLastEntry(context, newest, words, otherQuestion));
    }

    /** "No, 14" below what is offered beside a question is said of the offer; a number alone answers the question. */
    private static Optional<CommandResult> besideAQuestion(
            CommandContext context, Optional<OfferedEntry> offer, String words) {
        return offer.flatMap(one -> SpokenCorrection.read(context.view(), words)
                .filter(said -> said.saysWhat() && !BalanceQuestion.isAnswered(context.view(), words))
                .flatMap(said -> PoolScope.tryRun(
                        context, UndoCommand.DECLARATION, one.pool(), there -> one.corrected(there, said))));
    }

    /** "I meant bought": the same as another kind of entry. */
    private static Optional<CommandResult> otherKind(
            CommandContext context, Optional<OfferedEntry> offer, String words) {
        boolean spokenOf = offer.isPresent()
                || LatestReceipt.in(context.state()
                                .buttons()
                                .newestMessage(context.at().chatKey()))
                        .isPresent();
        return SpokenKindChange.read(context.view(), words)
                .filter(kind -> spokenOf)
                .flatMap(kind -> PoolScope.tryRun(
                        context,
                        UndoCommand.DECLARATION,
                        offer.map(OfferedEntry::pool).orElseGet(() -> new PoolSearch(context.view()).ofLastEntry()),
                        there -> offer.isPresent() ? offer.get().ofKind(there, kind) : recorded(there, kind)));
    }

    /** "The purchase was fifty": the last entry of the kind that is named, where neither an offer nor a verdict is meant. */
    private static Optional<CommandResult> ofItsKind(
            CommandContext context, Optional<OfferedEntry> offer, String words) {
        return offer.isPresent() || VerdictButton.underNewest(context).isPresent()
                ? Optional.empty()
                : PoolScope.tryRun(
                        context,
                        UndoCommand.DECLARATION,
                        new PoolSearch(context.view()).ofLastEntry(),
                        there -> SpokenCorrectionOfKind.read(there, words, FRESH)
                                .flatMap(right -> chosen(there, right.correction(), right.eventId())));
    }

    private static Optional<CommandResult> ofTheLastEntry(
            CommandContext context, List<ActiveButton> newest, String words, boolean otherQuestion) {
        // Below a verdict only an undo is the wallet's: the rest is said of the job.
        boolean ofAJob = VerdictButton.underNewest(context).isPresent();
        Optional<SpokenCorrection> said = SpokenCorrection.read(context.view(), words)
                .filter(right -> !ofAJob || right.takesBack())
                .filter(right -> !otherQuestion || right.pool().isPresent());
        if (said.filter(SpokenCorrection::saysWhat).isPresent()) {
            return said.flatMap(right -> LatestReceipt.in(newest)
                    .or(() -> LatestReceipt.above(context, newest))
                    .flatMap(last -> last.corrected(context, right)));
        }
        return said.filter(SpokenCorrection::takesBack)
                .flatMap(undo -> underNewest(context, newest))
                .or(() -> said.flatMap(correction -> PoolScope.tryRun(
                        context,
                        UndoCommand.DECLARATION,
                        new PoolSearch(context.view()).ofLastEntry(),
                        there -> recorded(there, correction))));
    }

    /** Below what is offered in the place of an entry, another number, day or price is what is right of it. */
    private static Optional<CommandResult> offeredInstead(
            CommandContext context, List<ActiveButton> newest, String words) {
        return newest.stream()
                .filter(button -> button.answer() == Answer.YES)
                .flatMap(button -> EntryCommand.INSTEAD
                        .read(button.action().argument())
                        .flatMap(edit -> SpokenCorrection.answer(context.view(), words)
                                .filter(SpokenCorrection::saysWhat)
                                .flatMap(right -> PoolScope.tryRun(
                                        context,
                                        UndoCommand.DECLARATION,
                                        button.pool(),
                                        there -> chosen(there, right, edit.eventId()))))
                        .stream())
                .findFirst();
    }

    /** What is right, as it was asked; empty where these words may mean something else. */
    static Optional<CommandResult> answered(CommandContext context, EntryCommand.Amended asked, String words) {
        CommandContext over = context.with(context.state()
                .withSession(session -> session.withoutConversation(context.at().chatKey())));
        Optional<SpokenCorrection> said = SpokenCorrection.answer(context.view(), words);
        Optional<String> command =
                context.openConversation().map(open -> open.topic().command());
        if (asked.eventId().isPresent()) {
            String eventId = asked.eventId().get();
            List<RecordedEntry> standing =
                    new WalletAccess(context).knowing(eventId).standing(eventId);
            return standing.isEmpty() ? Optional.empty() : said.flatMap(right -> put(over, right, standing));
        }
        return said.filter(SpokenCorrection::saysWhat)
                .flatMap(right -> command.flatMap(name -> OfferedEntry.amended(over, name, asked.line(), right)));
    }

    /** What was recorded last, put right as another kind of entry of the same day. */
    private static Optional<CommandResult> recorded(CommandContext context, SpokenKindChange kind) {
        List<RecordedEntry> last = new WalletAccess(context).undoable();
        boolean fresh = last.stream()
                .anyMatch(entry -> entry.recordedAt().isAfter(context.now().minus(FRESH)));
        boolean another = last.size() == 1
                && (last.get(0).kind() == EntryKind.PROPOSAL || last.get(0).kind() == EntryKind.PURCHASE)
                && (last.get(0).kind() == EntryKind.PURCHASE) == kind.command().equals("spend");
        if (!fresh || !another) {
            return Optional.empty();
        }
        Connects amount =
                kind.amount().orElseGet(() -> Connects.of(Math.abs(last.get(0).amount())));
        EntryRedo.Line line = new EntryRedo.Line(
                kind.command(), PendingEntry.said(amount + " on " + last.get(0).effectiveOn()));
        return Optional.of(instead(
                context,
                last,
                line,
                new SpokenCorrection(
                        false,
                        Optional.empty(),
                        Optional.of(amount),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty())));
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
                        : !AcquisitionDatesQuestion.waits(context))
                .isPresent();
    }

    /** Another undo than the wallet's, such as that of an outcome, where the newest message has one. */
    private static Optional<CommandResult> underNewest(CommandContext context, List<ActiveButton> newest) {
        return newest.stream()
                .filter(button -> isLabelled(button, context.plain("button.undo"))
                        && !button.action().command().equals("undo")
                        && SettingScreen.undo(button).isEmpty())
                .findFirst()
                .map(button -> context.reply(context.draft(context.text("spoken.undo.ask"))
                        .withRow(
                                ButtonSpec.once(
                                                button.label(),
                                                button.action().command(),
                                                button.action().argument())
                                        .asYes()
                                        .about(button.pool()),
                                ButtonSpec.no(context.view()))));
    }

    private static Optional<CommandResult> recorded(CommandContext context, SpokenCorrection said) {
        List<RecordedEntry> last = new WalletAccess(context).undoable();
        boolean fresh = last.stream()
                .anyMatch(entry -> entry.recordedAt().isAfter(context.now().minus(FRESH)));
        return fresh ? put(context, said, last) : Optional.empty();
    }

    /** Of that which the receipt recorded that the person answers. */
    static Optional<CommandResult> chosen(CommandContext context, SpokenCorrection said, String eventId) {
        List<RecordedEntry> standing =
                new WalletAccess(context).knowing(eventId).standing(eventId);
        return standing.isEmpty()
                ? Optional.of(context.reply(context.text("spoken.undone")))
                : put(context, said, standing);
    }

    static Optional<CommandResult> put(CommandContext context, SpokenCorrection said, List<RecordedEntry> last) {
        Wallet wallet = new WalletAccess(context).knowing(last.get(0).eventId());
        Optional<EntryRedo.Line> line = EntryRedo.line(wallet, last).or(() -> balance(last, said));
        if (said.pool().equals(Optional.of(context.state().pool()))) {
            return Optional.of(context.reply(
                    standing(context, context.text("spoken.stands.there"), last).text()));
        }
        if (said.pool().isPresent() && isBalance(last)) {
            String right = "/adjust " + new WalletAccess(context).statement().balance() + " "
                    + said.pool().get().word();
            RichText text = standing(context, context.text("spoken.stands"), last)
                    .add(context.text("spoken.balance.pool", "line", right))
                    .text();
            return Optional.of(context.reply(context.draft(text)
                    .withRow(UndoButton.of(context.view(), last.get(0).eventId()))));
        }
        boolean same = said.price().isEmpty()
                && EntryRedo.line(wallet, last)
                        .map(one -> one.pending().line())
                        .filter(standing ->
                                said.saysWhat() && said.line(standing, false).equals(standing))
                        .isPresent();
        if (same) {
            return Optional.of(context.reply(
                    standing(context, context.text("spoken.stands"), last).text()));
        }
        return said.saysWhat()
                        && line.isPresent()
                        && said.fits(line.get().pending().line())
                ? Optional.of(instead(context, last, line.get(), said))
                : said.saysWhat()
                        ? Optional.empty()
                        : Optional.of(stands(
                                context, last, line.map(EntryRedo.Line::command).orElse("adjust"), said));
    }

    /** Of a correction only the balance can be put right. */
    private static Optional<EntryRedo.Line> balance(List<RecordedEntry> last, SpokenCorrection said) {
        return isBalance(last) && said.before().isEmpty()
                ? said.amount().map(right -> new EntryRedo.Line("adjust", PendingEntry.said(right.toString())))
                : Optional.empty();
    }

    private static boolean isBalance(List<RecordedEntry> last) {
        return last.size() == 1 && last.get(0) instanceof Correction;
    }

    private static CommandResult stands(
            CommandContext context, List<RecordedEntry> last, String command, SpokenCorrection said) {
        String eventId = last.get(0).eventId();
        TextLines lines = standing(context, context.text("spoken.stands"), last);
        if (said.takesBack()) {
            return context.reply(
                    context.draft(lines.add(context.text("spoken.undo.ask")).text())
                            .withRow(UndoButton.of(context.view(), eventId).asYes(), ButtonSpec.no(context.view())));
        }
        MessageDraft draft =
                context.draft(lines.add(amiss(context)).text()).withRow(UndoButton.of(context.view(), eventId));
        String amends = EntryCommand.AMENDS.write(new EntryCommand.Amended("", Optional.of(eventId)));
        return context.askFor(draft, command, amends);
    }

    private static RichText amiss(CommandContext context) {
        return context.state().keepsAgency()
                ? context.text(
                        "spoken.amiss.ask.pool",
                        "pool",
                        RichText.of(context.state().pool().other().word()))
                : context.text("spoken.amiss.ask");
    }

    private static TextLines standing(CommandContext context, RichText head, List<RecordedEntry> last) {
        TextLines lines = new TextLines().add(head);
        EntryFormatter formatter =
                new EntryFormatter(context.view(), context.state().wallet());
        last.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        return lines;
    }

    private static CommandResult instead(
            CommandContext context, List<RecordedEntry> last, EntryRedo.Line line, SpokenCorrection said) {
        String eventId = last.get(0).eventId();
        String words = said.line(line.pending().line(), isPricedByThePolicy(context, last));
        EntryCommand command = SpokenEntryHandler.command(line.command());
        Optional<Wallet> without =
                new WalletAccess(context).undo(eventId).recorded().map(RecordingResult.Recorded::after);
        TextLines lines = standing(context, context.text("spoken.stands"), last);
        EntryPlace place = EntryPlace.of(context, command.spec(), words);
        Optional<List<RecordedEntry>> right = without.map(
                        wallet -> context.with(context.state().withAccount(account -> account.with(wallet))))
                .flatMap(fresh -> command.tried(fresh.about(place.pool()), PendingEntry.said(place.words())))
                .or(() -> new EditedEntry(context.about(place.pool()), command)
                        .swap(new EntryCommand.Instead(eventId, place.words()))
                        .map(swap -> swap.made().entries()));
        if (right.isEmpty()) {
            return context.reply(context.draft(
                            lines.add(whyNot(context, line.command(), said)).text())
                    .withRow(UndoButton.of(context.view(), eventId)));
        }
        lines.add(place.named(context, context.text("spoken.instead")));
        EntryFormatter formatter = new EntryFormatter(
                context.view(), without.orElse(context.state().wallet()));
        right.get().forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        MessageDraft draft = context.draft(lines.text())
                .withRow(
                        ButtonSpec.once(
                                        label(context, said.amount()),
                                        line.command(),
                                        EntryCommand.INSTEAD.write(new EntryCommand.Instead(eventId, words)))
                                .asYes(),
                        ButtonSpec.no(context.view()))
                .withRow(UndoButton.of(context.view(), eventId));
        return context.reply(draft);
    }

    /** Only a purchase has a price, and only a balance may be 0; else it is for the days after it that nothing is changed. */
    private static RichText whyNot(CommandContext context, String command, SpokenCorrection said) {
        if (said.price().isPresent()) {
            return context.text(command.equals("buy") ? "spoken.instead.unpriced" : "spoken.instead.price");
        }
        boolean zero = said.amount().filter(Connects::isZero).isPresent() && !command.equals("adjust");
        return context.text(zero ? "spoken.instead.zero" : "spoken.instead.not");
    }

    private static String label(CommandContext context, Optional<Connects> amount) {
        String plain = context.plain("wallet.button.instead.it");
        return amount.map(n -> context.plain("wallet.button.instead", "n", n)).orElse(plain);
    }

    /** A price that nobody said follows the number. */
    static boolean isPricedByThePolicy(CommandContext context, List<RecordedEntry> last) {
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
