package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.EventSentence;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.PoolScope;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.Tokens;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** An edit of words that recorded something: an entry is never changed by it, but one press puts another in its place. */
record EditedEntry(CommandContext context, EntryCommand command) {
    /** Who edits a message oftener than that begins anew. */
    private static final int MOST_EDITS = 20;

    private static final String ON = " on ";

    /** What stands of the words as they were, where the new ones say this command; empty where they recorded nothing. */
    Optional<CommandResult> standing(String message, String words) {
        return stands(message).map(one -> instead(one, dated(one, words)));
    }

    /**
     * The same where the new words say no command: they tell an entry of this one, or put right what it recorded; anything
     * else changes nothing of that.
     */
    Optional<CommandResult> told(String message, String text) {
        Optional<Standing> stands = stands(message);
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        Optional<SpokenEntry> told = SpokenEntry.read(context.view(), PoolScope.withoutPool(text))
                .filter(one -> one.kind().isClear());
        String name = command.spec().name();
        if (told.isPresent()) {
            return told.filter(one -> one.kind().command().equals(name))
                    .map(one -> instead(stands.get(), completed(stands.get(), one, text)));
        }
        if (EventSentence.mayBeAJob(text)) {
            return Optional.empty();
        }
        return isOwn(stands.get())
                ? SpokenCorrection.answer(context.view(), text)
                        .filter(SpokenCorrection::saysWhat)
                        .flatMap(right -> SpokenCorrectionHandler.chosen(
                                context, right, stands.get().message()))
                        .or(() -> Optional.of(
                                context.reply(context.draft(lines(stands.get()).text())
                                        .withRow(UndoButton.of(
                                                context.view(), stands.get().message())))))
                : Optional.empty();
    }

    /** What stands behind the command's name, where what the new words do not say stays as it was: the job, and the day. */
    private String completed(Standing stands, SpokenEntry told, String text) {
        RecordedEntry first = stands.entries().get(0);
        String words = first.job().map(told::of).orElse(told).arguments();
        String today = context.today().toString();
        boolean dated = !words.endsWith(ON + today) || text.contains(today);
        return dated ? words : words.substring(0, words.length() - today.length()) + first.effectiveOn();
    }

    /** The same of a command's words; a balance is one of the day on which it is told. */
    private String dated(Standing stands, String words) {
        LocalDate day = stands.entries().get(0).effectiveOn();
        boolean said = command.spec().name().equals("adjust")
                || day.equals(context.today())
                || words.isBlank()
                || ArgumentClauses.of(words, EnumSet.allOf(ArgumentKind.class), Optional.empty())
                        .has(ArgumentKind.ON);
        return said ? words : words + ON + day;
    }

    /**
     * What stands of a message that was edited.
     *
     * @param message what recorded it: the message, or a press since
     * @param wallet the wallet that knows it
     * @param entries never none
     */
    private record Standing(String message, Wallet wallet, List<RecordedEntry> entries) {}

    private Optional<Standing> stands(String message) {
        Wallet wallet = new WalletAccess(context).knowing(message);
        String original = replacedBy(wallet, message);
        return Optional.of(new Standing(original, wallet, wallet.standing(original)))
                .filter(found -> !found.entries().isEmpty());
    }

    /** Whether it is what this command records; what no line would record again was a balance. */
    private boolean isOwn(Standing stands) {
        String name = EntryRedo.line(stands.wallet(), stands.entries())
                .map(EntryRedo.Line::command)
                .orElse("adjust");
        return name.equals(command.spec().name());
    }

    private TextLines lines(Standing stands) {
        EntryFormatter formatter = new EntryFormatter(context.view(), stands.wallet());
        TextLines lines = new TextLines().add(context.text("wallet.edited"));
        stands.entries()
                .forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        return lines;
    }

    private CommandResult instead(Standing stands, String words) {
        List<RecordedEntry> tried = tried(stands, words);
        boolean same = tried.size() == stands.entries().size()
                && IntStream.range(0, tried.size())
                        .allMatch(at -> isSame(tried.get(at), stands.entries().get(at)));
        Optional<RichText> job = otherJob(stands, tried);
        EntryCommand.Instead instead = new EntryCommand.Instead(stands.message(), words);
        String label = job.isPresent() && isSameNumber(stands, tried)
                ? context.plain("wallet.button.instead.job")
                : label(words);
        ButtonSpec change = ButtonSpec.once(label, command.spec().name(), EntryCommand.INSTEAD.write(instead))
                .asYes();
        TextLines lines = lines(stands);
        job.ifPresent(lines::add);
        return context.reply(context.draft(lines.text())
                .withRow(same ? List.of() : List.of(change, ButtonSpec.no(context.view())))
                .withRow(UndoButton.of(context.view(), stands.message())));
    }

