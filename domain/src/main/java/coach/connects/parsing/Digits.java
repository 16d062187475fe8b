package coach.connects.parsing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers in the digits 0 to 9 alone: without sign, groups or exponent, and no longer than the caller says. */
public final class Digits {
    private Digits() {}

    /** Whether this character is one of 0 to 9; digits of other scripts are not. */
    public static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Whether there is something in the text, and nothing but digits. */
    public static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(Digits::isDigit);
    }

    /**
     * The whole number that the text is.
     *
     * @param longest how many digits it may have, at most 9
     */
    public static OptionalInt whole(String text, int longest) {
        return text.length() <= longest && areAll(text) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /**
     * The number that the text is, with at most one point, which stands between digits.
     *
     * @param longest how many characters it may have
     */
    public static Optional<BigDecimal> decimal(String text, int longest) {
        int point = text.indexOf('.');
        boolean number = text.length() <= longest
                && areAll(point < 0 ? text : text.substring(0, point))
                && (point < 0 || areAll(text.substring(point + 1)));
        return number ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
