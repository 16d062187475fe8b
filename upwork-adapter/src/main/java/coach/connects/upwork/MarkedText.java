package coach.connects.upwork;

import coach.connects.parsing.CaseFolding;

/**
 * Other people's words in an answer. The server wraps them in marks such as {@code <untrusted_participant_content>}; the marks
 * are taken out wherever they stand, also single ones and those that only the taking out makes, and nothing ends at one.
 */
final class MarkedText {
    private static final String NAME = "untrusted";
    private static final int LONGEST_MARK = 120;
    private static final int MOST_PASSES = 8;

    private MarkedText() {}

    /** The words alone, without control characters other than line ends and tabs. */
    static String plain(String text) {
        String plain = text;
        for (int pass = 0; pass < MOST_PASSES && mark(plain, 0) >= 0; pass++) {
            plain = withoutMarks(plain);
        }
        // Somebody nested them on purpose: then none can come of what is left.
        plain = mark(plain, 0) >= 0 ? plain.replace("<", "") : plain;
        return printable(plain).strip();
    }

    static String line(String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (char c : plain(text).toCharArray()) {
            if (!Character.isWhitespace(c)) {
                line.append(blank ? " " : "").append(c);
            }
            blank = Character.isWhitespace(c);
        }
        return line.toString();
    }

    private static String withoutMarks(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (int at = mark(text, 0); at >= 0; at = mark(text, from)) {
            rest.append(text, from, at);
            from = endOfMark(text, at);
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** Where a mark begins from here on, or -1. */
    private static int mark(String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (isName(text, afterOpening(text, at))) {
                return at;
            }
        }
        return -1;
    }

    private static int afterOpening(String text, int at) {
        int name = at + 1;
        int limit = Math.min(text.length(), at + LONGEST_MARK);
        while (name < limit && (text.charAt(name) == '/' || Character.isWhitespace(text.charAt(name)))) {
            name++;
        }
        return name;
    }

    private static boolean isName(String text, int at) {
        int end = at + NAME.length();
        return end <= text.length() && CaseFolding.of(text.substring(at, end)).equals(NAME);
    }

    /** Behind its bracket; one that lacks it ends with its name. */
    private static int endOfMark(String text, int start) {
        int at = afterOpening(text, start) + NAME.length();
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isJoint(text.charAt(at)))) {
            at++;
        }
        int limit = Math.min(text.length(), start + LONGEST_MARK);
        for (int i = at; i < limit && text.charAt(i) != '<' && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isJoint(char c) {
        return c == '_' || c == '-';
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            boolean kept = c == '\n' || c == '\t' || !(Character.isISOControl(c) || isHalf(c));
            if (kept) {
                printable.appendCodePoint(c);
            } else if (c == '\r') {
                printable.append('\n');
            }
        });
        return printable.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
