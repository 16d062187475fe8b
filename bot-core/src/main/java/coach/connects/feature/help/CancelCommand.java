package coach.connects.feature.help;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;

/** {@code /cancel}: leaves the conversation under way in this chat; what was recorded stays recorded. */
public final class CancelCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of("cancel", Category.SETTINGS, false);

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        String chat = context.at().chatKey();
        if (context.state().conversation(chat).isEmpty()) {
            return context.reply(context.text("bot.cancel.nothing"));
        }
        return CommandResult.of(
                // Nor is the list of a question that was left pressed by a number any more.
                context.state()
                        .withSession(session -> session.withoutConversation(chat)
                                .with(session.buttons().withoutNumbers(chat))),
                context.draft(context.text("bot.cancel.done")).inPlaceOfPressed());
    }
}
