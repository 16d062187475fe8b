package coach.connects.engine;

import coach.connects.chat.CommandSpec.Category;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import java.util.Optional;

/**
 * A check that asked something when another question came between: it waits with its answers beside the talk, and its question
 * is put again once the other one is over. Kept as a conversation beside the one of the chat, so that a restart loses nothing.
 */
final class SuspendedCheck {
    private SuspendedCheck() {}

    /** The result of a step, with the check that it left set aside, or with the one that waited asking again. */
    static CommandResult kept(CommandRegistry commands, CommandContext context, CommandResult result) {
        if (!context.at().isPrivate()) {
            return result;
        }
        String chat = context.at().chatKey();
        Optional<Conversation> after = result.state().conversation(chat);
        Optional<Conversation> left = context.openConversation()
                .filter(open -> open.topic() instanceof CheckSession && FreeTextHandler.asks(open));
        boolean asked =
                after.filter(open -> open.topic() instanceof PendingQuestion).isPresent();
        // A letter comes after its check.
        boolean between = after.flatMap(open -> commands.named(open.topic().command()))
                .filter(command -> command.spec().category() != Category.CHECK_A_JOB)
                .isPresent();
        if (asked) {
            return left.filter(check -> between)
                    .map(check -> result.with(aside(result.state(), check, chat)))
                    .orElse(result);
        }
        Optional<Conversation> waiting = result.state().conversation(key(chat));
        if (waiting.isEmpty()) {
            return result;
        }
        CommandResult over = result.with(result.state().withSession(talk -> talk.withoutConversation(key(chat))));
        return after.isPresent() || waiting.get().isOver(context.now())
                ? over
                : again(commands, context, over, waiting.get());
    }

    private static FreelancerState aside(FreelancerState state, Conversation check, String chat) {
        Conversation beside = new Conversation(key(chat), check.topic(), check.lastAt()).about(check.pool());
        return state.withSession(talk -> talk.with(beside));
    }

    private static CommandResult again(
            CommandRegistry commands, CommandContext context, CommandResult over, Conversation waiting) {
        String chat = context.at().chatKey();
        Conversation check = new Conversation(chat, waiting.topic(), context.now()).about(waiting.pool());
        CommandResult going = over.with(over.state().withSession(talk -> talk.with(check)));
        return over.messages().isEmpty() ? going : QuestionReminder.below(commands, context, going);
    }

    private static String key(String chat) {
        return chat + " aside";
    }
}