    /** What the new words would record in the place of what stands; nothing where they lack something. */
    private List<RecordedEntry> tried(Standing stands, String words) {
        return new WalletAccess(context)
                .undo(stands.message())
                .recorded()
                .flatMap(undone -> command.tried(
                        context.with(context.state().withAccount(account -> account.with(undone.after()))),
                        PendingEntry.said(words)))
                .orElse(List.of());
    }

    private static boolean isSame(RecordedEntry one, RecordedEntry other) {
        return one.kind() == other.kind()
                && one.amount() == other.amount()
                && one.effectiveOn().equals(other.effectiveOn())
                && one.until().equals(other.until())
                && price(one).equals(price(other))
                && (one.job().isEmpty() || one.job().equals(other.job()));
    }

    private static Optional<Usd> price(RecordedEntry entry) {
        return entry instanceof Purchase purchase ? purchase.cost() : Optional.empty();
    }

    private static boolean isSameNumber(Standing stands, List<RecordedEntry> tried) {
        return !tried.isEmpty()
                && tried.get(0).amount() == stands.entries().get(0).amount();
    }

    /** The job of what stands and the one that the new words name, where that is another. */
    private Optional<RichText> otherJob(Standing stands, List<RecordedEntry> tried) {
        Optional<JobId> before = stands.entries().get(0).job();
        Optional<JobId> after = tried.stream().findFirst().flatMap(RecordedEntry::job);
        if (after.isEmpty() || after.equals(before)) {
            return Optional.empty();
        }
        JobTitles titles = JobTitles.of(context.view());
        return Optional.of(context.text(
                before.isPresent() ? "wallet.edited.job" : "wallet.edited.job.none",
                "before",
                titles.orLink(before),
                "after",
                titles.orLink(after)));
    }

    /** The press that put others in the place of what a message recorded, where it was edited before; else that message. */
    private static String replacedBy(Wallet wallet, String message) {
        String current = message;
        for (int edits = 0; edits < MOST_EDITS && wallet.standing(current).isEmpty(); edits++) {
            List<Long> recorded =
                    wallet.causedBy(current).stream().map(RecordedEntry::seq).toList();
            Optional<String> press = wallet.entries().stream()
                    .filter(entry -> entry instanceof Reversal undone && recorded.contains(undone.reverses()))
                    .map(RecordedEntry::eventId)
                    .findFirst();
            if (press.isEmpty()) {
                return message;
            }
            current = press.get();
        }
        return current;
    }

    private String label(String words) {
        Optional<Connects> amount = Tokens.of(words).stream()
                .flatMap(word -> AmountParser.readBalance(word).value().stream())
                .findFirst();
        return amount.map(n -> context.plain("wallet.button.instead", "n", n))
                .orElseGet(() -> context.plain("wallet.button.instead.it"));
    }

    /** Both in one write, or neither: where the new words record nothing, what stands still stands. */
    CommandResult instead(EntryCommand.Instead edit) {
        return instead(asOfThen(edit), command::recordOrAsk);
    }

    /** The same in spite of a cap. */
    CommandResult insteadAnyway(EntryCommand.Instead edit) {
        return instead(edit, command::recordAnyway);
    }

    private CommandResult instead(
            EntryCommand.Instead edit, BiFunction<CommandContext, PendingEntry, CommandResult> record) {
        RecordingResult undone = new WalletAccess(context).undo(edit.eventId());
        Optional<Wallet> without = undone.recorded().map(RecordingResult.Recorded::after);
        if (without.isEmpty()) {
            return newFirst(edit)
                    .orElseGet(() -> undone.match(
                            new RefusalReplies(context, "undo", EntryRequest.of(PendingEntry.said("")), List.of())));
        }
        CommandContext fresh = context.with(context.state().withAccount(account -> account.with(without.get())));
        EntryPlace place = EntryPlace.of(context, command.spec(), edit.words());
        PendingEntry right = PendingEntry.said(place.words()).ledBy(check(edit));
        CommandResult result = place.isElsewhere(context)
                ? PoolScope.run(fresh, command.spec(), place.pool(), there -> record.apply(there, right))
                : record.apply(fresh, right);
        if (result.state().account().equals(fresh.state().account())) {
            return notChanged(fresh, result, edit);
        }
        EntryFormatter formatter = new EntryFormatter(context.view(), without.get());
        TextLines lines = new TextLines();
        undone.recorded()
                .ifPresent(made -> made.entries()
                        .forEach(
                                entry -> lines.add(context.text("wallet.undo.done", "entry", entry.match(formatter)))));
        return result.withFirstLine(place.isElsewhere(context) ? context.view().ofItsPool(lines.text()) : lines.text());
    }

