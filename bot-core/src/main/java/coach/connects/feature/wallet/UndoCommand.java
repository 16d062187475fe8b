package coach.connects.feature.wallet;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.AnswerWords;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.PoolSearch;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.session.CheckSession;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code /undo [LINK|NUMBER|WORDS]}: shows the entries of the last message that is not undone yet, of the last one of a job,
 * of the last but so many, or those that the words choose ({@link UndoSelection}), and takes them back once that is
 * confirmed; said again it goes further back (W-05). A receipt's own button takes back at once what that receipt names.
 */
public final class UndoCommand implements Command {
    static final CommandSpec DECLARATION = CommandSpec.of(
                    "undo",
                    Category.KEEP_THE_WALLET,
                    true,
                    CommandParameter.of("link", CommandParameter.Type.JOB),
                    CommandParameter.of("back", CommandParameter.Type.NUMBER))
            .ofEitherPool();
    static final String NO = "no";
    /** A receipt from before that takes back what it names only after it has asked. */
    private static final Duration OLD = Duration.ofDays(1);

    private static final PayloadCodec<Confirmed> CONFIRMED = PayloadCodec.of("confirmed", Confirmed.class);

    private static final PayloadCodec<ConfirmedPart> PART = PayloadCodec.of("part", ConfirmedPart.class);

    private static final PayloadCodec<Kept> KEPT = PayloadCodec.of("kept", Kept.class);

    /** The press on the question whether to take back what these messages caused. */
    private record Confirmed(List<String> eventIds) {}

    /** One entry among those that a message caused. */
    private record Part(String eventId, long seq) {}

    /** The press on the question whether to take back these entries, and not all that their messages caused. */
    private record ConfirmedPart(List<Part> parts) {
        static ConfirmedPart of(List<RecordedEntry> entries) {
            return new ConfirmedPart(entries.stream()
                    .map(entry -> new Part(entry.eventId(), entry.seq()))
                    .toList());
        }

        List<String> eventIds() {
            return parts.stream().map(Part::eventId).distinct().toList();
        }

        boolean names(RecordedEntry entry) {
            return parts.contains(new Part(entry.eventId(), entry.seq()));
        }
    }

    /** The press on No to the same question. */
    private record Kept(List<String> eventIds) {}

