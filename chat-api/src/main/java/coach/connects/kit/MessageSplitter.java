package coach.connects.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is too long for one message: between paragraphs, else lines, else sentences, else words, and only inside a word
 * that is longer than a message by itself; never inside what people see as one sign. Lengths are in UTF-16 units.
 */
public final class MessageSplitter {
    private static final String[] SEAMS = {"\n\n", "\n", ". ", " "};
    private static final char JOINER = '\u200D';

    private MessageSplitter() {}

    /**
     * A part of a text.
     *
     * @param from where it begins
     * @param to where it ends, excluded
     */
    public record Range(int from, int to) {}

    /** How long a stretch of the text is once it is written as the platform takes it; a longer stretch is never shorter. */
    @FunctionalInterface
    public interface Measure {
        int length(int from, int to);
    }

    /** The parts of a text that is sent as it is. */
    public static List<Range> parts(String text, int longest) {
        return parts(text, longest, (from, to) -> to - from);
    }

    /**
     * The parts in order, none longer than this; blank ones and white space at a seam are left out.
     *
     * @param measure at least one for each UTF-16 unit
     */
    public static List<Range> parts(String text, int longest, Measure measure) {
        List<Range> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from, longest, measure);
            if (!text.substring(from, to).isBlank()) {
                parts.add(new Range(from, to));
            }
            from = to;
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        return parts;
    }

    /** The words, cut between two of them and with an ellipsis where they are longer than this. */
    public static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int room = longest - 1;
        int end = words.lastIndexOf(' ', room);
        int cut = end > room / 2 ? end : betweenSigns(words, 0, room);
        return words.substring(0, cut).stripTrailing() + "…";
    }

    private static int end(String text, int from, int longest, Measure measure) {
        int fits = from + 1;
        int tooFar = Math.min(text.length(), from + longest) + 1;
        while (tooFar - fits > 1) {
            int middle = (fits + tooFar) >>> 1;
            boolean isShort = measure.length(from, middle) <= longest;
            fits = isShort ? middle : fits;
            tooFar = isShort ? tooFar : middle;
        }
        return fits == text.length() ? fits : seam(text, from, fits);
    }

    private static int seam(String text, int from, int most) {
        for (String seam : SEAMS) {
            int at = text.lastIndexOf(seam, most - seam.length());
            if (at > from + (most - from) / 2) {
                return at + (seam.startsWith(".") ? 1 : 0);
            }
        }
        return betweenSigns(text, from, most);
    }

    /** The last place up to this one that lies between two signs; where one sign fills all of it, just behind its beginning. */
    private static int betweenSigns(String text, int from, int most) {
        int at = most;
        while (at > from + 1 && at < text.length() && isInsideSign(text, from, at)) {
            at--;
        }
        return at;
    }

    private static boolean isInsideSign(String text, int from, int at) {
        int next = text.codePointAt(at);
        return Character.isLowSurrogate(text.charAt(at))
                || next == JOINER
                || text.charAt(at - 1) == JOINER
                || isMark(next)
                || isSkinTone(next)
                || (isFlagLetter(next) && flagLettersBefore(text, from, at) % 2 == 1);
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSkinTone(int sign) {
        return sign >= 0x1F3FB && sign <= 0x1F3FF;
    }

    /** Two of them are one flag. */
    private static boolean isFlagLetter(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }

    private static int flagLettersBefore(String text, int from, int at) {
        int letters = 0;
        int start = at;
        while (start > from && isFlagLetter(text.codePointBefore(start))) {
            start -= 2;
            letters++;
        }
        return letters;
    }
}
