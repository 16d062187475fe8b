package coach.connects.reading.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole and decimal numbers out of a text, in the ways in which people and browsers of several countries write
 * them.
 */
public final class NumberScanner {
    private static final int MOST_DIGITS = 9;

    private NumberScanner() {}

    public record NumberMatch(BigDecimal value, int end) {}

    /** The whole number at this place, such as {@code 48,648}; every separator in it groups thousands. */
    public static @Nullable NumberMatch whole(NormalizedLine line, int start) {
        int at = digits(line, start);
        if (at == start || at - start > MOST_DIGITS) {
            return null;
        }
        StringBuilder number = new StringBuilder(line.plain().substring(start, at));
        while (isGroup(line, at) && number.length() + 3 <= MOST_DIGITS) {
            number.append(line.plain(), at + 1, at + 4);
            at += 4;
        }
        boolean broken = (line.at(at) == '.' || line.at(at) == ',') && isDigit(line.at(at + 1));
        return broken ? null : new NumberMatch(new BigDecimal(number.toString()), at);
    }

    /**
     * The number at this place, such as {@code 1,500.50} or {@code 1.500,50}: a last group of three groups thousands.
     */
    public static @Nullable NumberMatch decimal(NormalizedLine line, int start) {
        int at = digits(line, start);
        if (at == start || at - start > MOST_DIGITS) {
            return null;
        }
        StringBuilder number = new StringBuilder(line.plain().substring(start, at));
        while (isGroup(line, at) && number.length() + 3 <= MOST_DIGITS) {
            number.append(line.plain(), at + 1, at + 4);
            at += 4;
        }
        char mark = line.at(at);
        int fraction = mark == '.' || mark == ',' ? digits(line, at + 1) : at;
        if (fraction > at + 1 && fraction <= at + 3) {
            number.append('.').append(line.plain(), at + 1, fraction);
            at = fraction;
        }
        boolean broken = (line.at(at) == '.' || line.at(at) == ',') && isDigit(line.at(at + 1));
        return broken ? null : new NumberMatch(new BigDecimal(number.toString()), at);
    }

    private static boolean isGroup(NormalizedLine line, int at) {
        char mark = line.at(at);
        boolean separator = mark == ','
                || mark == '.'
                || mark == '\''
                || (mark == ' ' && line.text().charAt(at) != ' ');
        return separator && digits(line, at + 1) == at + 4;
    }

    static int digits(NormalizedLine line, int start) {
        int at = start;
        while (isDigit(line.at(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
