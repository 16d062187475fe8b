package coach.connects.engine;

import coach.connects.session.ActiveButton;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import java.util.Optional;

/** The question of a check that was left for something else: it is put again once that is done. */
final class QuestionReminder {
    private QuestionReminder() {}

    /** The result of a press on a button of this command; with the question below it where that stays. */
    static CommandResult afterPress(
            CommandRegistry commands, CommandContext context, Command command, CommandResult result) {
        Optional<Conversation> open = context.openConversation()
                .filter(talk -> talk.topic() instanceof CheckSession && FreeTextHandler.asks(talk));
        boolean stays = open.isPresent()
                && result.state().conversation(context.at().chatKey()).equals(open);
        return command.asksForTheNextWords() && stays ? below(commands, context, result) : result;
    }

    /** The result with the question that waits after it put again below it, where it asks nothing itself. */
    static CommandResult below(CommandRegistry commands, CommandContext context, CommandResult result) {
        boolean asks = result.messages().stream()
                .flatMap(message -> message.rows().stream())
                .flatMap(row -> row.stream())
                .anyMatch(button -> button.answer() == ActiveButton.Answer.NO);
        return asks
                ? result
                : new FreeTextHandler(commands)
                        .stillWaiting(context.with(result.state()), "words.waiting.further")
                        .after(result);
    }
}
