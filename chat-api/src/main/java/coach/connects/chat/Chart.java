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

    /**
     * The same in letters, no wider than a phone: a line for each column, or where those are many for the highest of each
     * few; nought at either end is told once.
     */
    public List<String> asText() {
        int from = 0;
        int to = columns.size();
        while (to > 1 && total(to - 1) == 0 && total(to - 2) == 0) {
            to--;
        }
        while (from < to - 1 && total(from) == 0 && total(from + 1) == 0) {
            from++;
        }
        int step = Math.max(1, (to - from + TEXT_LINES - 1) / TEXT_LINES);
        List<Integer> shown = new ArrayList<>();
        for (int first = from; first < to; first += step) {
            shown.add(highest(first, Math.min(to, first + step)));
        }
        return lines(shown);
    }

    private int highest(int from, int to) {
        int highest = from;
        for (int column = from; column < to; column++) {
            highest = total(column) > total(highest) ? column : highest;
        }
        return highest;
    }

    private List<String> lines(List<Integer> shown) {
        double most = shown.stream().mapToDouble(this::total).max().orElse(0);
        int width = shown.stream()
                .mapToInt(column -> columns.get(column).length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>(List.of(title));
        for (int column : shown) {
            int length = most == 0 ? 0 : (int) Math.round(total(column) / most * BAR);
            String name = columns.get(column);
            String bar = length > 0 ? "█".repeat(length) + " " : "";
            lines.add(name + " ".repeat(width - name.length()) + " " + bar + number(total(column)));
        }
        return lines;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.valueOf(Math.round(value * 100) / 100.0);
    }
}
