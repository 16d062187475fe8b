package coach.connects.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Figures that a picture may show: a bar for each column, made of layers that lie upon each other. It is data alone;
 * whoever can draw makes a picture of it, and everybody else reads it as text. The words of its message say the same.
 *
 * @param title what it shows
 * @param alt what it says, in a sentence or two, for who cannot see it
 * @param columns the names of the columns, at most {@value #MOST_COLUMNS}, no two alike
 * @param layers the layers, the lowest first, at most {@value #MOST_LAYERS}
 * @param limit where a line goes across all columns; the title says what it is
 * @param now the column of the present, where what follows is only expected
 * @param look light or dark
 */
public record Chart(
        String title,
        String alt,
        List<String> columns,
        List<Layer> layers,
        Optional<Double> limit,
        OptionalInt now,
        Look look) {
    public static final int MOST_COLUMNS = 80;
    public static final int MOST_LAYERS = 6;

    private static final int TEXT_LINES = 14;
    private static final int BAR = 16;

    /** Whether dark on light or light on dark. */
    public enum Look {
        LIGHT,
        DARK
    }

    /**
     * A part of each bar.
     *
     * @param values a height for each column, none of them negative
     */
    public record Layer(String name, List<Double> values) {
        public Layer {
            values = List.copyOf(values);
        }
    }

    /** Refuses what could not be drawn: more than the bounds say, or a layer that lacks a column. */
    public Chart {
        columns = List.copyOf(columns);
        layers = List.copyOf(layers);
        int width = columns.size();
        boolean whole = layers.stream().allMatch(layer -> layer.values().size() == width);
        if (!whole || width > MOST_COLUMNS || layers.size() > MOST_LAYERS) {
            throw new IllegalArgumentException(width + " columns, " + layers.size() + " layers");
        }
    }

    /** The height of a whole bar. */
    public double total(int column) {
        return layers.stream().mapToDouble(layer -> layer.values().get(column)).sum();
    }

    /** The same in letters: a line for each of some columns, no wider than a phone; nought at the end is told once. */
    public List<String> asText() {
        double highest = 0;
        for (int column = 0; column < columns.size(); column++) {
            highest = Math.max(highest, total(column));
        }
        int end = columns.size();
        while (end > 1 && total(end - 1) == 0 && total(end - 2) == 0) {
            end--;
        }
        int step = Math.max(1, (end + TEXT_LINES - 1) / TEXT_LINES);
        int width = columns.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>(List.of(title));
        for (int column = 0; column < end; column += step) {
            double total = total(column);
            int length = highest == 0 ? 0 : (int) Math.round(total / highest * BAR);
            String name = columns.get(column);
            lines.add(name + " ".repeat(width - name.length()) + " " + "█".repeat(length) + (length > 0 ? " " : "")
                    + number(total));
        }
        return lines;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.valueOf(Math.round(value * 100) / 100.0);
    }
}
