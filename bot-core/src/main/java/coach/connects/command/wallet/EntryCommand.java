package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.command.Command;
import coach.connects.command.CommandContext;
import coach.connects.command.CommandResult;
import coach.connects.conversation.Topic;
import coach.connects.job.link.Found;
import coach.connects.job.link.JobLink;
import coach.connects.wallet.input.AmountReader;
import coach.connects.wallet.input.AmountReading;
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
    abstract Grammar grammar();

    /** The question of the command with nothing after it. */
    abstract CommandResult ask(CommandContext context);

    /** What is to be recorded; or a question, or a refusal. */
    abstract Understood<Wish> understand(CommandContext context, Arguments said, Pending pending);

    /** Amounts that are usual where the amount is missing. */
    List<Connects> usual(CommandContext context, Wish wish) {
        return List.of();
    }

    /** Adds to a receipt what this command has to say besides. */
    Receipt complete(Receipt receipt, Wish wish) {
        return receipt;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return go(context, Pending.said(words));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.startsWith(ANYWAY)) {
            return understand(context, Pending.read(argument.substring(ANYWAY.length())))
                    .finish(wish -> new Attempt(context, this, wish).anyway());
        }
        if (argument.startsWith(SHOWS)) {
            String rest = argument.substring(SHOWS.length());
            int end = rest.indexOf(' ');
            return end < 0 ? ask(context) : shown(context, rest.substring(end + 1), rest.substring(0, end));
        }
        return go(context, Pending.read(argument));
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        if (!mayAnswer(state, words)) {
            return Optional.empty();
        }
        return Optional.of(
                state.startsWith(SHOWS)
                        ? shown(context, state.substring(SHOWS.length()), words)
                        : go(context, Pending.read(state).answered(words)));
    }

    @Override
    public Optional<CommandResult> restart(CommandContext context, Topic topic) {
        return Optional.of(ask(context));
    }

    /** How a question is remembered whose answer is the balance that Upwork shows after this. */
    static String awaitingBalance(Pending pending) {
        return SHOWS + pending.written();
    }

    /** What a button says that tells the balance. */
    static String showing(int balance, Pending pending) {
        return SHOWS + balance + " " + pending.written();
    }

    /** What a button says that records in spite of a cap. */
    static String anyway(Pending pending) {
        return ANYWAY + pending.written();
    }

    /** A pasted page, a link alone, or the link of another job is something new and no answer. */
    private boolean mayAnswer(String state, String words) {
        if (words.length() > LONGEST_ANSWER || words.indexOf('\n') >= 0) {
            return false;
        }
        Found found = JobLink.find(words);
        boolean nameable = grammar().link() && JobLink.find(state).jobs().isEmpty();
        boolean linkAlone = found.rest().isBlank() && !found.others().isEmpty();
        return (found.jobs().isEmpty() && !linkAlone)
                || (nameable && !found.rest().isBlank());
    }

    CommandResult go(CommandContext context, Pending pending) {
        if (pending.line().isBlank() && pending.check().isEmpty()) {
            return ask(context);
        }
        return understand(context, pending).finish(wish -> new Attempt(context, this, wish).record());
    }

    private Understood<Wish> understand(CommandContext context, Pending pending) {
        return ArgumentsReader.read(context, grammar(), pending.line())
                .then(said -> understand(context, said, pending.with(said.line())));
    }

    private CommandResult shown(CommandContext context, String written, String words) {
        AmountReading reading = AmountReader.readBalance(words);
        if (!(reading instanceof AmountReading.Read read)) {
            return context.reply(context.text("wallet.shown.unread", "words", words));
        }
        return understand(context, Pending.read(written))
                .finish(wish -> new Attempt(context, this, wish).asShown(read.connects()));
    }
}
