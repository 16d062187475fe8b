package coach.connects.feature.wallet;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InterruptedQuestion;
import coach.connects.engine.PayloadCodec;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.session.ConversationState;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command that records entries. A complete one records at once; one that lacks something asks for it, and what it knows
 * already waits in the question.
 */
abstract class EntryCommand implements Command {
    private static final int LONGEST_ANSWER = 300;
    /** Records in spite of a cap. */
    static final PayloadCodec<PendingEntry> ANYWAY =
            PayloadCodec.of("anyway", PendingEntry.class).orEarlier("anyway ", "\n");
    /** The state of the question what balance Upwork shows after this. */
    static final PayloadCodec<PendingEntry> AWAITS_BALANCE =
            PayloadCodec.of("awaits-balance", PendingEntry.class).orEarlier("shows ", "\n");
    /** Tells that balance. */
    static final PayloadCodec<ShownBalance> SHOWS =
            PayloadCodec.of("shows", ShownBalance.class).orEarlier("shows ", " \n");

    /** Puts the words of an edit in the place of what the first words recorded. */
    static final PayloadCodec<Instead> INSTEAD = PayloadCodec.of("instead", Instead.class);

    /** The same in spite of a cap. */
    static final PayloadCodec<Instead> INSTEAD_ANYWAY = PayloadCodec.of("instead-anyway", Instead.class);

    /** Records what was told in one sentence: all of it or nothing. */
    static final PayloadCodec<SeveralEntries> SEVERAL = PayloadCodec.of("several", SeveralEntries.class);

    /** The state of the question what is right, of something that is recorded or only offered. */
    static final PayloadCodec<Amended> AMENDS = PayloadCodec.of("amends", Amended.class);

    /**
     * What is to be put right.
     *
     * @param line what would record what is only offered
     * @param eventId the message that recorded it, where it is recorded
     */
    record Amended(String line, Optional<String> eventId) {}

    /** The message that recorded something, and the words that stand there now. */
    record Instead(String eventId, String words) {}

    /** An entry that waits, and what Upwork shows after it. */
    record ShownBalance(Connects balance, PendingEntry pending) {}

    private final CommandSpec spec;
    private final ArgumentSyntax syntax;

    /**
     * A command of this name.
     *
     * @param syntax what may stand after the name
     */
    EntryCommand(CommandSpec spec, ArgumentSyntax syntax) {
        this.spec = spec;
        this.syntax = syntax;
    }

    @Override
    public final CommandSpec spec() {
        return spec;
    }

    /** What is asked where the number is missing, or where nothing was said; where it can, the answer completes these words. */
    abstract CommandResult ask(CommandContext context, PendingEntry pending);

    /** What is to be recorded; or a question, or a refusal. */
    abstract ParseResult<EntryRequest, CommandResult> understand(
            CommandContext context, EntryArguments said, PendingEntry pending);

    /** Amounts that are usual where the amount is missing. */
    List<Connects> suggestedAmounts(CommandContext context, EntryRequest request) {
        return List.of();
    }

    /** Adds to a receipt what this command has to say besides. */
    Receipt decorate(Receipt receipt, EntryRequest request) {
        return receipt;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return recordOrAsk(context, PendingEntry.said(words));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return ANYWAY.read(argument)
                .map(pending -> recordAnyway(context, pending))
                .or(() -> SHOWS.read(argument).map(shown -> recordAsShown(context, shown.pending(), shown.balance())))
                .or(() -> INSTEAD.read(argument).map(edit -> new EditedEntry(context, this).instead(edit)))
                .or(() -> INSTEAD_ANYWAY.read(argument).map(edit -> new EditedEntry(context, this).insteadAnyway(edit)))
                .or(() -> SEVERAL.read(argument).map(several -> several.record(context)))
                .or(() -> PendingEntry.FORM.read(argument).map(pending -> recordOrAsk(context, pending)))
                .orElseGet(context::closedButton);
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        Optional<Amended> amends = AMENDS.read(state);
        if (amends.isPresent()) {
            return SpokenCorrectionHandler.answered(context, amends.get(), words);
        }
        Optional<PendingEntry> unbalanced = AWAITS_BALANCE.read(state);
        return unbalanced
                .or(() -> PendingEntry.FORM.read(state))
                .filter(pending -> mayAnswer(pending, words))
                .flatMap(pending -> unbalanced.isPresent()
                        ? Optional.of(BalanceQuestion.amended(context, this, pending, words)
                                .orElseGet(() -> recordAnswered(context, pending, answer(context, state, words))))
                        : PriceQuestion.of(pending)
                                .map(what -> priced(context, what, pending, words))
                                .orElseGet(() -> Optional.of(
                                        recordOrAsk(context, pending.answered(answer(context, state, words))))));
    }

