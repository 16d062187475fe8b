package coach.connects.store;

/** A document is larger than a database can be asked to keep; nothing was written. */
public final class DocumentTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DocumentTooLargeException(long size, long most) {
        super("A document of " + size + " bytes is too large; " + most + " are allowed.");
    }
}
