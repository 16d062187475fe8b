package coach.connects.store.sqlite;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The checksum that a copy of the database carries behind its last page, so that one file alone tells whether a bit of it has
 * turned. SQLite reads no further than the pages that its header counts; a copy without one is of a version that wrote none.
 */
final class CopyChecksum {
    private static final byte[] MARK = "connects-sha256:".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;
    private static final int LENGTH = MARK.length + DIGEST;
    private static final int BUFFER = 1 << 16;
    /** Of a file of 4 terabytes; a longer one is not as it was written. */
    private static final int MOST_READS = 1 << 26;

    private CopyChecksum() {}

    /** Puts one behind what is in the file. */
    static void append(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            byte[] digest = digest(channel, channel.size());
            channel.position(channel.size());
            ByteBuffer rest = ByteBuffer.allocate(LENGTH).put(MARK).put(digest).flip();
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /** Whether the file is as it was written; empty where it carries none. */
    static Optional<Boolean> isTrue(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ)) {
            Optional<byte[]> kept = kept(channel);
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Arrays.equals(kept.get(), digest(channel, channel.size() - LENGTH)));
        }
    }

    /** Takes it away again, where there is one: what is worked on carries none. */
    static void strip(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (kept(channel).isPresent()) {
                channel.truncate(channel.size() - LENGTH);
            }
        }
    }

    private static Optional<byte[]> kept(FileChannel channel) throws IOException {
        if (channel.size() < LENGTH) {
            return Optional.empty();
        }
        ByteBuffer end = ByteBuffer.allocate(LENGTH);
        long start = channel.size() - LENGTH;
        for (int read = 0; end.hasRemaining() && read >= 0; ) {
            read = channel.read(end, start + end.position());
        }
        byte[] bytes = end.array();
        return Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                ? Optional.of(Arrays.copyOfRange(bytes, MARK.length, LENGTH))
                : Optional.empty();
    }

    /** Of so many bytes from the beginning. */
    private static byte[] digest(FileChannel channel, long length) throws IOException {
        MessageDigest digest = sha256();
        InputStream in = Channels.newInputStream(channel.position(0));
        byte[] buffer = new byte[BUFFER];
        long left = length;
        for (int reads = 0; reads < MOST_READS && left > 0; reads++) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("the file became shorter");
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
