package coach.connects.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bson.BsonDocument;

/**
 * One stored document: what the engines see of it, and the body they keep without looking inside.
 *
 * <p>Times are kept to the millisecond, on every engine; a finer {@code dueAt} is cut here, so that what is read
 * equals what was written.
 *
 * @param id any text of at least one character, at most {@link IdEncoding#MAX_LENGTH} as it is stored
 * @param revision 1 when it is new, one more with every replacement
 * @param dueAt when to look at it next; empty when nothing is expected of it
 * @param schema the version of the body's form, from 1
 * @param body the content; its field names are the program's own, never text from outside
 */
public record Document(String id, long revision, Optional<Instant> dueAt, int schema, BsonDocument body) {

    /** Refuses an id that is empty or too long, and a revision or a schema below 1. */
    public Document {
        IdEncoding.write(id);
        if (revision < 1 || schema < 1) {
            throw new IllegalArgumentException("revision " + revision + " and schema " + schema + " count from 1");
        }
        dueAt = dueAt.map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
    }

    /** A document that is not stored yet. */
    public static Document first(String id, Optional<Instant> dueAt, int schema, BsonDocument body) {
        return new Document(id, 1, dueAt, schema, body);
    }

    /** What shall stand in this one's place: the same id, the next revision. */
    public Document next(Optional<Instant> dueAt, int schema, BsonDocument body) {
        return new Document(id, revision + 1, dueAt, schema, body);
    }

    /**
     * This document, when a program that knows the body's forms up to {@code known} may read it.
     *
     * @throws NewerSchemaException when a newer program wrote it: it is to be left as it is
     * @throws StoreUnavailableException when its body is damaged
     */
    public Document readableUpTo(int known) {
        if (schema > known) {
            throw new NewerSchemaException(schema, known);
        }
        if (!BsonBodies.isWhole(body)) {
            throw new StoreUnavailableException(
                    StoreUnavailableException.Category.DAMAGED,
                    "A stored document is damaged; restore it from a backup.");
        }
        return this;
    }

    /** The id and the revision; the body is nobody's business in a log. */
    @Override
    public String toString() {
        return "Document[" + id + " @" + revision + "]";
    }
}
