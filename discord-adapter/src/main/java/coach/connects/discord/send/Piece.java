package coach.connects.discord.send;

import coach.connects.chat.Reply;
import java.util.OptionalLong;

/**
 * One message of an answer.
 *
 * @param face what it looks like
 * @param open whether everybody in the server may see it
 * @param edits whether it takes the place of the message that was pressed
 * @param reply what it says
 */
record Piece(Face face, boolean open, boolean edits, Reply reply) {
    /** The same as a new message. */
    Piece asNew() {
        return new Piece(face, open, false, reply);
    }

    /** The same in the place of the message that the person alone sees. */
    Piece inPlace() {
        return new Piece(face, false, true, reply);
    }

    /** How new it is among all that take that place. */
    OptionalLong edition() {
        return reply.edition();
    }

    /** Whether many may write it anew at the same time. */
    boolean isShared() {
        return open && edits;
    }
}
