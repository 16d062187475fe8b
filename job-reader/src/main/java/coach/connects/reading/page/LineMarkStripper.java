package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.YesNoReader;

/** Takes off what stands before the words of one line: bullets, pictures, numbers in brackets, stars and quotation marks. */
final class LineMarkStripper {
    private static final String BULLETS = "#>*-–—•·▪●◦+|~→➜›»\"'“”`_ ";
    private static final String CLOSING = "*_`\"'“”| ";
    private static final int LONGEST_NUMBER = 5;

    private LineMarkStripper() {}

    /** The words of the line. A sign that says yes or no of a payment is a word. */
    static String off(String line) {
        String words = line;
        String before;
        do {
            before = words;
            words = withoutNumber(withoutSigns(before));
        } while (!words.equals(before));
        int end = words.length();
        while (end > 0 && closes(words, end - 1)) {
            end--;
        }
        return words.substring(0, end).replace("**", "").replace("__", "").strip();
    }

    /** A quotation mark that was opened in the line belongs to its words. */
    private static boolean closes(String words, int at) {
        char sign = words.charAt(at);
        boolean opened = (sign == '"' && words.indexOf('"') < at) || (sign == '”' && words.indexOf('“') >= 0);
        return CLOSING.indexOf(sign) >= 0 && !opened;
    }

    private static String withoutSigns(String line) {
        int at = 0;
        while (at < line.length()) {
            int sign = line.codePointAt(at);
            boolean minus = sign == '-' && at + 1 < line.length() && Digits.isDigit(line.charAt(at + 1));
            boolean mark = (BULLETS.indexOf(sign) >= 0 && !minus) || (isPicture(sign) && !speaks(line));
            if (!mark) {
                break;
            }
            at += Character.charCount(sign);
        }
        return line.substring(at);
    }

    private static boolean speaks(String line) {
        return YesNoReader.PAYMENT.isNamedIn(line);
    }

    /** Emoji and other signs that are no letters, with what belongs to them. */
    static boolean isPicture(int sign) {
        return Character.getType(sign) == Character.OTHER_SYMBOL
                || sign == 0xFE0F
                || sign == 0x200D
                || sign == 0x20E3
                || (sign >= 0x1F3FB && sign <= 0x1F3FF);
    }

    /** "[1] " and "[2]: " and "3) ", but no amount and no count. */
    private static String withoutNumber(String line) {
        int open = line.startsWith("[") || line.startsWith("(") ? 1 : 0;
        int end = open;
        while (end < line.length() && Digits.isDigit(line.charAt(end)) && end - open < LONGEST_NUMBER) {
            end++;
        }
        boolean closed = end < line.length() && "])".indexOf(line.charAt(end)) >= 0;
        if (end == open || !closed) {
            return line;
        }
        int at = end + 1;
        at = at < line.length() && line.charAt(at) == ':' ? at + 1 : at;
        return at < line.length() && line.charAt(at) == ' ' ? line.substring(at + 1) : line;
    }
}
