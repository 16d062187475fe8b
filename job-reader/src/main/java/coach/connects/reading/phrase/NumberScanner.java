package coach.connects.reading.phrase;

import coach.connects.parsing.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole and decimal numbers out of a text, in the ways in which people and browsers of several countries write
 * them.
 */
public final class NumberScanner {
    private static final int MOST_DIGITS = 9;
    private static final int CENTS = 2;

    private NumberScanner() {}

    public record NumberMatch(BigDecimal value, int end) {}

    /** The whole number at this place, such as {@code 48,648}; every separator in it groups thousands. */
    public static @Nullable NumberMatch whole(NormalizedLine line, int start) {
        return number(line, start, 0);
    }

    /**
     * The number at this place, such as {@code 1,500.50} or {@code 1.500,50}: a last group of three groups thousands.
     */
    public static @Nullable NumberMatch decimal(NormalizedLine line, int start) {
        return number(line, start, CENTS);
    }

    /** A number with at most so many decimals. */
    private static @Nullable NumberMatch number(NormalizedLine line, int start, int decimals) {
        int at = digits(line, start);
        if (at == start || at - start > MOST_DIGITS) {
            return null;
        }
        StringBuilder number = new StringBuilder(line.plain().substring(start, at));
        while (isGroup(line, at) && number.length() + 3 <= MOST_DIGITS) {
            number.append(line.plain(), at + 1, at + 4);
            at += 4;
        }
        int fraction = isPoint(line.at(at)) ? digits(line, at + 1) : at;
        if (fraction > at + 1 && fraction <= at + 1 + decimals) {
            number.append('.').append(line.plain(), at + 1, fraction);
            at = fraction;
        }
        boolean broken = isPoint(line.at(at)) && Digits.isDigit(line.at(at + 1));
        return broken ? null : new NumberMatch(new BigDecimal(number.toString()), at);
    }

    private static boolean isGroup(NormalizedLine line, int at) {
        char mark = line.at(at);
        boolean separator =
                isPoint(mark) || mark == '\'' || (mark == ' ' && line.text().charAt(at) != ' ');
        return separator && digits(line, at + 1) == at + 4;
    }

    private static boolean isPoint(char mark) {
        return mark == '.' || mark == ',';
    }

    static int digits(NormalizedLine line, int start) {
        int at = start;
        while (Digits.isDigit(line.at(at))) {
            at++;
        }
        return at;
    }
}