    private String answer(CommandContext context, String state, String words) {
        return BalanceQuestion.isPut(spec().name(), state) ? BalanceQuestion.told(context.view(), words) : words;
    }

    /** Of a question for the balance only what somebody has; what was done is no balance. */
    @Override
    public boolean takesNumberOf(CommandContext context, String state, String words) {
        return !BalanceQuestion.isPut(spec().name(), state) || BalanceQuestion.isAnswered(context.view(), words);
    }

    /** Words without a number are no price that cannot be read: they may mean something else. */
    private Optional<CommandResult> priced(
            CommandContext context, PriceQuestion what, PendingEntry pending, String words) {
        Optional<String> read = what.read(context, pending, words);
        boolean meant = words.chars().anyMatch(Character::isDigit);
        return read.map(said -> recordOrAsk(context, pending.answered(said)))
                .or(() -> meant ? Optional.of(what.again(context, pending, words)) : Optional.empty());
    }

    /** The words that waited for a balance or for what they lack; a day that was asked back has its buttons. */
    @Override
    public Optional<InterruptedQuestion> leftOpen(CommandContext context, String state) {
        return AWAITS_BALANCE
                .read(state)
                .or(() -> PendingEntry.FORM.read(state))
                .flatMap(PendingEntry::askedAgain)
                .filter(pending -> !pending.line().isBlank())
                .map(pending -> new InterruptedQuestion(
                        RichText.of("/" + spec().name() + shortened(context, pending.line())),
                        ButtonSpec.once(context.plain("words.button.go-on"), spec().name(), pending.written())));
    }

    /** Without the day where it is today, other days written out, and with a word for the job. */
    private static String shortened(CommandContext context, String line) {
        List<String> words = new ArrayList<>();
        List<String> tokens = Tokens.of(line);
        for (int at = 0; at < tokens.size(); at++) {
            Optional<LocalDate> day = day(context, tokens, at);
            boolean today = day.equals(Optional.of(context.today()));
            if (today) {
                words.remove(words.size() - 1);
            } else {
                words.add(day.map(one -> context.plain("words.left-open.day", "day", one))
                        .orElse(tokens.get(at)));
            }
        }
        String bare = " " + String.join(" ", words);
        return JobLinkParser.find(line)
                .job()
                .map(job -> bare.replace(job.value(), "LINK"))
                .orElse(bare);
    }

    /** The day that this word is, behind the word that begins its part. */
    private static Optional<LocalDate> day(CommandContext context, List<String> tokens, int at) {
        Optional<ArgumentKind> part = at == 0 ? Optional.empty() : ArgumentKind.begunBy(tokens.get(at - 1));
        if (part.equals(Optional.of(ArgumentKind.ON))) {
            return DateParser.read(tokens.get(at), context.today()).value();
        }
        return part.filter(ArgumentKind.UNTIL::equals)
                .flatMap(until -> DateParser.readUntil(tokens.get(at), context.today(), context.today())
                        .value());
    }

    @Override
    public Optional<CommandResult> restart(CommandContext context, ConversationState topic) {
        return Optional.of(ask(context, PendingEntry.said("")));
    }

    @Override
    public Optional<CommandResult> onEdit(CommandContext context, String original, String words) {
        EditedEntry edited = new EditedEntry(context, this);
        boolean named = context.event() instanceof ChatEvent.TextMessage message
                && message.text().strip().startsWith("/");
        return named ? edited.standing(original, words) : edited.told(original, words);
    }

    /** A pasted page, a link alone, or the link of another job is something new and no answer. */
    private boolean mayAnswer(PendingEntry pending, String words) {
        if (words.length() > LONGEST_ANSWER || words.indexOf('\n') >= 0) {
            return false;
        }
        LinkScan scan = JobLinkParser.find(words);
        boolean nameable =
                syntax.link() && JobLinkParser.find(pending.line()).jobs().isEmpty();
        boolean linkAlone = scan.rest().isBlank() && !scan.others().isEmpty();
        return (scan.jobs().isEmpty() && !linkAlone)
                || (nameable && !scan.rest().isBlank());
    }

