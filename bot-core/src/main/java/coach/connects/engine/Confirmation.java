package coach.connects.engine;

import coach.connects.session.ConversationState;
import java.util.Set;

/**
 * A question whose "yes" erases or takes back something. The words said next answer it, and nothing later: whatever else
 * is done lets go of it, so that a "yes" to another question never reaches it. Its buttons go on to answer.
 */
final class Confirmation {
    private static final Set<String> ASKING = Set.of("forget", "undo");

    private Confirmation() {}

    /** The turn without such a question. */
    static CommandContext letGo(CommandContext context) {
        return letGo(context, "");
    }

    /** The turn without such a question, unless it is one of this command, which goes on with it. */
    static CommandContext letGo(CommandContext context, String command) {
        String chat = context.at().chatKey();
        boolean open = context.state()
                .conversation(chat)
                .map(conversation -> conversation.topic())
                .map(ConversationState::command)
                .filter(asking -> ASKING.contains(asking) && !asking.equals(command))
                .isPresent();
        return open ? context.with(context.state().withSession(talk -> talk.withoutConversation(chat))) : context;
    }
}
