package coach.connects.feature.account;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;

/** {@code /privacy}: how long what is kept, who can read it, and the ways to take it along or erase it. */
public final class PrivacyCommand implements Command {
    private static final CommandSpec DECLARATION =
            CommandSpec.of("privacy", Category.DATA, false).reading();

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return context.reply(context.draft(context.text("bot.privacy"))
                .withRow(
                        ButtonSpec.of(context.plain("bot.privacy.export"), "export", "json"),
                        ButtonSpec.of(context.plain("bot.privacy.forget"), "forget", "")));
    }
}
