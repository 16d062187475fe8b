package coach.connects.store;

/**
 * A document was written by a newer version of this program, in a form that this one does not know. It is left
 * untouched: reading it half and saving it would lose the other half.
 */
public final class NewerSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NewerSchemaException(int found, int known) {
        super("This was saved by a newer version of Connects Coach (schema " + found + ", this one knows " + known
                + "). It is left as it is; start the newer version.");
    }
}
