package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Scope;
import java.util.Optional;

/** Who may use a command, and where it is answered. */
final class CommandPermission {
    private CommandPermission() {}

    /** What is said to whoever may not use it there; empty for everybody else. */
    static Optional<CommandResult> refusal(CommandContext context, CommandSpec spec) {
        // From private the command itself asks the platform of the group that is meant.
        if (spec.scope() != Scope.ADMINISTRATORS || context.at().isPrivate()) {
            return Optional.empty();
        }
        return whyNot(context)
                .map(why -> context.reply(context.draft(context.text(why)).ephemeral()));
    }

    /** The sentence for whoever is no administrator of the group, as its platform says; empty for one who is. */
    static Optional<String> whyNot(CommandContext context) {
        return switch (context.event().source().rank()) {
            case ADMINISTRATOR -> Optional.empty();
            case MEMBER -> Optional.of("bot.administrators.only");
            case UNTOLD -> Optional.of("bot.administrators.untold");
        };
    }

    /** A private command said in a group is answered where the person alone reads. */
    static CommandContext redirectToPrivate(CommandContext context, CommandSpec spec) {
        boolean movesToPrivate = spec.scope() == Scope.PRIVATE && !context.at().isPrivate();
        return movesToPrivate ? context.inPrivate() : context;
    }
}
