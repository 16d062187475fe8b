package coach.connects.engine;

import coach.connects.chat.RichText;
import coach.connects.session.Conversation;
import coach.connects.session.ConversationState;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Pool;
import java.util.Optional;

/**
 * What waited in a question that something else took the place of: it is named below the answer, and goes on by a press. What
 * only waited for a "yes" is dropped, and so is a command that was said anew: it takes the place of itself.
 *
 * @param what the line that waited
 * @param button goes on with it
 */
public record InterruptedQuestion(RichText what, ButtonSpec button) {
    private static final String CANCEL = "cancel";

    private static Optional<InterruptedQuestion> of(
            CommandRegistry commands, CommandContext context, Conversation open) {
        if (!(open.topic() instanceof PendingQuestion question)) {
            return Optional.empty();
        }
        String pool = open.pool() == Pool.OWN ? "" : " " + open.pool().word();
        return commands.named(question.command())
                .flatMap(asking -> asking.leftOpen(context.about(open.pool()), question.state()))
                .map(left -> new InterruptedQuestion(
                        left.what().plus(RichText.of(pool)), left.button().about(open.pool())));
    }

    /** The result of this command, with what it left open in the context's chat. */
    static CommandResult nameBelow(
            CommandRegistry commands, CommandContext context, String command, CommandResult result) {
        String chat = context.at().chatKey();
        Optional<ConversationState> after = result.state().conversation(chat).map(Conversation::topic);
        return context.state()
                .conversation(chat)
                .filter(open -> context.at().isPrivate() && !command.equals(CANCEL) && !open.isOver(context.now()))
                .filter(open -> !after.equals(Optional.of(open.topic()))
                        && !command.equals(open.topic().command()))
                .flatMap(open -> of(commands, context, open))
                .map(left -> result.withLastLine(context.text("words.left-open", "what", left.what()))
                        .withLastRow(left.button()))
                .orElse(result);
    }

    /** The context without a question whose "yes" erases or takes back something. */
    static CommandContext droppingConfirmation(CommandRegistry commands, CommandContext context) {
        return droppingConfirmation(commands, context, "");
    }

    /**
     * The context without a question whose "yes" erases or takes back something ({@link Command#asksForTheNextWords}), unless
     * it is one of this command, which goes on with it. The words said next answer such a question, and nothing later: so a
     * "yes" to another question never reaches it. Its buttons go on to answer.
     */
    static CommandContext droppingConfirmation(CommandRegistry commands, CommandContext context, String command) {
        String chat = context.at().chatKey();
        boolean open = context.state()
                .conversation(chat)
                .map(conversation -> conversation.topic().command())
                .filter(asking -> !asking.equals(command))
                .flatMap(commands::named)
                .filter(Command::asksForTheNextWords)
                .isPresent();
        return open ? context.with(context.state().withSession(talk -> talk.withoutConversation(chat))) : context;
    }
}
