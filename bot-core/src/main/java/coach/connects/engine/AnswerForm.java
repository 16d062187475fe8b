package coach.connects.engine;

import coach.connects.chat.Form;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that waits for words, asked where the bot may hear none: its message carries a form of one line, which
 * platforms with forms open by a button.
 */
final class AnswerForm {
    private AnswerForm() {}

    /** The result, whose last message in a chat has the form where this step asked something there. */
    static CommandResult added(CommandContext context, CommandResult result) {
        List<MessageDraft> messages = new ArrayList<>(result.messages());
        for (int i = messages.size() - 1; i >= 0; i--) {
            MessageDraft draft = messages.get(i);
            if (asks(context, result, draft)) {
                messages.set(i, draft.form().isPresent() ? draft : draft.withForm(form(context)));
                return result.withMessages(messages);
            }
        }
        return result;
    }

    /** Whether this step asked something in words that this message shows. */
    static boolean asks(CommandContext context, CommandResult result, MessageDraft draft) {
        Optional<Conversation> open = result.state().conversation(draft.at().chatKey());
        return open.filter(conversation -> conversation.topic() instanceof PendingQuestion)
                .filter(conversation ->
                        !open.equals(context.state().conversation(draft.at().chatKey()))
                                || conversation.lastAt().equals(context.now()))
                .isPresent();
    }

    private static Form form(CommandContext context) {
        return Form.answer(context.plain("button.enter"), context.plain("bot.answer.label"));
    }
}
