package coach.connects.engine;

import coach.connects.chat.RichText;
import coach.connects.session.Conversation;
import coach.connects.session.ConversationState;
import coach.connects.session.PendingQuestion;
import java.util.Optional;

/**
 * What waited in a question that something else took the place of: it is named below the answer, and goes on by a press.
 *
 * @param what the line that waited
 * @param button goes on with it
 */
public record LeftOpen(RichText what, ButtonSpec button) {
    private static final String CANCEL = "cancel";

    /** The result of this command, with what it left open in the context's chat. */
    static CommandResult told(CommandRegistry commands, CommandContext context, String command, CommandResult result) {
        String chat = context.at().chatKey();
        Optional<ConversationState> after = result.state().conversation(chat).map(Conversation::topic);
        return context.state()
                .conversation(chat)
                .filter(open -> context.at().isPrivate() && !command.equals(CANCEL) && !open.isOver(context.now()))
                .map(Conversation::topic)
                .filter(topic -> !after.equals(Optional.of(topic)))
                .filter(PendingQuestion.class::isInstance)
                .map(PendingQuestion.class::cast)
                .flatMap(question -> commands.named(question.command())
                        .flatMap(asking -> asking.leftOpen(context, question.state())))
                .map(left -> result.withLastLine(context.text("words.left-open", "what", left.what()))
                        .withLastRow(left.button()))
                .orElse(result);
    }
}
