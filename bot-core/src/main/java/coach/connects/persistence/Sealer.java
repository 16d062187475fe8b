package coach.connects.persistence;

import coach.connects.chat.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Seals fields with the host's key (AES-256-GCM), bound to the place where they lie: what was moved elsewhere, changed, or
 * sealed with another key is not opened.
 */
final class Sealer {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec macKey;
    private final SecureRandom random = new SecureRandom();

    /**
     * Seals with this key.
     *
     * @param key 32 bytes in base64
     * @throws IllegalArgumentException when it is none
     */
    Sealer(Secret key) {
        byte[] bytes = Base64.getDecoder().decode(key.reveal());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key has " + bytes.length + " bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.macKey = new SecretKeySpec(mac(new SecretKeySpec(bytes, MAC), "marks"), MAC);
    }

    /**
     * The fields, sealed.
     *
     * @param place what they belong to, and the version of their form
     */
    byte[] seal(BsonFields fields, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, bytes(fields), 0, place);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The fields that were sealed for this place; empty when this key does not open them there. */
    Optional<BsonFields> open(byte[] sealed, String place) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 0, nonce, 0, NONCE_BYTES);
        try {
            return Optional.of(fields(crypt(Cipher.DECRYPT_MODE, nonce, sealed, NONCE_BYTES, place)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** A mark by which the same words are known again, and which tells nothing of them to whoever has not the key. */
    String mark(String words) {
        return HexFormat.of().formatHex(mac(macKey, words));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes, int from, String place) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            // Its words may hold what was sealed; that it failed is all there is to know.
            throw new IllegalStateException(
                    "not to be opened or sealed: " + e.getClass().getSimpleName());
        }
    }

    private static byte[] mac(SecretKeySpec key, String words) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no mark: " + e.getClass().getSimpleName());
        }
    }

    private static byte[] bytes(BsonFields fields) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            new BsonDocumentCodec()
                    .encode(writer, fields.document(), EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    private static BsonFields fields(byte[] bytes) {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            BsonDocument document = new BsonDocumentCodec()
                    .decode(reader, DecoderContext.builder().build());
            return BsonFields.of(document);
        }
    }
}
