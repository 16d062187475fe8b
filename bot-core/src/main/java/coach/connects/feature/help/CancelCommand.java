package coach.connects.feature.help;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonQuestion;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;

/** {@code /cancel}: leaves the question under way in this chat, be it one of buttons alone; what was recorded stays recorded. */
public final class CancelCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of("cancel", Category.SETTINGS, false);

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        boolean asks = context.state().conversation(context.at().chatKey()).isPresent();
        if (!asks && !ButtonQuestion.isOpen(context)) {
            return context.reply(context.text("bot.cancel.nothing"));
        }
        return CommandResult.of(
                ButtonQuestion.stopped(context),
                context.draft(context.text("bot.cancel.done")).inPlaceOfPressed());
    }
}
