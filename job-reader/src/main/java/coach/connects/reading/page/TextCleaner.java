package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import java.util.ArrayList;
import java.util.List;

/** Brings pasted text to lines without what is invisible: controls, direction marks, odd spaces, empty lines, marks of chats. */
public final class TextCleaner {
    /** A hundred jobs with all that a page says of each; what stands below is left out. */
    private static final int MOST_LINES = 6_000;

    private TextCleaner() {}

    /** The first {@value #MOST_LINES} lines that hold something, trimmed, their white space folded. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && lines.size() < MOST_LINES; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u007f') {
                // Most of any page: nothing of it has to be looked up.
                line.append(c);
            } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\f') {
                end(line, lines);
            } else if (isSpace(c)) {
                space(line, c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            } else if (!isInvisible(c)) {
                line.append(c);
            }
        }
        if (lines.size() < MOST_LINES) {
            end(line, lines);
        }
        return lines;
    }

    public static String line(String text) {
        return String.join(" ", lines(text));
    }

    private static void end(StringBuilder line, List<String> lines) {
        String text = ChatMarkup.plain(line.toString().strip());
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    /** A narrow or fixed space between digits groups thousands in some languages, so it is told from a plain one. */
    private static void space(StringBuilder line, char c, char next) {
        int length = line.length();
        if (length == 0) {
            return;
        }
        char before = line.charAt(length - 1);
        boolean grouping =
                (c == '\u00a0' || c == '\u202f' || c == '\u2009') && Digits.isDigit(before) && Digits.isDigit(next);
        if (grouping) {
            line.append('\u00a0');
        } else if (before != ' ') {
            line.append(' ');
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        boolean joiner = c == '\u200d' || c == '\u200c';
        return Character.isISOControl(c) || (Character.getType(c) == Character.FORMAT && !joiner) || c == '\ufffd';
    }
}
