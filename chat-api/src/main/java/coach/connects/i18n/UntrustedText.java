package coach.connects.i18n;

/**
 * Text that somebody else wrote, made safe to stand among our words: no control characters, no direction overrides, no
 * invisible ones, bounded, and isolated so that its direction cannot turn ours (S-11).
 */
public final class UntrustedText {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final int LONGEST = 300;

    private UntrustedText() {}

    /** The cleaned text between the marks that isolate its direction. */
    public static String isolated(String foreign) {
        return FIRST_STRONG_ISOLATE + clean(foreign, LONGEST) + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * The text without what is invisible or turns the direction, its white space folded, cut at this many characters
     * (code points, never inside one) with an ellipsis.
     */
    public static String clean(String foreign, int longest) {
        StringBuilder clean = new StringBuilder();
        boolean space = false;
        int count = 0;
        for (int i = 0; i < foreign.length(); ) {
            int c = foreign.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || c == 0xA0) {
                space = !clean.isEmpty();
                continue;
            }
            if (isInvisible(c)) {
                continue;
            }
            if (count >= longest) {
                return clean.append('…').toString();
            }
            if (space) {
                clean.append(' ');
                count++;
                space = false;
            }
            clean.appendCodePoint(c);
            count++;
        }
        return clean.toString();
    }

    /**
     * The whole of it in one line, as a terminal or a log can show it without being steered: nothing that is invisible or
     * turns the direction, and a blank for each line end.
     */
    public static String line(String foreign) {
        StringBuilder line = new StringBuilder(foreign.length());
        foreign.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                line.append(' ');
            } else if (!isInvisible(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200D || c == 0x200C;
        return type == Character.CONTROL
                || (type == Character.FORMAT && !joiner)
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
