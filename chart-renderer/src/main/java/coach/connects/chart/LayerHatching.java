package coach.connects.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Draws lines and dots over the layers of a finished picture, another pattern for each, in the bars and in the legend alike,
 * so that a print in black and white shows which is which. A layer is known by its colour, which nothing else has.
 */
final class LayerHatching {
    private static final int SPACING = 12;
    private static final int LINE = 2;
    private static final int DOT = 4;
    /** How much of the paper's colour a line has. */
    private static final double STRENGTH = 0.55;

    private LayerHatching() {}

    static void draw(BufferedImage picture, ChartPalette palette, int layers) {
        List<Color> colours = palette.layers().subList(0, layers);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int layer = colours.indexOf(new Color(picture.getRGB(x, y)));
                if (layer >= 0 && isMarked(layer, x, y)) {
                    picture.setRGB(x, y, mixed(colours.get(layer), contrast(colours.get(layer))));
                }
            }
        }
    }

    private static boolean isMarked(int layer, int x, int y) {
        return switch (layer) {
            case 1 -> Math.floorMod(x + y, SPACING) < LINE;
            case 2 -> y % SPACING < LINE;
            case 3 -> x % SPACING < DOT && y % SPACING < DOT;
            case 4 -> Math.floorMod(x - y, SPACING) < LINE;
            case 5 -> x % SPACING < LINE || y % SPACING < LINE;
            default -> false;
        };
    }

    /** Black on light colours, white on dark ones. */
    private static Color contrast(Color colour) {
        int lightness = (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
        return lightness > 128 ? Color.BLACK : Color.WHITE;
    }

    private static int mixed(Color one, Color other) {
        return new Color(
                        part(one.getRed(), other.getRed()),
                        part(one.getGreen(), other.getGreen()),
                        part(one.getBlue(), other.getBlue()))
                .getRGB();
    }

    private static int part(int one, int other) {
        return (int) Math.round(one * (1 - STRENGTH) + other * STRENGTH);
    }
}
