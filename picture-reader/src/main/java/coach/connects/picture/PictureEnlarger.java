package coach.connects.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a small picture twice as large, dark on light, in shades of grey: chat apps shrink screenshots until a comma is one
 * pixel. The classes of the desktop that this needs are loaded when the first picture comes, not at the start.
 */
final class PictureEnlarger {
    static final int TIMES = 2;

    /** Larger ones have large letters, and would need more memory than a small machine has. */
    private static final long MOST_PIXELS = 2_600_000;

    private static final int BLACK = 0;
    private static final int WHITE = 255;

    /**
     * The weights of four points in a row for a place a quarter of the way from the second to the third, and one three quarters
     * of it: Catmull and Rom's curve, in parts of 128. It keeps the edges of letters sharp.
     */
    private static final int[] NEAR = {-9, 111, 29, -3};

    private static final int[] FAR = {-3, 29, 111, -9};
    private static final int WEIGHT_BITS = 7;

    private PictureEnlarger() {}

    /** Whether it is small enough to be enlarged, and of a kind that Java decodes. */
    static boolean takes(PictureHeader header) {
        return header.pixels() <= MOST_PIXELS && header.form() != PictureHeader.Form.WEBP;
    }

    /**
     * The enlarged picture as a portable greymap; empty when the file cannot be decoded.
     *
     * @param header what was told of it before: a file that turns out larger is not decoded
     */
    static Optional<byte[]> enlarged(byte[] file, PictureHeader header) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers =
                    ImageIO.getImageReadersByFormatName(header.form().name());
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean asTold = reader.getWidth(0) == header.width() && reader.getHeight(0) == header.height();
                return asTold ? Optional.of(greymap(reader.read(0))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            // Whatever a decoder trips over in a foreign file, or a Java without a desktop: the file is seen as it is.
            return Optional.empty();
        }
    }

    private static byte[] greymap(BufferedImage image) {
        int width = TIMES * image.getWidth();
        int height = TIMES * image.getHeight();
        byte[] head = ("P5\n" + width + " " + height + "\n" + WHITE + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] map = new byte[head.length + width * height];
        System.arraycopy(head, 0, map, 0, head.length);
        boolean dark = isDark(image);
        int[][] lines = {line(image, -1), line(image, 0), line(image, 1), line(image, 2)};
        int at = head.length;
        for (int y = 0; y < image.getHeight(); y++) {
            int[] before = line(image, y - 2);
            for (int x = 0; x < width; x++) {
                int upper = blend(before[x], lines[0][x], lines[1][x], lines[2][x], FAR);
                int lower = blend(lines[0][x], lines[1][x], lines[2][x], lines[3][x], NEAR);
                map[at + x] = (byte) (dark ? WHITE - upper : upper);
                map[at + width + x] = (byte) (dark ? WHITE - lower : lower);
            }
            at += TIMES * width;
            lines = new int[][] {lines[1], lines[2], lines[3], line(image, y + 3)};
        }
        return map;
    }

    /** A line of twice the length; beyond an edge stands what stands at it. */
    private static int[] line(BufferedImage image, int y) {
        int[] grey = grey(image, Math.max(0, Math.min(image.getHeight() - 1, y)));
        int[] line = new int[TIMES * grey.length];
        int last = grey.length - 1;
        for (int x = 0; x <= last; x++) {
            int left = grey[Math.max(0, x - 1)];
            int right = grey[Math.min(last, x + 1)];
            line[TIMES * x] = blend(grey[Math.max(0, x - 2)], left, grey[x], right, FAR);
            line[TIMES * x + 1] = blend(left, grey[x], right, grey[Math.min(last, x + 2)], NEAR);
        }
        return line;
    }

    private static int blend(int first, int second, int third, int fourth, int[] weights) {
        int sum = first * weights[0] + second * weights[1] + third * weights[2] + fourth * weights[3];
        return Math.max(BLACK, Math.min(WHITE, sum >> WEIGHT_BITS));
    }

    /** Most of a screen is its background. */
    private static boolean isDark(BufferedImage image) {
        long sum = 0;
        int rows = 0;
        for (int y = 0; y < image.getHeight(); y += 16) {
            for (int shade : grey(image, y)) {
                sum += shade;
            }
            rows++;
        }
        return sum < (long) (WHITE / 2) * rows * image.getWidth();
    }

    /** Light as the eye weighs red, green and blue; what can be seen through counts as white. */
    private static int[] grey(BufferedImage image, int y) {
        int[] line = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
        for (int x = 0; x < line.length; x++) {
            int pixel = line[x];
            boolean clear = pixel >>> 24 == BLACK;
            int light = ((pixel >> 16 & WHITE) * 77 + (pixel >> 8 & WHITE) * 151 + (pixel & WHITE) * 28) >> 8;
            line[x] = clear ? WHITE : light;
        }
        return line;
    }
}
