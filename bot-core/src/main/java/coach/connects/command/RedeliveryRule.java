package coach.connects.command;

import coach.connects.chat.Incoming;
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
        Incoming incoming = turn.incoming();
        if (incoming instanceof Incoming.Words words) {
            return mayActAgain(turn, words.text().strip());
        }
        if (incoming instanceof Incoming.Press press) {
            // The buttons of a card keep order on the card itself, and nobody gets a dossier by an opinion.
            return turn.dossier()
                    .buttons()
                    .find(press.button(), turn.at().key())
                    .map(LiveButton::action)
                    .filter(this::acts)
                    .isPresent();
        }
        if (incoming instanceof Incoming.Filled filled) {
            return OpenButton.read(filled.form()).filter(this::acts).isPresent();
        }
        boolean sent = incoming instanceof Incoming.Upload || incoming instanceof Incoming.Picture;
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
