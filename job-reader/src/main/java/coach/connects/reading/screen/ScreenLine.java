package coach.connects.reading.screen;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand side by side in a picture, without a wide gap between them. */
record ScreenLine(List<ScannedWord> words) {
    private static final String ABOVE = "bdfhklti$%/()[]|";
    private static final String BELOW = "gjpqy,;$/()[]|";

    /** Heights of letters in those of a capital, in the typefaces of phones. */
    private static final double CAPITAL_AND_TAIL = 1.27;

    private static final double SMALL = 0.74;

    ScreenLine {
        words = List.copyOf(words);
    }

    String text() {
        return words.stream().map(word -> BlankRestorer.in(word.text())).collect(Collectors.joining(" "));
    }

    ScannedWord first() {
        return words.get(0);
    }

    int left() {
        return first().left();
    }

    int right() {
        return words.get(words.size() - 1).right();
    }

    int top() {
        return words.stream().mapToInt(ScannedWord::top).min().orElse(0);
    }

    /** Where its letters stand, without the parts that hang below. */
    int foot() {
        List<Integer> feet =
                words.stream().map(word -> word.bottom() - hangs(word)).sorted().toList();
        return feet.get(feet.size() / 2);
    }

    private static int hangs(ScannedWord word) {
        boolean below = word.text().chars().anyMatch(c -> BELOW.indexOf(c) >= 0);
        return below ? (int) (word.height() * (1 - 1 / CAPITAL_AND_TAIL)) : 0;
    }

    /** The height of its tallest word: of the letters, where one of them is a capital or a figure. */
    int height() {
        return words.stream().mapToInt(ScannedWord::height).max().orElse(1);
    }

    /**
     * How tall a capital of it is, nearly: that tells letters of one size from those of another, whether or not they have parts
     * above or below the line.
     */
    double size() {
        List<Double> sizes = words.stream().map(ScreenLine::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private static double size(ScannedWord word) {
        boolean above = word.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || word.text().chars().anyMatch(c -> ABOVE.indexOf(c) >= 0);
        boolean below = word.text().chars().anyMatch(c -> BELOW.indexOf(c) >= 0);
        double share = above ? (below ? CAPITAL_AND_TAIL : 1) : (below ? 1 : SMALL);
        return word.height() / share;
    }

    ScreenLine from(int word) {
        return new ScreenLine(words.subList(word, words.size()));
    }
}
