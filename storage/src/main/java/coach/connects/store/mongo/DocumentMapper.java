package coach.connects.store.mongo;

import coach.connects.store.BsonBodies;
import coach.connects.store.Document;
import coach.connects.store.IdEncoding;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;

/** A document as it stands in a collection: the body under a name of its own, what is asked for beside it. */
final class DocumentMapper {

    static final String ID = "_id";
    static final String REVISION = "revision";
    static final String DUE_AT = "dueAt";

    private static final String SCHEMA = "schema";
    private static final String WRITE = "write";
    private static final String BODY = "body";

    private DocumentMapper() {}

    /**
     * The document with the mark of the write that puts it there: by it a write whose answer got lost is known
     * again.
     */
    static BsonDocument of(Document document, ObjectId write) {
        BsonDocument envelope = new BsonDocument(ID, id(document.id()))
                .append(REVISION, new BsonInt64(document.revision()))
                .append(SCHEMA, new BsonInt32(document.schema()));
        document.dueAt().ifPresent(at -> envelope.append(DUE_AT, time(at)));
        return envelope.append(WRITE, new BsonObjectId(write))
                .append(BODY, new RawBsonDocument(BsonBodies.write(document.body())));
    }

    /**
     * The document in an envelope.
     *
     * @throws StoreUnavailableException when it is no envelope of ours
     */
    static Document document(BsonDocument envelope) {
        try {
            return new Document(
                    IdEncoding.read(envelope.getString(ID).getValue()),
                    envelope.getNumber(REVISION).longValue(),
                    dueAt(envelope),
                    envelope.getNumber(SCHEMA).intValue(),
                    envelope.isDocument(BODY) ? envelope.getDocument(BODY) : BsonBodies.damaged());
        } catch (BsonInvalidOperationException e) {
            throw new StoreUnavailableException(
                    Category.DAMAGED, "A stored document is not of Connects Coach's form.", e);
        }
    }

    /** Whether that write put it there. */
    static boolean isOf(BsonDocument envelope, ObjectId write) {
        return new BsonObjectId(write).equals(envelope.get(WRITE));
    }

    static BsonDocument atId(String id) {
        return new BsonDocument(ID, id(id));
    }

    static BsonDocument atRevision(String id, long revision) {
        return atId(id).append(REVISION, new BsonInt64(revision));
    }

    static BsonDateTime time(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    private static BsonString id(String id) {
        return new BsonString(IdEncoding.write(id));
    }

    private static Optional<Instant> dueAt(BsonDocument envelope) {
        return envelope.containsKey(DUE_AT)
                ? Optional.of(Instant.ofEpochMilli(envelope.getDateTime(DUE_AT).getValue()))
                : Optional.empty();
    }
}
