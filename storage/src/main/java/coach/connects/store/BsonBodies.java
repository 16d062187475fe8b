package coach.connects.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Bodies of documents as the bytes that engines keep. */
public final class BsonBodies {

    /** The most bytes of a body: a MongoDB document ends at 16 MB, and its other fields need a little. */
    public static final int MAX_BYTES = 15 * 1024 * 1024;

    /** The most that a number, or what a text has around it, takes with the sign of its kind. */
    private static final int ATOM = 10;

    private static final int SMALLEST = 5;
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private BsonBodies() {}

    /**
     * The body as bytes.
     *
     * @throws DocumentTooLargeException when it is new, and they are more than {@link #MAX_BYTES}
     */
    public static byte[] write(BsonDocument body) {
        if (body instanceof RawBsonDocument raw) {
            // As it was kept already: it is not to be refused for its size when only its time changes.
            return bytesOf(raw);
        }
        byte[] bytes = encoded(body);
        if (bytes.length > MAX_BYTES) {
            throw new DocumentTooLargeException(bytes.length, MAX_BYTES);
        }
        return bytes;
    }

    /**
     * The body that those bytes are, read no further than somebody looks: one that is damaged keeps no other from being
     * listed. {@link Document#readableUpTo} refuses it.
     */
    public static BsonDocument read(byte[] bytes) {
        return bytes.length < SMALLEST ? damaged() : new RawBsonDocument(bytes);
    }

    /** A body that stands for one of which nothing can be read. */
    public static BsonDocument damaged() {
        return new RawBsonDocument(new byte[] {-1, -1, -1, -1, -1});
    }

    /** Whether the body can be one whole document. */
    static boolean isWhole(BsonDocument body) {
        if (!(body instanceof RawBsonDocument raw)) {
            return true;
        }
        byte[] bytes = raw.getBackingArray();
        int from = raw.getByteOffset();
        int length = raw.getByteLength();
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(from) == length
                && bytes[from + length - 1] == 0;
    }

    private static byte[] bytesOf(RawBsonDocument raw) {
        int from = raw.getByteOffset();
        return Arrays.copyOfRange(raw.getBackingArray(), from, from + raw.getByteLength());
    }

    private static byte[] encoded(BsonDocument body) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer(room(body));
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, body, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    /** How many bytes it takes at most, but for letters that take several: so that bodies are not copied while they grow. */
    private static int room(BsonValue value) {
        int room = ATOM;
        if (value instanceof RawBsonDocument raw) {
            room += raw.getByteLength();
        } else if (value instanceof BsonDocument document) {
            for (Map.Entry<String, BsonValue> field : document.entrySet()) {
                room += field.getKey().length() + room(field.getValue());
            }
        } else if (value instanceof BsonArray array) {
            for (BsonValue element : array) {
                room += ATOM + room(element);
            }
        } else if (value instanceof BsonString text) {
            room += text.getValue().length();
        } else if (value instanceof BsonBinary bytes) {
            room += bytes.getData().length;
        }
        return room;
    }
}
