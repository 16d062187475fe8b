package coach.connects.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Files that are pictures, and such that pretend to be. */
final class TestPictures {
    private TestPictures() {}

    /** An empty picture. */
    static byte[] blank(String form, int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), form, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small PNG whose header claims to be so large. */
    static byte[] claiming(int width, int height) {
        byte[] file = blank("png", 100, 100);
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        return file;
    }

    /** The first part of a file. */
    static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length * 2 / 3);
    }
}
