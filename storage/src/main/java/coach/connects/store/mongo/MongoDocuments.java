package coach.connects.store.mongo;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.IdEncoding;
import coach.connects.store.StoreLimits;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;

/** One collection of a MongoDB database. Every filter is flat: some servers use an index for no other. */
final class MongoDocuments implements DocumentCollection {

    private static final BsonDocument BY_ID = new BsonDocument(DocumentMapper.ID, new BsonInt32(1));
    private static final BsonDocument BY_DUE_AT = new BsonDocument(DocumentMapper.DUE_AT, new BsonInt32(1));

    private final MongoConnection connection;
    private final String name;
    private volatile boolean indexed;

    MongoDocuments(MongoConnection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    @Override
    public Optional<Document> find(String id) {
        BsonDocument filter = DocumentMapper.atId(id);
        return connection
                .read(database -> Optional.ofNullable(in(database).find(filter).first()))
                .map(DocumentMapper::document);
    }

    @Override
    public boolean insert(Document document) {
        ObjectId write = new ObjectId();
        BsonDocument envelope = DocumentMapper.of(document, write);
        indexFor(document);
        return connection.write((database, again) -> {
            try {
                to(database).insertOne(envelope);
                return true;
            } catch (MongoWriteException e) {
                if (!MongoErrorTranslator.isDuplicate(e)) {
                    throw e;
                }
                return again && isOf(database, document.id(), write);
            }
        });
    }

    @Override
    public boolean replace(Document next, long expectedRevision) {
        StoreLimits.successor(next, expectedRevision);
        ObjectId write = new ObjectId();
        BsonDocument envelope = DocumentMapper.of(next, write);
        BsonDocument filter = DocumentMapper.atRevision(next.id(), expectedRevision);
        indexFor(next);
        // The second try finds the expected revision no more if the first was done: then the mark says whose it is.
        // Even a first try that arrives late, after the second, finds that revision no more.
        return connection.write(
                (database, again) -> to(database).replaceOne(filter, envelope).getMatchedCount() == 1
                        || (again && isOf(database, next.id(), write)));
    }

    @Override
    public boolean delete(String id) {
        return delete(id, DocumentMapper.atId(id));
    }

    @Override
    public boolean delete(String id, long revision) {
        return delete(id, DocumentMapper.atRevision(id, revision));
    }

    /** When the answer to a first try got lost and the document is gone, it was that try that removed it. */
    private boolean delete(String id, BsonDocument filter) {
        return connection.write(
                (database, again) -> in(database).deleteOne(filter).getDeletedCount() == 1
                        || (again && in(database).find(DocumentMapper.atId(id)).first() == null));
    }

    @Override
    public List<Document> due(Instant now, int limit) {
        StoreLimits.limit(limit);
        index();
        BsonDocument filter =
                new BsonDocument(DocumentMapper.DUE_AT, new BsonDocument("$lte", DocumentMapper.time(now)));
        return list(filter, BY_DUE_AT, limit);
    }

    @Override
    public List<Document> page(String idPrefix, String afterId, int limit) {
        StoreLimits.limit(limit);
        String prefix = IdEncoding.writePrefix(idPrefix);
        String after = IdEncoding.writePrefix(afterId);
        BsonDocument range = after.compareTo(prefix) < 0
                ? new BsonDocument("$gte", new BsonString(prefix))
                : new BsonDocument("$gt", new BsonString(after));
        range.append("$lt", new BsonString(IdEncoding.afterPrefix(idPrefix)));
        return list(new BsonDocument(DocumentMapper.ID, range), BY_ID, limit);
    }

    private List<Document> list(BsonDocument filter, BsonDocument order, int limit) {
        return connection
                .read(database ->
                        in(database).find(filter).sort(order).limit(limit).into(new ArrayList<>()))
                .stream()
                .map(DocumentMapper::document)
                .toList();
    }

    private boolean isOf(MongoDatabase database, String id, ObjectId write) {
        RawBsonDocument stored = in(database).find(DocumentMapper.atId(id)).first();
        return stored != null && DocumentMapper.isOf(stored, write);
    }

    private void indexFor(Document document) {
        if (document.dueAt().isPresent()) {
            index();
        }
    }

    /** Declares the one index, once a process; a collection where nothing is ever due needs none. */
    private void index() {
        if (!indexed) {
            connection.read(database -> in(database).createIndex(BY_DUE_AT));
            indexed = true;
        }
    }

    private MongoCollection<RawBsonDocument> in(MongoDatabase database) {
        return database.getCollection(name, RawBsonDocument.class);
    }

    private MongoCollection<BsonDocument> to(MongoDatabase database) {
        return database.getCollection(name, BsonDocument.class);
    }
}
