package coach.connects.reading.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines that one picture ends with and another begins with. A bar that stays where it is while a page is scrolled may stand
 * before and behind them, and a line that the edge cut through.
 *
 * @param above where they begin in the upper picture
 * @param below where they begin in the lower one
 * @param length how many lines they are
 */
record Overlap(int above, int below, int length) {
    /** So many lines may stand between an edge of a screen and what two pictures have in common. */
    private static final int MOST_BARS = 3;

    /** Less in common than that happens by chance. */
    private static final int FEWEST_LINES = 2;

    private static final int FEWEST_LETTERS = 16;

    private static final int FEWEST_AT_THE_EDGE = 6;

    /** A screen holds fewer. */
    private static final int MOST_LINES = 400;

    /** What the end of the upper has in common with the beginning of the lower; the longest, where there are several. */
    static Optional<Overlap> of(List<String> upper, List<String> lower) {
        Optional<Overlap> longest = Optional.empty();
        int first = Math.max(0, upper.size() - MOST_LINES);
        for (int below = 0; below <= Math.min(MOST_BARS, lower.size() - 1); below++) {
            for (int above = first; above < upper.size(); above++) {
                int length = common(upper, above, lower, below);
                boolean reaches = areBars(lower.subList(0, below), upper.subList(0, Math.min(MOST_BARS, upper.size())))
                        && areBars(
                                upper.subList(above + length, upper.size()),
                                lower.subList(Math.max(0, lower.size() - MOST_BARS), lower.size()));
                boolean longer = longest.isEmpty() || longest.get().length() < length;
                boolean whole = below == 0 && above + length == upper.size();
                if (reaches && longer && isEnough(upper.subList(above, above + length), whole)) {
                    longest = Optional.of(new Overlap(above, below, length));
                }
            }
        }
        return longest;
    }

    /** Whether these lines stand at the same edge of the other picture too; one may have been cut through. */
    private static boolean areBars(List<String> lines, List<String> atTheEdge) {
        long others = lines.stream().filter(line -> !atTheEdge.contains(line)).count();
        return lines.size() <= MOST_BARS + 1 && others <= 1;
    }

    /** The upper lines, the common ones once, and the lower ones. */
    List<String> joined(List<String> upper, List<String> lower) {
        List<String> lines = new ArrayList<>(upper.subList(0, above));
        for (int i = 0; i < length; i++) {
            lines.add(agreed(upper.get(above + i), lower.get(below + i)));
        }
        lines.addAll(lower.subList(below + length, lower.size()));
        return lines;
    }

    private static int common(List<String> upper, int above, List<String> lower, int below) {
        int length = 0;
        while (isSame(upper, above + length, lower, below + length)
                || (length > 0 && isMisread(upper, above + length, lower, below + length))) {
            length++;
        }
        return length;
    }

    private static boolean isSame(List<String> upper, int above, List<String> lower, int below) {
        return above < upper.size() && below < lower.size() && isSame(upper.get(above), lower.get(below));
    }

    /** One line that was read differently, between lines that were not. */
    private static boolean isMisread(List<String> upper, int above, List<String> lower, int below) {
        return isSame(upper, above + 1, lower, below + 1) && isSame(upper, above + 2, lower, below + 2);
    }

    /** Where one ends with all that the other begins with, less is enough. */
    private static boolean isEnough(List<String> common, boolean whole) {
        int signs = common.stream()
                .mapToInt(line -> letters(line).length() + (whole ? digits(line).length() : 0))
                .sum();
        return common.size() >= FEWEST_LINES && signs >= (whole ? FEWEST_AT_THE_EDGE : FEWEST_LETTERS);
    }

    /** The same line, whatever the figures in it: those are read anew in each picture, and have to agree then. */
    private static boolean isSame(String one, String other) {
        boolean doubtful = one.equals(ScreenLines.DOUBTFUL) || other.equals(ScreenLines.DOUBTFUL);
        return doubtful
                || one.equals(other)
                || (letters(one).equals(letters(other))
                        && digits(one).length() == digits(other).length());
    }

    private static String agreed(String one, String other) {
        if (one.equals(ScreenLines.DOUBTFUL)) {
            return other;
        }
        boolean words = digits(one).isEmpty()
                && digits(other).isEmpty()
                && !WordConfidence.isPolar(one)
                && !WordConfidence.isPolar(other);
        boolean agreed = letters(one).equals(letters(other)) && digits(one).equals(digits(other));
        return words || agreed || other.equals(ScreenLines.DOUBTFUL) ? one : ScreenLines.DOUBTFUL;
    }

    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        line.chars().filter(Character::isLetter).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }

    private static String digits(String line) {
        StringBuilder digits = new StringBuilder();
        line.chars().filter(c -> Character.isDigit(c) || c == '.' || c == ',').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