    /** The check that led to what stands; it is none of another job that the new words name. */
    private Optional<String> check(EntryCommand.Instead edit) {
        Optional<JobId> named = JobLinkParser.find(edit.words()).job();
        return new WalletAccess(context)
                .knowing(edit.eventId()).standing(edit.eventId()).stream()
                        .filter(entry -> named.isEmpty() || entry.job().isEmpty() || named.equals(entry.job()))
                        .flatMap(entry -> entry.check().stream())
                        .findFirst();
    }

    /** A balance is that of when it was told: what was recorded since counts on top of it, and one told since still holds. */
    private EntryCommand.Instead asOfThen(EntryCommand.Instead edit) {
        List<RecordedEntry> told =
                new WalletAccess(context).knowing(edit.eventId()).standing(edit.eventId());
        if (!command.spec().name().equals("adjust") || told.isEmpty()) {
            return edit;
        }
        long last = told.get(told.size() - 1).seq();
        int since = context.state().wallet().entries().stream()
                .filter(entry -> entry.seq() > last)
                .mapToInt(RecordedEntry::amount)
                .sum();
        List<String> words = new ArrayList<>(Tokens.of(edit.words()));
        Optional<Integer> balance = words.stream()
                .findFirst()
                .flatMap(word -> AmountParser.readBalance(word).value())
                .map(Connects::value);
        if (since == 0 || balance.isEmpty() || balance.get() + since < 0) {
            return edit;
        }
        boolean toldSince = context.state().wallet().undoable().stream()
                .anyMatch(entry -> entry.seq() > last && entry.kind() == EntryKind.CORRECTION);
        int now = new WalletAccess(context).statement().balance().value();
        words.set(0, String.valueOf(toldSince ? now : balance.get() + since));
        return new EntryCommand.Instead(edit.eventId(), String.join(" ", words));
    }

    /** Why not, with nothing that would record it beside what stands; what is over a cap can take its place all the same. */
    private CommandResult notChanged(CommandContext fresh, CommandResult result, EntryCommand.Instead edit) {
        Optional<RichText> said = result.messages().stream().findFirst().map(MessageDraft::text);
        boolean overCap = offers(result, EntryCommand.ANYWAY);
        boolean asks =
                !result.refusal() && !result.state().equals(fresh.state()) && !offers(result, EntryCommand.SHOWS);
        RichText why = overCap
                ? said.orElseThrow()
                : said.filter(text -> !asks)
                        .flatMap(text -> text.plain().lines().findFirst())
                        .map(RichText::of)
                        .orElseGet(() -> context.text("wallet.edited.lacks"));
        ButtonSpec anyway = ButtonSpec.once(
                        context.plain("button.record-anyway"),
                        command.spec().name(),
                        EntryCommand.INSTEAD_ANYWAY.write(edit))
                .asYes();
        return context.reply(context.draft(context.text("wallet.edited.not", "why", why))
                .withRow(overCap ? List.of(anyway) : List.of())
                .withRow(UndoButton.of(context.view(), edit.eventId())));
    }

    private static boolean offers(CommandResult result, PayloadCodec<?> what) {
        return result.messages().stream()
                .flatMap(message -> message.rows().stream())
                .flatMap(List::stream)
                .anyMatch(button -> what.read(button.action().argument()).isPresent());
    }

    /** What was spent since may need either of the two: then the new one is recorded before the old one goes. */
    Optional<Swap> swap(EntryCommand.Instead edit) {
        return command.madeAnyway(context, PendingEntry.said(edit.words())).flatMap(made -> {
            CommandContext there = context.with(context.state().withAccount(account -> account.with(made.after())));
            return new WalletAccess(there).undo(edit.eventId()).recorded().map(undone -> new Swap(made, undone));
        });
    }

    /**
     * Both in one write.
     *
     * @param made the new entry
     * @param undone what took the old one back, and the wallet after both
     */
    record Swap(RecordingResult.Recorded made, RecordingResult.Recorded undone) {}

    private Optional<CommandResult> newFirst(EntryCommand.Instead edit) {
        return swap(edit).map(swap -> {
            EntryFormatter formatter =
                    new EntryFormatter(context.view(), swap.undone().after());
            TextLines lines = new TextLines();
            swap.undone()
                    .entries()
                    .forEach(entry -> lines.add(context.text("wallet.undo.done", "entry", entry.match(formatter))));
            swap.made()
                    .entries()
                    .forEach(entry -> lines.add(context.text("wallet.receipt.entry", "entry", entry.match(formatter))));
            lines.add(Receipt.balance(context, swap.undone().statement()));
            return CommandResult.of(
                    Receipt.of(context, swap.undone()).after(),
                    context.draft(lines.text())
                            .withRow(UndoButton.of(context.view(), context.eventId()))
                            .inPlaceOfPressed());
        });
    }
}
