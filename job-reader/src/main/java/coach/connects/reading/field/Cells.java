package coach.connects.reading.field;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.NormalizedLine;
import java.util.ArrayList;
import java.util.List;

/** The parts of a value: what stands between commas, dots, strokes, brackets, pictures, and dashes with blanks. */
final class Cells {
    private static final String MARKS = "•·|;()[]●▪◦\n";
    private static final String WRAPS = "_*`\"'“”„«»:,.!→➜› \u00a0";
    private static final String OPENING = "_*`\"'“”„«»:,→➜› \u00a0";
    private static final String JOINTS = "/\\&+~-–—";
    /** The signs that say yes or no, and the stars that a rating bears. */
    private static final String SPEAKING = "✓✔✅☑✗✘❌✖❎🚫⛔";

    private final String text;
    private final List<String> cells = new ArrayList<>();
    private int start;

    private Cells(String text) {
        this.text = text;
    }

    /** The parts without what decorates them; none of them is empty. */
    static List<String> of(String value) {
        return new Cells(value).cut();
    }

    /** "4 / 56% hire rate": before a figure with a name of its own such a sign parts two values as a stroke does. */
    static String withSeams(String value) {
        StringBuilder seamed = new StringBuilder(value);
        for (int i = 1; i + 2 < value.length(); i++) {
            boolean sign =
                    JOINTS.indexOf(value.charAt(i)) >= 0 && value.charAt(i - 1) == ' ' && value.charAt(i + 1) == ' ';
            char next = value.charAt(i + 2);
            boolean named = sign
                    && (Digits.isDigit(next) || next == '$')
                    && value.substring(i + 2).chars().anyMatch(Character::isLetter);
            if (named) {
                seamed.setCharAt(i, '|');
            }
        }
        return seamed.toString();
    }

    private List<String> cut() {
        int depth = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            boolean quote = sign == '"' || sign == '“' || sign == '”';
            depth = quote ? (sign == '“' || (sign == '"' && depth == 0) ? 1 : 0) : depth;
            if (depth == 0 && !quote && isSeam(i, sign)) {
                end(i);
                start = i + Character.charCount(sign);
            }
        }
        end(text.length());
        return cells;
    }

    private boolean isSeam(int i, int sign) {
        if (MARKS.indexOf(sign) >= 0 || isPicture(sign)) {
            return true;
        }
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (sign == ',') {
            return !(Digits.isDigit(before) && Digits.isDigit(after));
        }
        if (sign == '.') {
            return after == ' ' && i + 2 < text.length() && isSentenceStop(i);
        }
        boolean dash = NormalizedLine.plain((char) sign) == '-' && sign < 0x10000;
        return dash && before == ' ' && after == ' ' && !joinsNumbers(i);
    }

    /** "India. Answers", not "U.S. only" or "approx. 5". */
    private boolean isSentenceStop(int i) {
        return i > 2
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && text.charAt(i - 2) != '.'
                && Character.isUpperCase(text.charAt(i + 2));
    }

    private boolean joinsNumbers(int dash) {
        int next = dash + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '$')) {
            next++;
        }
        return next < text.length()
                && Digits.isDigit(text.charAt(next))
                && text.substring(Math.max(start, dash - 12), dash).chars().anyMatch(Digits::isDigit);
    }

    private void end(int end) {
        String cell = bare(text.substring(start, end));
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
    }

    /** Whether this is a picture that says neither yes nor no. */
    static boolean isPicture(int sign) {
        int type = Character.getType(sign);
        boolean symbol = type == Character.OTHER_SYMBOL
                || sign == 0xFE0F
                || sign == 0x200D
                || (sign >= 0x1F000 && sign <= 0x1FFFF);
        return symbol && SPEAKING.indexOf(sign) < 0 && sign != '°';
    }

    /** The words without the quotation marks, stars and strokes round them. */
    static String bare(String words) {
        return Affixes.withoutSigns(words, OPENING, WRAPS);
    }
}
