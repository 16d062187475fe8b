package coach.connects.store;

/**
 * Others changed the same document at each of the {@link Backoff#MOST_TRIES} tries. Nothing was saved; a moment later
 * it may do.
 */
public final class ContentionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentionException(int tries) {
        super("a document changed under " + tries + " tries");
    }
}
