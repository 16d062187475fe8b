package coach.connects.engine;

import coach.connects.chat.Button;
import coach.connects.session.ButtonAction;
import java.util.Optional;

/**
 * Buttons that answer whoever presses them, for ever: their id says all there is to say, so nothing of it may be private
 * and a command answers only those arguments that it means to. One that leads into private has an id that may stand in a
 * link: {@code go-COMMAND-ARGUMENT}.
 */
public final class SharedButtonId {
    private static final String MARK = Button.OPEN;
    private static final String LEADING = Button.LEADING;

    private SharedButtonId() {}

    /** The id of one that answers in its place. */
    public static String open(ButtonAction action) {
        return MARK + action.command() + ":" + action.argument();
    }

    /** The id of one that leads into private. */
    public static String leading(ButtonAction action) {
        return LEADING + action.command() + "-" + action.argument();
    }

    static Optional<ButtonAction> read(String id) {
        boolean leads = id.startsWith(LEADING);
        int from = leads ? LEADING.length() : MARK.length();
        int end = id.indexOf(leads ? '-' : ':', from);
        return (leads || id.startsWith(MARK)) && end > from
                ? Optional.of(new ButtonAction(id.substring(from, end), id.substring(end + 1)))
                : Optional.empty();
    }

    /** Whether this is what a platform says when somebody followed a button's link into private. */
    static boolean leads(String payload) {
        return payload.startsWith(LEADING);
    }
}
