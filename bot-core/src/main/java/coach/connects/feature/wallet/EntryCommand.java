package coach.connects.feature.wallet;

import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.ParseResult;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.session.ConversationState;
import java.util.List;
import java.util.Optional;

/**
 * A command that records entries. A complete one records at once; one that lacks something asks for it, and what it knows
 * already waits in the question.
 */
abstract class EntryCommand implements Command {
    private static final int LONGEST_ANSWER = 300;
    private static final String ANYWAY = "anyway ";
    private static final String SHOWS = "shows ";

    /** What may stand after the name. */
    abstract ArgumentSyntax grammar();

    /** The question of the command with nothing after it. */
    abstract CommandResult ask(CommandContext context);

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
        if (argument.startsWith(ANYWAY)) {
            return understand(context, PendingEntry.read(argument.substring(ANYWAY.length())))
                    .fold(request -> new EntryRecording(context, this, request).anyway(), answer -> answer);
        }
        if (argument.startsWith(SHOWS)) {
            String rest = argument.substring(SHOWS.length());
            int end = rest.indexOf(' ');
            return end < 0 ? ask(context) : recordAsShown(context, rest.substring(end + 1), rest.substring(0, end));
        }
        return recordOrAsk(context, PendingEntry.read(argument));
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        if (!mayAnswer(state, words)) {
            return Optional.empty();
        }
        return Optional.of(
                state.startsWith(SHOWS)
                        ? recordAsShown(context, state.substring(SHOWS.length()), words)
                        : recordOrAsk(context, PendingEntry.read(state).answered(words)));
    }

    @Override
    public Optional<CommandResult> restart(CommandContext context, ConversationState topic) {
        return Optional.of(ask(context));
    }

    /** How a question is remembered whose answer is the balance that Upwork shows after this. */
    static String awaitingBalance(PendingEntry pending) {
        return SHOWS + pending.written();
    }

    /** What a button says that tells the balance. */
    static String showing(int balance, PendingEntry pending) {
        return SHOWS + balance + " " + pending.written();
    }

    /** What a button says that records in spite of a cap. */
    static String anyway(PendingEntry pending) {
        return ANYWAY + pending.written();
    }

    /** A pasted page, a link alone, or the link of another job is something new and no answer. */
    private boolean mayAnswer(String state, String words) {
        if (words.length() > LONGEST_ANSWER || words.indexOf('\n') >= 0) {
            return false;
        }
        LinkScan scan = JobLinkParser.find(words);
        boolean nameable = grammar().link() && JobLinkParser.find(state).jobs().isEmpty();
        boolean linkAlone = scan.rest().isBlank() && !scan.others().isEmpty();
        return (scan.jobs().isEmpty() && !linkAlone)
                || (nameable && !scan.rest().isBlank());
    }

    CommandResult recordOrAsk(CommandContext context, PendingEntry pending) {
        if (pending.line().isBlank() && pending.check().isEmpty()) {
            return ask(context);
        }
        return understand(context, pending)
                .fold(request -> new EntryRecording(context, this, request).record(), answer -> answer);
    }

    private ParseResult<EntryRequest, CommandResult> understand(CommandContext context, PendingEntry pending) {
        return EntryArgumentsParser.read(context, grammar(), pending.line())
                .then(said -> understand(context, said, pending.with(said.line())));
    }

    private CommandResult recordAsShown(CommandContext context, String written, String words) {
        Optional<Connects> balance = AmountParser.readBalance(words).value();
        if (balance.isEmpty()) {
            return context.reply(context.text("wallet.shown.unread", "words", words));
        }
        return understand(context, PendingEntry.read(written))
                .fold(request -> new EntryRecording(context, this, request).asShown(balance.get()), answer -> answer);
    }
}
