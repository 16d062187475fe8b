package coach.connects.wiring;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** The ways in which a stored document can be damaged, or say what cannot be. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Damage {
    HALF(body -> half(raw(body))),
    UNKNOWN_KIND(body -> entry(body, "kind", new BsonString("windfall"))),
    BAD_DATE(body -> entry(body, "on", new BsonString("2026-02-30"))),
    NEGATIVE(body -> entry(body, "connects", new BsonInt32(-50))),
    MISSING(body -> {
        body.remove("wallet");
        return body;
    }),
    WRONG_TYPE(body -> body.append("identities", new BsonString("many"))),
    TOO_MANY(body -> {
        entry(body, "connects", new BsonInt32(Integer.MAX_VALUE));
        BsonDocument more = body.getDocument("wallet")
                .getArray("entries")
                .get(0)
                .asDocument()
                .clone();
        body.getDocument("wallet").getArray("entries").add(more.append("seq", new BsonInt32(2)));
        return body;
    }),
    DEEP(body -> deep());

    private final UnaryOperator<BsonDocument> change;

    Damage(UnaryOperator<BsonDocument> change) {
        this.change = change;
    }

    /** Whether this can be done to any document, whatever stands in it. */
    public boolean isOfAny() {
        return this == HALF || this == DEEP;
    }

    /** Does this to the document of that id, behind everybody's back. */
    public void to(DocumentStore store, String collection, String id) {
        DocumentCollection documents = store.collection(collection);
        Document document = documents.find(id).orElseThrow();
        BsonDocument body = change.apply(BsonDocument.parse(document.body().toJson()));
        if (!documents.replace(document.next(document.dueAt(), document.schema(), body), document.revision())) {
            throw new AssertionError("not damaged");
        }
    }

    private static BsonDocument entry(BsonDocument body, String field, org.bson.BsonValue value) {
        body.getDocument("wallet").getArray("entries").get(0).asDocument().put(field, value);
        return body;
    }

    private static RawBsonDocument raw(BsonDocument body) {
        return new RawBsonDocument(body, new BsonDocumentCodec());
    }

    private static RawBsonDocument half(RawBsonDocument raw) {
        int from = raw.getByteOffset();
        return new RawBsonDocument(
                Arrays.copyOfRange(raw.getBackingArray(), from, from + Math.max(5, raw.getByteLength() / 2)));
    }

    /** Documents in documents, deeper than a stack. */
    private static RawBsonDocument deep() {
        int levels = 100_000;
        int size = 5 + 8 * levels;
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        for (int level = levels; level > 0; level--) {
            bytes.putInt(5 + 8 * level).put((byte) 3).put((byte) 'p').put((byte) 0);
        }
        bytes.putInt(5).put((byte) 0);
        return new RawBsonDocument(bytes.array());
    }
}
