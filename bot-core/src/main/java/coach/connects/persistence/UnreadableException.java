package coach.connects.persistence;

/** A document is there but cannot be read: it is damaged, or says what cannot be. It is left as it is. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    UnreadableException(String id, Throwable cause) {
        super(id + " cannot be read", cause);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
