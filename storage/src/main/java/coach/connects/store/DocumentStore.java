package coach.connects.store;

/**
 * A database with its collections of documents: one file beside the program, or a server.
 *
 * <p>Losing the database for a while needs no new store: calls throw {@link StoreUnavailableException} until it is back.
 */
public interface DocumentStore extends AutoCloseable {

    /**
     * The collection of that name; it need not exist yet. One instance of it serves the whole program.
     *
     * @param name small letters, digits and {@code _}, at most 40, a letter first
     */
    DocumentCollection collection(String name);

    /** Whether the database answers now; within the engine's own patience, and without throwing. */
    Health health();

    /**
     * Somebody's documents were deleted so that nothing of them is left: what the engine itself still keeps of what it
     * deleted or replaced, such as in a log beside its file, goes too. Copies that somebody made, and what a server keeps
     * for its own replicas, are not in its hands.
     *
     * @throws StoreUnavailableException when the database cannot be reached
     */
    default void erased() {}

    /** Finishes what was begun and lets go of the database; later calls throw {@link StoreUnavailableException}. */
    @Override
    void close();
}
