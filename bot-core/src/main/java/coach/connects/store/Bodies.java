package coach.connects.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Bodies of documents as the bytes that engines keep. */
public final class Bodies {

    /** The most bytes of a body: a MongoDB document ends at 16 MB, and its other fields need a little. */
    public static final int MAX_BYTES = 15 * 1024 * 1024;

    /** Room for most bodies, so that few of them are copied while they grow. */
    private static final int ROOM = 32 * 1024;

    private static final int SMALLEST = 5;
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private Bodies() {}

    /**
     * The body as bytes.
     *
     * @throws DocumentTooLarge when they are more than {@link #MAX_BYTES}
     */
    public static byte[] write(BsonDocument body) {
        byte[] bytes = body instanceof RawBsonDocument raw ? bytesOf(raw) : encoded(body);
        if (bytes.length > MAX_BYTES) {
            throw new DocumentTooLarge(bytes.length, MAX_BYTES);
        }
        return bytes;
    }

    /**
     * The body that those bytes are, read no further than somebody looks.
     *
     * @throws StoreUnavailable when they are not the bytes of one whole document
     */
    public static BsonDocument read(byte[] bytes) {
        boolean whole = bytes.length >= SMALLEST
                && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() == bytes.length
                && bytes[bytes.length - 1] == 0;
        if (!whole) {
            throw new StoreUnavailable(
                    StoreUnavailable.Category.DAMAGED, "A stored document is damaged; restore it from a backup.");
        }
        return new RawBsonDocument(bytes);
    }

    private static byte[] bytesOf(RawBsonDocument raw) {
        int from = raw.getByteOffset();
        return Arrays.copyOfRange(raw.getBackingArray(), from, from + raw.getByteLength());
    }

    private static byte[] encoded(BsonDocument body) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer(ROOM);
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, body, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }
}
