package coach.connects.command;

import coach.connects.chat.ChatEvent;
import coach.connects.conversation.Action;
import coach.connects.conversation.LiveButton;
import java.util.Optional;

/**
 * Which messages have to be remembered even if they changed nothing (W-10): those that could record something when they are
 * delivered again, because the wallet, a setting or an open question is another one by then. Decided by who would answer,
 * not by what was answered. What only shows things costs no write.
 *
 * @param commands the commands, each of which declares whether it only shows what there is
 */
record RedeliveryRule(Commands commands) {
    /** Whether a redelivery of this message could act, whatever is kept by then. */
    boolean mayActAgain(Turn turn) {
        ChatEvent event = turn.event();
        if (event instanceof ChatEvent.TextMessage message) {
            return mayActAgain(turn, message.text().strip());
        }
        if (event instanceof ChatEvent.ButtonPress press) {
            // The buttons of a card keep order on the card itself, and nobody gets a dossier by an opinion.
            return turn.dossier()
                    .buttons()
                    .find(press.button(), turn.at().chatKey())
                    .map(LiveButton::action)
                    .filter(this::acts)
                    .isPresent();
        }
        if (event instanceof ChatEvent.FormSubmission submission) {
            return OpenButton.read(submission.form()).filter(this::acts).isPresent();
        }
        boolean sent = event instanceof ChatEvent.FileUpload || event instanceof ChatEvent.PhotoMessage;
        return sent && turn.at().isPrivate();
    }

    /** In private any words may answer a question that is asked later; what is said among others in a group answers none. */
    private boolean mayActAgain(Turn turn, String text) {
        return text.startsWith("/")
                ? acts(commands.named(Commands.nameIn(text)))
                : turn.at().isPrivate();
    }

    private boolean acts(Action action) {
        return acts(commands.named(action.command()));
    }

    private static boolean acts(Optional<Command> command) {
        return command.filter(one -> !one.declaration().reads()).isPresent();
    }
}
