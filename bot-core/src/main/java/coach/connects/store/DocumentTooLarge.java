package coach.connects.store;

/** A document is larger than a database can be asked to keep; nothing was written. */
public final class DocumentTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With its size and the most there may be, in bytes. */
    public DocumentTooLarge(long size, long most) {
        super("A document of " + size + " bytes is too large; " + most + " are allowed.");
    }
}
