package coach.connects.discord.send;

/**
 * One message of an answer.
 *
 * @param face what it looks like
 * @param open whether everybody in the server may see it
 * @param edits whether it takes the place of the message that was pressed
 */
record Piece(Face face, boolean open, boolean edits) {
    /** The same as a new message. */
    Piece asNew() {
        return new Piece(face, open, false);
    }
}