    CommandResult recordOrAsk(CommandContext context, PendingEntry pending) {
        if (pending.line().isBlank() && pending.check().isEmpty()) {
            return ask(context, PendingEntry.said(""));
        }
        return parse(context, pending)
                .fold(
                        request -> answer(context, request, new WalletAccess(context).record(request.drafts())),
                        answer -> answer);
    }

    /** It really happened, whatever the caps say (G-05). */
    CommandResult recordAnyway(CommandContext context, PendingEntry pending) {
        return parse(context, pending)
                .fold(
                        request -> answer(context, request, new WalletAccess(context).recordAnyway(request.drafts())),
                        answer -> answer);
    }

    /** What would be recorded by this, where it would be; nothing is. */
    Optional<List<RecordedEntry>> tried(CommandContext context, PendingEntry pending) {
        return made(context, pending).map(RecordingResult.Recorded::entries);
    }

    /** The same, with the wallet as it would be after it. */
    Optional<RecordingResult.Recorded> made(CommandContext context, PendingEntry pending) {
        return parse(context, pending)
                .value()
                .flatMap(request ->
                        new WalletAccess(context).record(request.drafts()).recorded());
    }

    /** The same whatever the caps say, for what takes the place of another entry. */
    Optional<RecordingResult.Recorded> madeAnyway(CommandContext context, PendingEntry pending) {
        return parse(context, pending)
                .value()
                .flatMap(request ->
                        new WalletAccess(context).recordAnyway(request.drafts()).recorded());
    }

    private ParseResult<EntryRequest, CommandResult> parse(CommandContext context, PendingEntry pending) {
        return EntryArgumentsParser.read(context, syntax, pending.line())
                .then(said -> understand(context, said, pending.with(said.line())));
    }

    private CommandResult recordAnswered(CommandContext context, PendingEntry pending, String words) {
        return AmountParser.readBalance(words)
                .fold(
                        balance -> recordAsShown(context, pending, balance),
                        error -> context.refuse(context.text("wallet.shown.unread", "words", words)));
    }

    /** Together with the correction to what Upwork shows, in one write (W-04). */
    private CommandResult recordAsShown(CommandContext context, PendingEntry pending, Connects balance) {
        return parse(context, pending)
                .fold(
                        request -> answer(
                                context, request, new WalletAccess(context).recordAsShown(request.drafts(), balance)),
                        answer -> answer);
    }

    /**
     * The receipt of what was recorded; or the refusal with its reason and the ways out. What was offered before the balance was
     * set is asked once more.
     */
    private CommandResult answer(CommandContext context, EntryRequest request, RecordingResult result) {
        return result.recorded()
                .map(made -> OutdatedOffer.pressedIn(context, made.entries())
                        .map(offer -> offer.askedAnew(context, made.entries()))
                        .orElseGet(() -> receipt(context, request, made)))
                .orElseGet(() -> result.match(
                        new RefusalReplies(context, spec().name(), request, suggestedAmounts(context, request))));
    }

    private CommandResult receipt(CommandContext context, EntryRequest request, RecordingResult.Recorded made) {
        Receipt receipt =
                beforeTheBot(BudgetNudge.told(FreeConnectsEnd.told(decorate(Receipt.of(context, made), request))));
        return AcquisitionDatesQuestion.isToBeAsked(receipt) ? AcquisitionDatesQuestion.ask(receipt) : receipt.result();
    }

    /** The first entry of a wallet may not be all there is (W-14); a first grant or a balance usually is. */
    private static Receipt beforeTheBot(Receipt receipt) {
        CommandContext context = receipt.context();
        boolean complete = receipt.made().entries().stream()
                .map(RecordedEntry::kind)
                .anyMatch(kind -> kind == EntryKind.GRANT || kind == EntryKind.CORRECTION);
        return complete || context.state().wallet().isInitialized()
                ? receipt
                : receipt.withText(context.text("wallet.receipt.before"))
                        .withRow(ButtonSpec.of(context.plain("wallet.button.adjust"), "adjust", ""));
    }
}
