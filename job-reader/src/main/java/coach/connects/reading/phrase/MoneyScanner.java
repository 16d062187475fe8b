package coach.connects.reading.phrase;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts of US dollars: {@code $1,500.00}, {@code $5.9K}, {@code 50 USD}, {@code 6,6 Tsd. $}. */
public final class MoneyScanner {
    private static final List<String> SIGNS = List.of("us$", "us $", "usd $", "usd", "$us", "$");
    private static final List<String> THOUSANDS = List.of("tsd.", "tsd", "mil", "k");
    private static final List<String> MILLIONS = List.of("mio.", "mio", "mln", "mm", "m");

    private static final List<String> DASHES = List.of("-", "to ", "bis ", "a ", "à ");

    private static final int MOST_SPACED = 6;

    /** How the signs and units begin: nearly every other word is told from them by its first letter. */
    private static final String FIRSTS = "u$tmk";

    private MoneyScanner() {}

    /**
     * An amount and the place where it ends.
     *
     * @param amount the amount; absent when the copy has broken it ({@code $15. 00})
     */
    public record Amount(@Nullable BigDecimal amount, int end) {}

    /** The amount at this place, with its sign before or behind it. */
    public static @Nullable Amount at(NormalizedLine line, int start) {
        int sign = sign(line, start);
        boolean signed = sign > start;
        Amount spaced = signed ? null : spaced(line, start);
        Amount number = spaced != null ? spaced : scaled(line, signed ? line.skipSpaces(sign) : start);
        if (number == null) {
            return null;
        }
        int behind = sign(line, line.skipSpaces(number.end()));
        if (!signed && behind == line.skipSpaces(number.end())) {
            return null;
        }
        boolean takesBehind = !signed || (behind > number.end() && line.at(behind - 1) == 'd');
        int end = takesBehind && behind > number.end() ? behind : number.end();
        return broken(line, new Amount(number.amount(), end));
    }

    /** "1 200,00 $": where the sign stands behind, a plain space may group thousands. */
    private static @Nullable Amount spaced(NormalizedLine line, int start) {
        int at = NumberScanner.digits(line, start);
        if (at == start || at > start + 3 || line.at(at) != ' ' || line.at(start) == '0') {
            return null;
        }
        StringBuilder number = new StringBuilder(line.plain().substring(start, at));
        while (line.at(at) == ' ' && NumberScanner.digits(line, at + 1) == at + 4 && number.length() <= MOST_SPACED) {
            number.append(line.plain(), at + 1, at + 4);
            at += 4;
        }
        int fraction = line.at(at) == ',' ? NumberScanner.digits(line, at + 1) : at;
        if (fraction == at + 3) {
            number.append('.').append(line.plain(), at + 1, fraction);
            at = fraction;
        }
        boolean signBehind = sign(line, line.skipSpaces(at)) > line.skipSpaces(at);
        return signBehind && number.length() > 3 ? new Amount(new BigDecimal(number.toString()), at) : null;
    }

    /** A number with its thousands, without any sign. */
    static @Nullable Amount scaled(NormalizedLine line, int start) {
        NumberScanner.NumberMatch number = NumberScanner.decimal(line, start);
        if (number == null) {
            return null;
        }
        int unit = line.skipSpaces(number.end());
        int thousands = word(line, unit, THOUSANDS);
        int millions = thousands > unit ? unit : word(line, unit, MILLIONS);
        BigDecimal value = number.value();
        int end = number.end();
        if (thousands > unit) {
            value = value.movePointRight(3);
            end = thousands;
        } else if (millions > unit) {
            value = value.movePointRight(6);
            end = millions;
        }
        return new Amount(value, line.at(end) == '+' ? end + 1 : end);
    }

    private static Amount broken(NormalizedLine line, Amount amount) {
        int at = amount.end();
        boolean broken = line.at(at) == '.' && line.at(at + 1) == ' ' && NumberScanner.digits(line, at + 2) == at + 4;
        return broken ? new Amount(null, at + 4) : amount;
    }

    private static int sign(NormalizedLine line, int start) {
        int end = word(line, start, SIGNS);
        return end > start && line.at(end - 1) == '$' && line.at(end) == 'u' && line.at(end + 1) == 's'
                ? end + (line.at(end + 2) == 'd' ? 3 : 2)
                : end;
    }

    private static int word(NormalizedLine line, int start, List<String> words) {
        if (FIRSTS.indexOf(line.at(start)) < 0) {
            return start;
        }
        for (String word : words) {
            if (line.plain().startsWith(word, start) && line.endsAt(start + word.length())) {
                return start + word.length();
            }
        }
        return start;
    }

    /** Two amounts of dollars, the lower one first. */
    public record UsdRange(BigDecimal low, BigDecimal high) {}

    /** Two amounts and the place where the second ends. */
    public record RangeMatch(UsdRange range, int end) {}

    /** The two amounts at this place, of which one at least bears its sign. */
    public static @Nullable RangeMatch range(NormalizedLine line, int start) {
        Amount low = at(line, start);
        boolean signBehind = low == null;
        if (low == null) {
            low = scaled(line, start);
        }
        if (low == null || low.amount() == null) {
            return null;
        }
        int dash = line.skipSpaces(low.end());
        dash = line.plain().startsWith("/hr", dash) ? line.skipSpaces(dash + 3) : dash;
        int next = afterDash(line, dash);
        if (next < 0) {
            return null;
        }
        Amount high = at(line, next);
        if (high == null && !signBehind) {
            high = scaled(line, next);
        }
        if (high == null || high.amount() == null || high.amount().compareTo(low.amount()) < 0) {
            return null;
        }
        return new RangeMatch(new UsdRange(low.amount(), high.amount()), high.end());
    }

    private static int afterDash(NormalizedLine line, int at) {
        for (String dash : DASHES) {
            if (line.plain().startsWith(dash, at)) {
                return line.skipSpaces(at + dash.length());
            }
        }
        return -1;
    }
}
