package coach.connects.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a file say of the picture in it; nothing is decoded for that.
 *
 * @param form the kind of file, told by its content and never by its name
 * @param width in pixels
 * @param height in pixels
 * @param whole whether its end is there
 */
record PictureHeader(Form form, long width, long height, boolean whole) {
    /** The kinds of picture that are read. */
    enum Form {
        PNG,
        JPEG,
        WEBP
    }

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_FIRST_CHUNK = 8;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int AROUND_A_CHUNK = 12;
    private static final int SHORTEST = 33;

    /** More parts than a picture has; a file that claims them is none. */
    private static final int MOST_PARTS = 20_000;

    /** The header, or empty when the file is none of these pictures. */
    static Optional<PictureHeader> of(byte[] file) {
        if (file.length < SHORTEST) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (bytes.getLong(0) == PNG_SIGNATURE) {
            return png(bytes);
        }
        if ((bytes.getInt(0) & 0xFFFFFF00) == 0xFFD8FF00) {
            return jpeg(bytes);
        }
        return is(file, 0, "RIFF") && is(file, 8, "WEBP")
                ? webp(bytes.order(ByteOrder.LITTLE_ENDIAN))
                : Optional.empty();
    }

    /** As many as can be counted, where a file claims more. */
    long pixels() {
        boolean countable = width == 0 || height <= Long.MAX_VALUE / width;
        return countable ? width * height : Long.MAX_VALUE;
    }

    /** @see <a href="https://www.w3.org/TR/png-3/#5DataRep">Portable Network Graphics, 5</a> */
    private static Optional<PictureHeader> png(ByteBuffer bytes) {
        if (bytes.getInt(PNG_FIRST_CHUNK + 4) != IHDR) {
            return Optional.empty();
        }
        long width = Integer.toUnsignedLong(bytes.getInt(PNG_FIRST_CHUNK + 8));
        long height = Integer.toUnsignedLong(bytes.getInt(PNG_FIRST_CHUNK + 12));
        long at = PNG_FIRST_CHUNK;
        boolean whole = false;
        for (int part = 0; part < MOST_PARTS && at + AROUND_A_CHUNK <= bytes.limit() && !whole; part++) {
            whole = bytes.getInt((int) at + 4) == IEND;
            at += AROUND_A_CHUNK + Integer.toUnsignedLong(bytes.getInt((int) at));
        }
        return Optional.of(new PictureHeader(Form.PNG, width, height, whole && at <= bytes.limit()));
    }

    /** @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, B.1</a> */
    private static Optional<PictureHeader> jpeg(ByteBuffer bytes) {
        int at = 2;
        long width = 0;
        long height = 0;
        for (int part = 0; part < MOST_PARTS && at + 9 < bytes.limit(); part++) {
            int marker = bytes.getShort(at) & 0xFFFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker < 0xFF01 || length < 2) {
                return Optional.empty();
            }
            if (marker == 0xFFFF) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                height = bytes.getShort(at + 5) & 0xFFFF;
                width = bytes.getShort(at + 7) & 0xFFFF;
            }
            if (marker == 0xFFDA) {
                return width == 0
                        ? Optional.empty()
                        : Optional.of(new PictureHeader(Form.JPEG, width, height, ends(bytes, at + 2 + length)));
            }
            at += 2 + length;
        }
        // Cut off before its first line: its measures may be known all the same.
        return Optional.of(new PictureHeader(Form.JPEG, width, height, false));
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    /** The mark of the end cannot stand among what is packed. */
    private static boolean ends(ByteBuffer bytes, int from) {
        for (int i = from; i + 1 < bytes.limit(); i++) {
            if (bytes.get(i) == (byte) 0xFF && bytes.get(i + 1) == (byte) 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** @see <a href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649: WebP Image Format</a> */
    private static Optional<PictureHeader> webp(ByteBuffer bytes) {
        boolean whole = Integer.toUnsignedLong(bytes.getInt(4)) + 8 <= bytes.limit();
        if (is(bytes, 12, "VP8X")) {
            return Optional.of(new PictureHeader(Form.WEBP, 1 + three(bytes, 24), 1 + three(bytes, 27), whole));
        }
        if (is(bytes, 12, "VP8L")) {
            int packed = bytes.getInt(21);
            return Optional.of(
                    new PictureHeader(Form.WEBP, 1 + (packed & 0x3FFF), 1 + ((packed >>> 14) & 0x3FFF), whole));
        }
        if (is(bytes, 12, "VP8 ")) {
            return Optional.of(
                    new PictureHeader(Form.WEBP, bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF, whole));
        }
        return Optional.empty();
    }

    private static int three(ByteBuffer bytes, int at) {
        return (bytes.get(at) & 0xFF) | (bytes.get(at + 1) & 0xFF) << 8 | (bytes.get(at + 2) & 0xFF) << 16;
    }

    private static boolean is(ByteBuffer bytes, int at, String word) {
        byte[] letters = new byte[word.length()];
        bytes.get(at, letters);
        return is(letters, 0, word);
    }

    private static boolean is(byte[] file, int at, String word) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < letters.length; i++) {
            if (file[at + i] != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
