package coach.connects.command;

import coach.connects.conversation.Action;
import java.util.Optional;

/**
 * Buttons that answer whoever presses them, for ever: their id says all there is to say, so nothing of it may be private
 * and a command answers only those arguments that it means to.
 */
final class OpenButton {
    private static final String MARK = "@";

    private OpenButton() {}

    static String id(Action action) {
        return MARK + action.command() + ":" + action.argument();
    }

    static Optional<Action> read(String id) {
        int colon = id.indexOf(':');
        return id.startsWith(MARK) && colon > 1
                ? Optional.of(new Action(id.substring(1, colon), id.substring(colon + 1)))
                : Optional.empty();
    }
}