    @Override
    public Pool poolOf(CommandContext context, String words) {
        PoolSearch pools = new PoolSearch(context.view());
        Optional<JobId> job = JobLinkParser.find(words).job();
        return job.isPresent() ? pools.ofJob(job) : pools.ofLastEntry();
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isBlank()) {
            List<RecordedEntry> last = new WalletAccess(context).undoable();
            return last.isEmpty() ? context.reply(context.text("wallet.undo.nothing")) : asked(context, last);
        }
        LinkScan scan = JobLinkParser.find(words);
        Optional<Integer> back = AmountParser.read(words).value().map(Connects::value);
        if (scan.jobs().size() == 1) {
            JobId job = scan.jobs().get(0);
            return scan.rest().isBlank()
                    ? ofJob(context, job)
                    : UndoSelection.read(context.view(), job, scan.rest())
                            .map(chosen -> chosen(context, chosen))
                            .orElseGet(() -> unread(context, words));
        }
        return back.map(number -> earlier(context, number))
                .or(() -> UndoSelection.read(context.view(), words).map(chosen -> chosen(context, chosen)))
                .orElseGet(() -> unread(context, words));
    }

    private static CommandResult unread(CommandContext context, String words) {
        return context.refuse(context.text("wallet.undo.unread", "words", words));
    }

    private static CommandResult chosen(CommandContext context, UndoSelection selection) {
        List<String> eventIds = selection.eventIds(context);
        if (eventIds.isEmpty()) {
            return context.reply(context.draft(context.text("wallet.undo.nothing.such"))
                    .withRow(ButtonSpec.saying(context.plain("wallet.button.history"), "/history")));
        }
        return eventIds.size() > UndoSelection.MOST
                ? context.reply(context.text("wallet.undo.many", "most", UndoSelection.MOST))
                : asked(context, selection.entries(context, eventIds));
    }

    /** The last entry that belongs to a job, wherever it lies; said again the one before it. */
    private static CommandResult ofJob(CommandContext context, JobId job) {
        Wallet whole = context.archive().wholeWallet(context.state());
        return whole.undoableEvent(job)
                .map(eventId -> asked(context, whole.standing(eventId)))
                .orElseGet(() -> context.reply(context.text("wallet.undo.nothing.job")));
    }

    /** What was recorded so many messages ago, counted from the last one that stands. */
    private static CommandResult earlier(CommandContext context, int number) {
        Wallet whole = context.archive().wholeWallet(context.state());
        List<String> eventIds = whole.undoableEvents();
        if (eventIds.size() < number) {
            return context.reply(context.text("wallet.undo.fewer", "n", eventIds.size()));
        }
        return asked(context, whole.standing(eventIds.get(number - 1)));
    }

    private static CommandResult asked(CommandContext context, List<RecordedEntry> entries) {
        RecordingResult tried = new WalletAccess(context).undo(entries);
        return tried.recorded().isPresent() ? confirm(context, entries) : refused(context, tried);
    }

    private static CommandResult confirm(CommandContext context, List<RecordedEntry> last) {
        List<String> eventIds =
                last.stream().map(RecordedEntry::eventId).distinct().toList();
        TextLines lines = new TextLines().add(context.text("wallet.undo.confirm"));
        EntryFormatter words =
                new EntryFormatter(context.view(), context.state().wallet());
        last.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(words))));
        boolean whole = new WalletAccess(context).standing(eventIds).size() == last.size();
        String state = whole ? CONFIRMED.write(new Confirmed(eventIds)) : PART.write(ConfirmedPart.of(last));
        boolean checks = isChecking(context);
        ButtonSpec undo = ButtonSpec.once(context.plain("button.undo"), "undo", state);
        MessageDraft asking = context.draft(lines.text())
                .withRow(
                        ButtonSpec.once(context.plain("button.no"), "undo", KEPT.write(new Kept(eventIds)))
                                .asNo(),
                        checks ? undo.asYes() : undo);
        return checks ? context.reply(asking) : context.askFor(asking, "undo", state);
    }

    /** Whether a check asks something: that stays, and its question is put again after the undo. */
    static boolean isChecking(CommandContext context) {
        return context.waits()
                && context.openConversation()
                        .filter(open -> open.topic() instanceof CheckSession)
                        .isPresent();
    }

    @Override
    public boolean asksForTheNextWords() {
        return true;
    }

    /** A "yes" in words; anything else is no answer, and nothing is undone by it. */
    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        CommandContext over = context.with(context.state()
                .withSession(session -> session.withoutConversation(context.at().chatKey())));
        return AnswerWords.of(context.view(), words).equals(Optional.of(Answer.YES))
                ? CONFIRMED
                        .read(state)
                        .map(Confirmed::eventIds)
                        .or(() -> UndoButton.FORM.read(state).map(button -> List.of(button.eventId())))
                        .map(eventIds -> undo(over, eventIds))
                        .or(() -> PART.read(state).map(part -> undo(over, part)))
                : Optional.empty();
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.equals(NO)) {
            return kept(context);
        }
        return CONFIRMED
                .read(argument)
                .map(confirmed -> undo(context, confirmed.eventIds()))
                .or(() -> PART.read(argument).map(part -> undo(context, part)))
                .or(() -> KEPT.read(argument).map(no -> kept(context, no.eventIds())))
                .or(() -> UndoButton.FORM.read(argument).map(button -> pressed(context, button.eventId())))
                .orElseGet(context::closedButton);
    }

    private static CommandResult kept(CommandContext context) {
        CommandContext over = isChecking(context)
                ? context
                : context.with(context.state()
                        .withSession(session ->
                                session.withoutConversation(context.at().chatKey())));
        return over.reply(over.draft(over.text("wallet.undo.kept")).inPlaceOfPressed());
    }

    /** Where a "yes" in words came first, the No is too late, and what is so is said. */
    private static CommandResult kept(CommandContext context, List<String> eventIds) {
        return new WalletAccess(context).standing(eventIds).isEmpty() ? undoneBefore(context, eventIds) : kept(context);
    }

    /** Under a receipt: at once while it is new, else after a question; once undone it says so and offers the way back. */
    private static CommandResult pressed(CommandContext context, String eventId) {
        List<RecordedEntry> standing = new WalletAccess(context).standing(List.of(eventId));
        if (standing.isEmpty()) {
            return undoneBefore(context, List.of(eventId));
        }
        boolean old = standing.stream()
                .anyMatch(entry -> entry.recordedAt().isBefore(context.now().minus(OLD)));
        return old ? confirm(context, standing) : undo(context, List.of(eventId));
    }

    /** All of them in one write, or none; those of these messages that were taken back meanwhile are left out. */
    private static CommandResult undo(CommandContext context, List<String> eventIds) {
        return undo(context, eventIds, new WalletAccess(context).standing(eventIds));
    }

    private static CommandResult undo(CommandContext context, ConfirmedPart part) {
        List<RecordedEntry> standing = new WalletAccess(context).standing(part.eventIds());
        return undo(
                context, part.eventIds(), standing.stream().filter(part::names).toList());
    }

    private static CommandResult undo(CommandContext context, List<String> eventIds, List<RecordedEntry> entries) {
        if (entries.isEmpty()) {
            return undoneBefore(context, eventIds);
        }
        RecordingResult result = new WalletAccess(context).undo(entries);
        return result.recorded().map(made -> done(context, made, entries)).orElseGet(() -> refused(context, result));
    }

    /** In the place of the receipt, whose button has done its work; and the same command once more, for a slip. */
    private static CommandResult done(
            CommandContext context, RecordingResult.Recorded made, List<RecordedEntry> undone) {
        EntryFormatter words = new EntryFormatter(context.view(), made.after());
        TextLines lines = new TextLines();
        for (RecordedEntry entry : made.entries()) {
            lines.add(context.text("wallet.undo.done", "entry", entry.match(words)));
        }
        lines.add(Receipt.balance(context, made.statement()));
        Optional<Connects> told = toldAfter(context, undone);
        told.ifPresent(n -> lines.add(context.text("wallet.undo.told", "n", n)));
        lines.add(context.text("wallet.undo.again"));
        MessageDraft draft = context.draft(lines.text())
                .withRow(told.stream()
                        .map(n -> ButtonSpec.sayingOnce(context.plain("spoken.button.set", "n", n), "/adjust " + n))
                        .toList())
                .withRow(EntryRedo.button(context.view(), made.after(), undone))
                .inPlaceOfPressed();
        return CommandResult.of(Receipt.of(context, made).after(), draft);
    }

    /** The balance as it stood, where it was told after what is undone: Upwork may show the same as before. */
    private static Optional<Connects> toldAfter(CommandContext context, List<RecordedEntry> undone) {
        WalletAccess access = new WalletAccess(context);
        long last = undone.stream().mapToLong(RecordedEntry::seq).max().orElse(Long.MAX_VALUE);
        return access.balanceSetBy(set -> set.seq() > last)
                .map(any -> access.statement().balance());
    }

    private static CommandResult undoneBefore(CommandContext context, List<String> eventIds) {
        Wallet wallet = new WalletAccess(context).knowing(eventIds.get(0));
        List<RecordedEntry> own = eventIds.stream()
                .flatMap(eventId -> wallet.causedBy(eventId).stream())
                .filter(entry -> entry.kind() != EntryKind.REVERSAL)
                .toList();
        if (own.isEmpty()) {
            return context.reply(context.text("wallet.undo.nothing"));
        }
        EntryFormatter words = new EntryFormatter(context.view(), wallet);
        TextLines lines = new TextLines().add(context.text("wallet.undo.before"));
        own.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(words))));
        lines.add(Receipt.balance(context, new WalletAccess(context).statement()));
        return context.reply(context.draft(lines.text())
                .withRow(EntryRedo.button(context.view(), wallet, own))
                .inPlaceOfPressed());
    }

    private static CommandResult refused(CommandContext context, RecordingResult result) {
        return result.match(new RefusalReplies(context, "undo", EntryRequest.of(PendingEntry.said("")), List.of()));
    }
}
