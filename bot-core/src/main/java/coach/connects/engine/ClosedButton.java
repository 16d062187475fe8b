package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.session.ActiveButton;
import coach.connects.session.ButtonAction;
import java.util.Optional;
import java.util.Set;

/** What a button answers that does nothing any more: why, and what fits what it stood under (UX-15). */
final class ClosedButton {
    private static final Set<String> WALLET =
            Set.of("buy", "grant", "spend", "return", "adjust", "undo", "wallet", "history");

    private static final String CHECK = "check";
    private static final String SIGN = "/";

    private ClosedButton() {}

    /** The sentence for the button that was pressed. */
    static RichText sentence(CommandContext context) {
        String id = pressed(context.event());
        Optional<ActiveButton> own = context.state().buttons().known(id);
        Optional<ButtonAction> action = own.map(ActiveButton::action).or(() -> SharedButtonId.read(id));
        if (action.isEmpty()) {
            return context.text("bot.button.closed");
        }
        String why = own.map(button -> switch (button.use()) {
                    case OPEN -> "over";
                    case USED -> "used";
                    case REPLACED -> "replaced";
                    case STOPPED -> "stopped";
                    case BALANCED -> "balanced";
                })
                .orElse("over");
        return context.text("bot.button.closed." + why, "way", way(context, command(action.get())));
    }

    private static String pressed(ChatEvent event) {
        return event instanceof ChatEvent.ButtonPress press
                ? press.button()
                : event instanceof ChatEvent.FormSubmission submission ? submission.form() : "";
    }

    /** The command that it belonged to, also where it said it for the person; empty where that is none. */
    private static String command(ButtonAction action) {
        String says = action.argument();
        if (says.startsWith(NearestCommand.RUN)) {
            return CommandRegistry.nameIn(SIGN + says.substring(NearestCommand.RUN.length()));
        }
        if (!action.command().equals(ButtonSpec.SAY)) {
            return action.command();
        }
        return says.startsWith(SIGN) ? CommandRegistry.nameIn(says) : "";
    }

    private static RichText way(CommandContext context, String command) {
        if (command.equals(CHECK)) {
            return context.text("bot.button.closed.way.job");
        }
        if (WALLET.contains(command)) {
            return context.text("bot.button.closed.way.wallet");
        }
        return command.isEmpty()
                ? context.text("bot.button.closed.way.none")
                : context.text("bot.button.closed.way.command", "name", RichText.command(command));
    }
}
