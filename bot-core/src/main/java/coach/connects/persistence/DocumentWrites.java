package coach.connects.persistence;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;

/** What the repositories ask of a collection beyond its own operations. */
final class DocumentWrites {
    private static final int AT_ONCE = 100;
    private static final int MOST_ROUNDS = 1_000;

    private DocumentWrites() {}

    /**
     * Puts a body in the place of the document that was read, or under its id when nothing was there.
     *
     * @return false when somebody else was first: nothing is changed then
     */
    static boolean save(
            DocumentCollection documents,
            Optional<Document> read,
            String id,
            Optional<Instant> dueAt,
            int schema,
            BsonDocument body) {
        if (read.isEmpty()) {
            return documents.insert(Document.first(id, dueAt, schema, body));
        }
        Document before = read.get();
        return documents.replace(before.next(dueAt, schema, body), before.revision());
    }

    /** When the next document is to be looked at; empty when none is. */
    static Optional<Instant> nextDue(DocumentCollection documents) {
        return documents.due(Instant.ofEpochMilli(Long.MAX_VALUE), 1).stream()
                .findFirst()
                .flatMap(Document::dueAt);
    }

    /** Removes what is due by now and was not changed meanwhile; of very much, what is longest due. */
    static void removeDue(DocumentCollection documents, Instant now) {
        for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            List<Document> over = documents.due(now, AT_ONCE);
            over.forEach(document -> documents.delete(document.id(), document.revision()));
            if (over.size() < AT_ONCE) {
                return;
            }
        }
    }
}
