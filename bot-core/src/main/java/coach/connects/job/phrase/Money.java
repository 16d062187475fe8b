package coach.connects.job.phrase;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts of US dollars: {@code $1,500.00}, {@code $5.9K}, {@code 50 USD}, {@code 6,6 Tsd. $}. */
public final class Money {
    private static final List<String> SIGNS = List.of("us$", "us $", "usd $", "usd", "$us", "$");
    private static final List<String> THOUSANDS = List.of("tsd.", "tsd", "mil", "k");
    private static final List<String> MILLIONS = List.of("mio.", "mio", "mln", "mm", "m");

    private static final int MOST_SPACED = 6;

    /** How the signs and units begin: nearly every other word is told from them by its first letter. */
    private static final String FIRSTS = "u$tmk";

    private Money() {}

    /**
     * An amount and the place where it ends.
     *
     * @param amount the amount; absent when the copy has broken it ({@code $15. 00})
     * @param end where it ends
     */
    public record Amount(@Nullable BigDecimal amount, int end) {}

    /** The amount at this place, with its sign before or behind it. */
    public static @Nullable Amount at(Script script, int start) {
        int sign = sign(script, start);
        boolean signed = sign > start;
        Amount spaced = signed ? null : spaced(script, start);
        Amount number = spaced != null ? spaced : scaled(script, signed ? script.skipSpaces(sign) : start);
        if (number == null) {
            return null;
        }
        int behind = sign(script, script.skipSpaces(number.end()));
        if (!signed && behind == script.skipSpaces(number.end())) {
            return null;
        }
        boolean takesBehind = !signed || (behind > number.end() && script.at(behind - 1) == 'd');
        int end = takesBehind && behind > number.end() ? behind : number.end();
        return broken(script, new Amount(number.amount(), end));
    }

    /** "1 200,00 $": where the sign stands behind, a plain space may group thousands. */
    private static @Nullable Amount spaced(Script script, int start) {
        int at = Numbers.digits(script, start);
        if (at == start || at > start + 3 || script.at(at) != ' ' || script.at(start) == '0') {
            return null;
        }
        StringBuilder number = new StringBuilder(script.plain().substring(start, at));
        while (script.at(at) == ' ' && Numbers.digits(script, at + 1) == at + 4 && number.length() <= MOST_SPACED) {
            number.append(script.plain(), at + 1, at + 4);
            at += 4;
        }
        int fraction = script.at(at) == ',' ? Numbers.digits(script, at + 1) : at;
        if (fraction == at + 3) {
            number.append('.').append(script.plain(), at + 1, fraction);
            at = fraction;
        }
        boolean signBehind = sign(script, script.skipSpaces(at)) > script.skipSpaces(at);
        return signBehind && number.length() > 3 ? new Amount(new BigDecimal(number.toString()), at) : null;
    }

    /** A number with its thousands, without any sign. */
    static @Nullable Amount scaled(Script script, int start) {
        Numbers.Figure number = Numbers.decimal(script, start);
        if (number == null) {
            return null;
        }
        int unit = script.skipSpaces(number.end());
        int thousands = word(script, unit, THOUSANDS);
        int millions = thousands > unit ? unit : word(script, unit, MILLIONS);
        BigDecimal value = number.value();
        int end = number.end();
        if (thousands > unit) {
            value = value.movePointRight(3);
            end = thousands;
        } else if (millions > unit) {
            value = value.movePointRight(6);
            end = millions;
        }
        return new Amount(value, script.at(end) == '+' ? end + 1 : end);
    }

    private static Amount broken(Script script, Amount amount) {
        int at = amount.end();
        boolean broken = script.at(at) == '.' && script.at(at + 1) == ' ' && Numbers.digits(script, at + 2) == at + 4;
        return broken ? new Amount(null, at + 4) : amount;
    }

    private static int sign(Script script, int start) {
        int end = word(script, start, SIGNS);
        return end > start && script.at(end - 1) == '$' && script.at(end) == 'u' && script.at(end + 1) == 's'
                ? end + (script.at(end + 2) == 'd' ? 3 : 2)
                : end;
    }

    private static int word(Script script, int start, List<String> words) {
        if (FIRSTS.indexOf(script.at(start)) < 0) {
            return start;
        }
        for (String word : words) {
            if (script.plain().startsWith(word, start) && script.endsAt(start + word.length())) {
                return start + word.length();
            }
        }
        return start;
    }
}
