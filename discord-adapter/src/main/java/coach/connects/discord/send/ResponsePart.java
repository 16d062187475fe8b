package coach.connects.discord.send;

import coach.connects.chat.OutgoingMessage;
import java.util.OptionalLong;

/**
 * One message of an answer.
 *
 * @param rendered what it looks like
 * @param open whether everybody in the server may see it
 * @param edits whether it takes the place of the message that was pressed
 * @param message what it says
 */
record ResponsePart(RenderedMessage rendered, boolean open, boolean edits, OutgoingMessage message) {
    ResponsePart asNew() {
        return new ResponsePart(rendered, open, false, message);
    }

    /** The same in the place of the message that the person alone sees. */
    ResponsePart inPlace() {
        return new ResponsePart(rendered, false, true, message);
    }

    /** How new it is among all that take that place. */
    OptionalLong edition() {
        return message.version();
    }

    /** Whether many may write it anew at the same time. */
    boolean isShared() {
        return open && edits;
    }
}
