package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.Form;
import coach.connects.session.ActiveButton;
import coach.connects.session.ButtonAction;
import java.util.Optional;

/**
 * Which messages have to be remembered even if they changed nothing (W-10): those that could record something when they are
 * delivered again, because the wallet, a setting or an open question is another one by then. Decided by who would answer,
 * not by what was answered. What only shows things costs no write.
 *
 * @param commands the commands, each of which declares whether it only shows what there is
 */
record RedeliveryRule(CommandRegistry commands) {
    /** Whether a redelivery of this message could act, whatever is kept by then. */
    boolean mayActAgain(CommandContext context) {
        ChatEvent event = context.event();
        if (event instanceof ChatEvent.TextMessage message) {
            return mayActAgain(context, message.text().strip());
        }
        if (event instanceof ChatEvent.ButtonPress press) {
            // The buttons of a card keep order on the card itself, and nobody gets a state by an opinion.
            return context.state()
                    .buttons()
                    .find(press.button(), context.at().chatKey())
                    .map(ActiveButton::action)
                    .filter(action -> action.command().equals(ButtonSpec.SAY)
                            ? mayActAgain(context, action.argument())
                            : acts(action))
                    .isPresent();
        }
        if (event instanceof ChatEvent.FormSubmission submission) {
            return submission.form().equals(Form.ANSWER)
                    || SharedButtonId.read(submission.form()).filter(this::acts).isPresent();
        }
        boolean sent = event instanceof ChatEvent.FileUpload
                || event instanceof ChatEvent.PhotoMessage
                || event instanceof ChatEvent.PictureText;
        return sent && context.at().isPrivate();
    }

    /** In private any words may answer a question that is asked later; what is said among others in a group answers none. */
    private boolean mayActAgain(CommandContext context, String text) {
        return text.startsWith("/")
                ? acts(commands.named(CommandRegistry.nameIn(text)))
                : context.at().isPrivate();
    }

    private boolean acts(ButtonAction action) {
        return acts(commands.named(action.command()));
    }

    private static boolean acts(Optional<Command> command) {
        return command.filter(one -> !one.spec().reads()).isPresent();
    }
}
