package coach.connects.feature.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The state of the conversation while a file waits for a Yes. It lies in the state, which is read and written with every
 * message and must stay small: a file is kept packed as long as that is short (some 3,000 entries); of a larger one only
 * the fingerprint is kept, and sending the same file once more is the Yes.
 */
final class PendingImport {
    /** The state before there is any file. */
    static final String ASKED = "ask";

    private static final int LONGEST = 300_000;
    private static final String PACKED = "file ";
    private static final String FINGERPRINT = "again ";

    private PendingImport() {}

    /** The state in which this file waits. */
    static String of(byte[] bytes) {
        String packed = PACKED + Base64.getEncoder().encodeToString(packed(bytes));
        return packed.length() <= LONGEST ? packed : FINGERPRINT + fingerprint(bytes);
    }

    /** Whether the file has to be sent once more. */
    static boolean isWantedAgain(String state) {
        return state.startsWith(FINGERPRINT);
    }

    /** Whether it is this file that has to be sent once more. */
    static boolean isWantedAgain(String state, byte[] bytes) {
        return isWantedAgain(state) && state.equals(FINGERPRINT + fingerprint(bytes));
    }

    /** The file that waits, where it was kept. */
    static Optional<byte[]> bytes(String state) {
        if (!state.startsWith(PACKED)) {
            return Optional.empty();
        }
        byte[] packed = Base64.getDecoder().decode(state.substring(PACKED.length()));
        try (InflaterInputStream in = new InflaterInputStream(new java.io.ByteArrayInputStream(packed))) {
            return Optional.of(in.readNBytes(ImportFormatDetector.LARGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
