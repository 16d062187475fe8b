package coach.connects.job.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads whole and decimal numbers out of a text, in the ways in which people and browsers of several countries write them. */
public final class Numbers {
    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    /**
     * A number and the place where it ends.
     *
     * @param value the number
     * @param end where it ends
     */
    public record Figure(BigDecimal value, int end) {}

    /** The whole number at this place, such as {@code 48,648}; every separator in it groups thousands. */
    public static @Nullable Figure whole(Script script, int start) {
        int at = digits(script, start);
        if (at == start || at - start > MOST_DIGITS) {
            return null;
        }
        StringBuilder number = new StringBuilder(script.plain().substring(start, at));
        while (isGroup(script, at) && number.length() + 3 <= MOST_DIGITS) {
            number.append(script.plain(), at + 1, at + 4);
            at += 4;
        }
        boolean broken = (script.at(at) == '.' || script.at(at) == ',') && isDigit(script.at(at + 1));
        return broken ? null : new Figure(new BigDecimal(number.toString()), at);
    }

    /** The number at this place, such as {@code 1,500.50} or {@code 1.500,50}: a last group of three groups thousands. */
    public static @Nullable Figure decimal(Script script, int start) {
        int at = digits(script, start);
        if (at == start || at - start > MOST_DIGITS) {
            return null;
        }
        StringBuilder number = new StringBuilder(script.plain().substring(start, at));
        while (isGroup(script, at) && number.length() + 3 <= MOST_DIGITS) {
            number.append(script.plain(), at + 1, at + 4);
            at += 4;
        }
        char mark = script.at(at);
        int fraction = mark == '.' || mark == ',' ? digits(script, at + 1) : at;
        if (fraction > at + 1 && fraction <= at + 3) {
            number.append('.').append(script.plain(), at + 1, fraction);
            at = fraction;
        }
        boolean broken = (script.at(at) == '.' || script.at(at) == ',') && isDigit(script.at(at + 1));
        return broken ? null : new Figure(new BigDecimal(number.toString()), at);
    }

    private static boolean isGroup(Script script, int at) {
        char mark = script.at(at);
        boolean separator = mark == ','
                || mark == '.'
                || mark == '\''
                || (mark == ' ' && script.text().charAt(at) != ' ');
        return separator && digits(script, at + 1) == at + 4;
    }

    static int digits(Script script, int start) {
        int at = start;
        while (isDigit(script.at(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
