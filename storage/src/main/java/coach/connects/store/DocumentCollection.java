package coach.connects.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;

/**
 * One collection of documents, and all that is asked of a database.
 *
 * <p>Every write is one document, whole or not at all, and has outlived the process when its call returns. An
 * outcome that is expected is the returned value. What is not throws {@link StoreUnavailableException}: nothing was written
 * then, unless its category is {@link StoreUnavailableException.Category#UNCLEAR}. Any number of threads may call.
 *
 * <p>Ids are ordered by their code points, on every engine.
 */
public interface DocumentCollection {

    /** The most that {@link #due} and {@link #page} give at once. */
    int MAX_LIMIT = 1_000;

    /** The document of that id, as last saved. */
    Optional<Document> find(String id);

    /**
     * Stores a document under an id that is free.
     *
     * @return false when the id is taken; nothing is changed then
     * @throws DocumentTooLargeException when its body is over {@link BsonBodies#MAX_BYTES}
     */
    boolean insert(Document document);

    /**
     * Puts {@code next} in the place of the stored document if that is still at {@code expectedRevision}.
     *
     * @param next of revision {@code expectedRevision + 1}
     * @return false when the stored document has moved on, or is gone: load it again and decide anew
     * @throws DocumentTooLargeException when its body is over {@link BsonBodies#MAX_BYTES}
     */
    boolean replace(Document next, long expectedRevision);

    /**
     * Removes the document of that id, whatever its revision.
     *
     * @return false when there was none
     */
    boolean delete(String id);

    /**
     * Removes the document of that id if it is still at that revision.
     *
     * @return false when it has moved on, or is gone
     */
    boolean delete(String id, long revision);

    /**
     * The documents whose {@code dueAt} has come at {@code now}, longest due first; those due at the same
     * millisecond in any order. It costs what it finds, however many are stored.
     *
     * @param limit from 1 to {@link #MAX_LIMIT}
     */
    List<Document> due(Instant now, int limit);

    /**
     * The documents whose id begins with {@code idPrefix} and comes after {@code afterId}, in the order of their
     * ids. A page shorter than {@code limit} is the last.
     *
     * @param idPrefix may be empty: every document
     * @param afterId the last id of the page before; empty for the first page
     * @param limit from 1 to {@link #MAX_LIMIT}
     */
    List<Document> page(String idPrefix, String afterId, int limit);

    /**
     * Puts a body in the place of the document that was read, or under its id when nothing was there.
     *
     * @return false when somebody else was first: nothing is changed then
     */
    static boolean put(
            DocumentCollection documents,
            Optional<Document> read,
            String id,
            Optional<Instant> dueAt,
            int schema,
            BsonDocument body) {
        return read.map(before -> documents.replace(before.next(dueAt, schema, body), before.revision()))
                .orElseGet(() -> documents.insert(Document.first(id, dueAt, schema, body)));
    }

    /** When the next document is to be looked at; empty when none is. */
    static Optional<Instant> nextDue(DocumentCollection documents) {
        return documents.due(Instant.ofEpochMilli(Long.MAX_VALUE), 1).stream()
                .findFirst()
                .flatMap(Document::dueAt);
    }
}
