package coach.connects.telegram.send;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long for one message: between paragraphs, else lines, else sentences, else words, never inside a sign. */
final class TextSplitter {
    /** The platform's limit of 4,096 UTF-16 units, less room for a line of our own below. */
    static final int LONGEST_MESSAGE = 4000;

    /** The platform's limit of 1,024 for what stands under a file, less the same. */
    static final int LONGEST_CAPTION = 940;

    private static final String[] SEAMS = {"\n\n", "\n", ". ", " "};
    private static final char JOINER = '\u200D';

    private TextSplitter() {}

    /** The parts in order, none longer than this; white space at a seam is dropped. */
    static List<FormattedText> parts(FormattedText formatted, int longest) {
        List<FormattedText> parts = new ArrayList<>();
        String text = formatted.text();
        int from = 0;
        while (text.length() - from > longest) {
            int to = seam(text, from, from + longest);
            addUnlessBlank(formatted.cut(from, to), parts);
            from = to;
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        addUnlessBlank(formatted.cut(from, text.length()), parts);
        return parts;
    }

    private static void addUnlessBlank(FormattedText part, List<FormattedText> parts) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    private static int seam(String text, int from, int most) {
        for (String seam : SEAMS) {
            int at = text.lastIndexOf(seam, most - seam.length());
            if (at > from + (most - from) / 2) {
                return at + (seam.startsWith(".") ? 1 : 0);
            }
        }
        int at = most;
        while (at > from + 1 && isInsideSign(text, at)) {
            at--;
        }
        return at;
    }

    private static boolean isInsideSign(String text, int at) {
        char next = text.charAt(at);
        return Character.isLowSurrogate(next)
                || next == JOINER
                || text.charAt(at - 1) == JOINER
                || Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK
                || isSkinTone(text.codePointAt(at));
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
