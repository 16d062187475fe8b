package coach.connects.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Breaks text into lines that fit a width, between words; a word that is too long for any line is left whole, so that an
 * address can be opened. JLine's {@code columnSplitLength} does neither: it cuts at the column, inside words and addresses.
 */
final class WordWrap {
    private static final int DEEPEST = 8;

    private WordWrap() {}

    /**
     * A piece of the text that stands on a line of its own.
     *
     * @param from the first character
     * @param to after the last one
     * @param indent how many blanks stand in front of it
     */
    record Line(int from, int to, int indent) {}

    static List<Line> lines(String text, int width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            wrap(text, start, end, width, lines);
            start = end + 1;
        }
        return lines;
    }

    private static void wrap(String text, int start, int end, int width, List<Line> lines) {
        int hanging = indentOf(text, start, end);
        int from = start;
        int indent = 0;
        int column = 0;
        int lastBreak = -1;
        int i = start;
        while (i < end) {
            int c = text.codePointAt(i);
            if (c == ' ' && i >= start + hanging) {
                lastBreak = i;
            }
            column += Math.max(0, WCWidth.wcwidth(c));
            i += Character.charCount(c);
            if (column > width && lastBreak > from && c != ' ') {
                lines.add(new Line(from, lastBreak, indent));
                from = lastBreak + 1;
                indent = hanging;
                column = hanging;
                i = from;
            }
        }
        lines.add(new Line(from, end, indent));
    }

    /** How far the lines after the first stand in: as far as the first one's own words. */
    private static int indentOf(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        boolean listed = i + 1 < end && "-•–".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
        return Math.min(i - start + (listed ? 2 : 0), DEEPEST);
    }
}
